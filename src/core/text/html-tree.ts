import type { Element, ElementContent } from 'hast';

/**
 * Rendered HTML as a tree, in the order of the page (https://github.com/syntax-tree/hast). Whatever needs to know what is in
 * the HTML of an article walks this tree; only a page turns it into text.
 */
export type HtmlTree = readonly ElementContent[];

/** Yields the elements of a tree in the order in which they begin. */
export function* elementsIn(tree: HtmlTree): Generator<Element> {
  for (const node of tree) {
    if (node.type !== 'element') continue;
    yield node;
    yield* elementsIn(node.children);
  }
}

/** Returns the words of a tree on one line. */
export function textOf(tree: HtmlTree): string {
  return tree
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('')
    .replace(/\s+/g, ' ');
}

/** Returns the ids of the elements of a tree, in the order of the page. */
export function idsIn(tree: HtmlTree, ids: string[] = []): string[] {
  for (const node of tree) {
    if (node.type !== 'element') continue;
    if (typeof node.properties.id === 'string') ids.push(node.properties.id);
    idsIn(node.children, ids);
  }
  return ids;
}
