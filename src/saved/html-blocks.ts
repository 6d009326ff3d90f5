/** As much of a node of a DOM as is read here. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

/**
 * Returns the text of a page as readers see it, a paragraph for each block: white space is folded as HTML does it
 * (https://www.w3.org/TR/css-text-3/#white-space-phase-1), one line break stays a line break, and two divide paragraphs.
 */
export function blocksOf(root: DomNode): string[] {
  const blocks: string[] = [];
  let line = '';
  const end = (): void => {
    for (const part of line.split(/\n\s*\n/)) {
      const text = part
        .split('\n')
        .map((one) => one.replace(/[ \t]+/g, ' ').trim())
        .filter(Boolean)
        .join('\n');
      if (text !== '' && !advertisement.test(text)) blocks.push(text);
    }
    line = '';
  };
  const visit = (node: DomNode): void => {
    if (node.nodeType === 3) line += (node.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' ');
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toLowerCase();
    if (unread.has(name)) return;
    if (name === 'br') line += '\n';
    else if (name === 'td' || name === 'th') {
      if (line.trim() !== '') line += ' | ';
      for (const child of node.childNodes) visit(child);
    } else if (inLine.has(name)) for (const child of node.childNodes) visit(child);
    else {
      end();
      for (const child of node.childNodes) visit(child);
      end();
    }
  };
  visit(root);
  end();
  return blocks;
}

/** The label of an advertisement, alone in its block. */
const advertisement = /^(?:advertisement|sponsored|anzeige|werbung|publicité|реклама)[.:]?$/iu;

const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button', 'form', 'nav', 'iframe', 'select']);
const inLine = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
