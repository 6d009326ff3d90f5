import type { Element, ElementContent } from 'hast';
import type { BlockContent, DefinitionContent, List, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';
import { elementsIn, textOf, type HtmlTree } from '../../core/text/html-tree.ts';
import { capital, oneLine } from '../../core/text/wording.ts';

/** What the words of an article in Markdown need to know of its records. */
export interface Records {
  /** Whose words an element has, as "Direct quotation, Sergei Ryabkov", and the address of their record; undefined for other words. */
  voiceOf(id: string): { readonly label: string; readonly url: string } | undefined;
  /** Makes the address in a link absolute. */
  absolute(href: string): string;
}

type Blocks = (BlockContent | DefinitionContent)[];

/**
 * Turns the HTML of an article into Markdown’s tree. The style sheet tells readers of the page whose words are whose; here the words of
 * a statement or claim become a link to its record that begins with the voice in bold.
 *
 *     <span class="claim" id="no-concessions">The United States made no concessions</span><a class="mark" …></a>.
 *     →   [**Claim of InfoRos:** The United States made no concessions](https://…/no-concessions/).
 */
export function toMdast(tree: HtmlTree, records: Records): RootContent[] {
  return blocksIn(tree, records);
}

function blocksIn(tree: HtmlTree, records: Records): Blocks {
  const blocks: Blocks = [];
  let loose: ElementContent[] = [];
  const close = (): void => {
    const children = trimmed(phrasesIn(loose, records));
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    loose = [];
  };
  for (const node of tree) {
    const made = node.type === 'element' && !isDrawn(node) ? blockOf(node, records) : undefined;
    if (made === undefined) loose.push(node as ElementContent);
    else {
      close();
      blocks.push(...made);
    }
  }
  close();
  return blocks;
}

/** Returns the blocks that an element is; undefined if it is words in a line. */
function blockOf(element: Element, records: Records): Blocks | undefined {
  const { tagName, children, properties } = element;
  const id = typeof properties.id === 'string' ? properties.id : undefined;
  const depth = /^h([1-6])$/.exec(tagName)?.[1];
  if (depth !== undefined) {
    const anchor: PhrasingContent[] = id === undefined ? [] : [{ type: 'html', value: `<a id="${id}"></a>` }];
    return [{ type: 'heading', depth: Number(depth) as 1, children: [...anchor, ...phrasesIn(children, records)] }];
  }
  if (properties['role'] === 'note') return noteOf(element, records);
  if (tagName === 'figure' && hasClass(element, 'quote')) return quotationOf(element, records);
  if (tagName === 'ul' || tagName === 'ol') return [listOf(element, records)];
  if (tagName === 'table') return [{ type: 'table', children: rowsOf(element, records) }];
  if (tagName === 'blockquote') return [{ type: 'blockquote', children: blocksIn(children, records) }];
  if (tagName === 'p') {
    const words = trimmed(phrasesIn(children, records));
    return words.length === 0 ? [] : [{ type: 'paragraph', children: words }];
  }
  return /^(?:div|section|figure|figcaption|header|picture)$/.test(tagName) ? blocksIn(children, records) : undefined;
}

/** The callout of quoted words: the words with whose they are, and below them the rest of the attribution. */
function quotationOf({ children, properties: { id } }: Element, records: Records): Blocks {
  const voice = records.voiceOf(String(id));
  const quoted = children.filter((node) => node.type === 'element' && node.tagName !== 'figcaption');
  const blocks = blocksIn(quoted, records);
  const first = blocks.find((block) => block.type === 'blockquote');
  const label: PhrasingContent[] = voice ? [{ type: 'strong', children: [{ type: 'text', value: `${voice.label}:` }] }] : [];
  if (first) first.children.unshift({ type: 'paragraph', children: label });
  const lines = [...elementsIn(children)].filter(({ tagName }) => tagName === 'figcaption').flatMap((one) => one.children);
  const about = blocksIn(lines, records).flatMap((line, i): PhrasingContent[] => {
    if (line.type !== 'paragraph') return [];
    return i === 0
      ? [{ type: 'text', value: '— ' }, ...line.children]
      : [{ type: 'text', value: '. ' }, ...begun(line.children)];
  });
  const record: PhrasingContent[] = voice
    ? [
        { type: 'text', value: '. ' },
        { type: 'link', url: voice.url, children: [{ type: 'text', value: voice.url }] },
      ]
    : [];
  return [...blocks, { type: 'paragraph', children: [...about, ...record] }];
}

/** Begins a sentence with a capital. */
function begun([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  if (!first) return [];
  return [first.type === 'text' ? { ...first, value: capital(first.value) } : first, ...rest];
}

/** A note is a footnote where it is in the article. */
function noteOf(note: Element, records: Records): Blocks {
  const body = [...elementsIn([note])].find(({ properties: { id } }) => typeof id === 'string');
  const summary = [...elementsIn([note])].find(({ tagName }) => tagName === 'summary');
  const label = oneLine(textOf(summary ? [summary] : []));
  const identifier = String(body?.properties.id);
  const title: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: `${label}:` }] };
  const children = blocksIn(body?.children ?? [], records);
  return [{ type: 'footnoteDefinition', identifier, children: [{ type: 'paragraph', children: [title] }, ...children] }];
}

function listOf({ tagName, children }: Element, records: Records): List {
  const items = children.filter((node) => node.type === 'element' && node.tagName === 'li') as Element[];
  return {
    type: 'list',
    ordered: tagName === 'ol',
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: blocksIn(item.children, records) })),
  };
}

function rowsOf(table: Element, records: Records): TableRow[] {
  const rows = [...elementsIn([table])].filter(({ tagName }) => tagName === 'tr');
  return rows.map(({ children }) => ({
    type: 'tableRow',
    children: children.flatMap((cell): TableCell[] =>
      cell.type === 'element' ? [{ type: 'tableCell', children: trimmed(phrasesIn(cell.children, records)) }] : [],
    ),
  }));
}

function phrasesIn(tree: readonly ElementContent[], records: Records, linked = false): PhrasingContent[] {
  return tree.flatMap((node) => {
    if (node.type === 'text') return { type: 'text' as const, value: node.value.replace(/\s+/g, ' ') };
    return node.type === 'element' ? phraseOf(node, records, linked) : [];
  });
}

function phraseOf(element: Element, records: Records, linked: boolean): PhrasingContent[] {
  const { tagName, children, properties } = element;
  if (isDrawn(element)) return [];
  if (tagName === 'br') return [{ type: 'break' }];
  if (tagName === 'img') {
    const [src, alt] = [String(properties['src']), typeof properties['alt'] === 'string' ? properties['alt'] : ''];
    return [{ type: 'image', url: records.absolute(src), alt }];
  }
  if (hasClass(element, 'note-ref')) {
    const href = [...elementsIn(children)].map((one) => one.properties['href']).find((one) => typeof one === 'string');
    return typeof href === 'string' ? [{ type: 'footnoteReference', identifier: href.slice(1) }] : [];
  }
  // On a page it is a sign with the name of the side.
  if (hasClass(element, 'side')) return [{ type: 'text', value: `(${oneLine(textOf(children))})` }];
  const voice = typeof properties.id === 'string' ? records.voiceOf(properties.id) : undefined;
  const words = phrasesIn(children, records, linked || voice !== undefined || tagName === 'a');
  if (voice) {
    const label: PhrasingContent[] = [
      { type: 'strong', children: [{ type: 'text', value: `${voice.label}:` }] },
      { type: 'text', value: ' ' },
    ];
    // A link cannot be in a link: words within words say whose they are, and the outer ones lead to their record.
    return linked ? [...label, ...words] : [{ type: 'link', url: voice.url, children: [...label, ...words] }];
  }
  if (tagName === 'a' && !linked && typeof properties['href'] === 'string')
    return [{ type: 'link', url: records.absolute(properties['href']), children: words }];
  if (tagName === 'em' || tagName === 'cite') return [{ type: 'emphasis', children: words }];
  if (tagName === 'strong' || tagName === 'b') return [{ type: 'strong', children: words }];
  if (tagName === 'del') return [{ type: 'delete', children: words }];
  if (tagName === 'code') return [{ type: 'inlineCode', value: textOf(children) }];
  return words;
}

/** Whether an element only has what a page draws or leads to: marks, links to be shared, and labels that are said elsewhere. */
function isDrawn(element: Element): boolean {
  const drawn = ['mark', 'permalink', 'back', 'note-label'];
  return element.tagName === 'svg' || drawn.some((name) => hasClass(element, name));
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** Removes the spaces at both ends of a line. */
function trimmed(words: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = words.filter((one) => one.type !== 'text' || one.value !== '');
  const isSpace = (one: PhrasingContent | undefined): boolean => one?.type === 'text' && one.value.trim() === '';
  while (isSpace(kept[0])) kept.shift();
  while (isSpace(kept.at(-1))) kept.pop();
  return kept;
}
