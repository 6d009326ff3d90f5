import type { ElementContent, Root } from 'hast';
import type { HtmlTree } from '../../core/text/html-tree.ts';

/**
 * Divides the rendered article: first what precedes the first heading, then each section with its heading first. The nodes
 * are copied without their places in the file, which take more memory than the rest and which no page needs.
 */
export function divideAtHeadings(tree: Root): HtmlTree[] {
  const parts: ElementContent[][] = [[]];
  for (const node of tree.children) {
    if (node.type === 'doctype') continue;
    if (isHeading(node)) parts.push([]);
    parts.at(-1)?.push(withoutPlace(node));
  }
  return parts;
}

/** Whether a node is what `headingHtml` makes of a heading. */
function isHeading(node: ElementContent): boolean {
  return node.type === 'element' && String(node.properties['className']) === 'heading';
}

function withoutPlace(node: ElementContent): ElementContent {
  if (node.type !== 'element') return { type: node.type, value: node.value };
  const { type, tagName, properties, children } = node;
  return { type, tagName, properties, children: children.map(withoutPlace) };
}
