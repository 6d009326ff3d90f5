import type { Blockquote, List, ListItem, Nodes, Parents, Table, TableRow, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { oneLine } from '../core/text/wording.ts';
import type { QuotationMarks } from '../core/words/marks.ts';
import { inMarks } from '../core/words/say.ts';
import { isDirective, isQuotation, type Directive } from './directives.ts';

/** What is between two paragraphs of a direct quotation. */
export const paragraphBreak = '\n\n';

/** Returns the words of a direct quotation exactly as typed, with a blank line between its paragraphs. */
export function quotedText(node: Directive): string {
  return node.type === 'containerDirective'
    ? node.children.map((child) => toString(child)).join(paragraphBreak)
    : toString(node);
}

/**
 * Returns the words of nodes as readers see them: a direct quotation has its marks. (The marks are put in by html.ts; without
 * them, quoted words would read as the site's own.)
 *
 * @param marks those of the article's language
 */
export function wordsOf(nodes: readonly object[], marks: QuotationMarks): string {
  return (nodes as readonly Nodes[])
    .map((node) => {
      if (isQuotation(node)) return inMarks(oneLine(quotedText(node)), { marks });
      if (node.type === 'break') return ' ';
      if (holdsBlocks(node)) return `${captionOf(node)}${node.children.map((child) => wordsOf([child], marks)).join(' ')}`;
      return 'children' in node ? wordsOf(node.children, marks) : toString(node);
    })
    .join('');
}

/** Whether the children of a node are apart from each other, so that their words are no words together. */
function holdsBlocks(node: Nodes): node is List | ListItem | Blockquote | Table | TableRow | ContainerDirective {
  return ['list', 'listItem', 'blockquote', 'table', 'tableRow', 'containerDirective'].includes(node.type);
}

/** Returns the caption of a table with a space after it, which is written among its attributes. */
function captionOf(node: Nodes): string {
  const caption = isDirective(node) && node.name === 'table' ? node.attributes?.['caption'] : undefined;
  return caption ? `${caption} ` : '';
}

/** A node inside a paragraph, and where its words begin and end in those of the paragraph. */
export interface PlacedNode {
  readonly node: Nodes;
  /** From the paragraph to the node's parent. */
  readonly ancestors: readonly Parents[];
  readonly start: number;
  readonly end: number;
}

/**
 * Gathers the words of a paragraph, and where each node in it has its own.
 *
 * @param read the words of a node, given those gathered so far; undefined to gather those of its children
 */
export function gatherWords(
  paragraph: Parents,
  read: (node: Nodes, before: string) => string | undefined,
): { text: string; nodes: PlacedNode[] } {
  let text = '';
  const nodes: PlacedNode[] = [];
  const gather = (parent: Parents, ancestors: readonly Parents[]): void => {
    for (const node of parent.children) {
      const placed = { node, ancestors, start: text.length, end: text.length };
      nodes.push(placed);
      const words = read(node, text);
      if (words !== undefined) text += words;
      else if ('children' in node) gather(node, [...ancestors, node]);
      placed.end = text.length;
    }
  };
  gather(paragraph, [paragraph]);
  return { text, nodes };
}

/** Joins neighbouring texts, so that words are found across a colon that is text again. */
export function mergeText(children: { type: string; value?: string; position?: Text['position'] }[]): void {
  for (let i = children.length - 1; i > 0; i--) {
    const [left, right] = [children[i - 1], children[i]];
    if (left?.type !== 'text' || right?.type !== 'text') continue;
    left.value = `${left.value ?? ''}${right.value ?? ''}`;
    if (left.position && right.position) left.position = { start: left.position.start, end: right.position.end };
    children.splice(i, 1);
  }
}
