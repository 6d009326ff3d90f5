import { ELEMENT_NODE, parse, renderSync, TEXT_NODE, type ElementNode, type Node } from 'ultrahtml';
import { querySelector } from 'ultrahtml/selector';

/**
 * Reduces a built page to its words: the contents of its `main` as plain HTML, without styles, scripts and pictures.
 *
 *     <main class="wide"><p class="lead">Both <span data-x>sat</span> down.</p><script>…</script></main>
 *     →   <main><p>Both sat down.</p></main>
 */
export function barePage(built: string): string {
  const document = parse(built) as Node;
  const main = querySelector(document, 'main') as ElementNode | undefined;
  if (!main) throw new Error('The built article has no <main> to make the bare page from.');
  const title = querySelector(document, 'title') as ElementNode | undefined;
  const description = querySelector(document, 'meta[name=description]') as ElementNode | undefined;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    title ? renderSync(title) : '',
    description ? renderSync(description) : '',
    // Without an icon, browsers would request one.
    '<link rel="icon" href="data:,">',
    '</head>',
    `<body>${bare(main)}</body>`,
    '</html>',
  ].join('\n');
}

/** Elements that are no text of the article, or that show nothing without their script or style. */
const dropped = new Set(
  'script style link meta template noscript svg math img picture video audio iframe canvas form button input select dialog'.split(
    ' ',
  ),
);

const kept = new Set('id href lang dir datetime cite start reversed value colspan rowspan scope headers open'.split(' '));

function bare(node: Node): string {
  if (node.type === TEXT_NODE) return node.value;
  if (node.type !== ELEMENT_NODE || dropped.has(node.name) || 'hidden' in node.attributes) return '';
  const inner = node.children.map(bare).join('');
  if (node.name === 'span') return inner;
  const attributes = Object.entries(node.attributes).filter(([name]) => kept.has(name));
  const start = [node.name, ...attributes.map(([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`)].join(' ');
  return isVoid.has(node.name) ? `<${start}>` : `<${start}>${inner}</${node.name}>`;
}

const isVoid = new Set(['br', 'hr', 'wbr', 'col']);
