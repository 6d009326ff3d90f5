import type { Element } from 'hast';
import type { HtmlTree } from '../core/text/html-tree.ts';

/** An element, and where its words are in the rendered text: from `start` up to `end`, in UTF-16 code units. */
export interface RenderedElement {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}

/** The text of an article as a browser has it, with white space folded to single spaces, and where each element is in it. */
export interface RenderedText {
  readonly text: string;
  /** In the order in which they begin. */
  readonly elements: readonly RenderedElement[];
}

/**
 * Gathers the text of a tree. Blocks are joined without a space unless there is white space between them, as in the
 * `textContent` of a document.
 *
 *     <p>The <a href="#b">second &amp; last</a></p>
 *     →   The second & last, with `p` from 0 to 17 and `a` from 4 to 17
 */
export function renderedText(tree: HtmlTree): RenderedText {
  let text = '';
  const elements: (RenderedElement & { end: number })[] = [];
  const gather = (nodes: HtmlTree): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        const folded = node.value.replace(/\s+/g, ' ');
        text += text === '' || text.endsWith(' ') ? folded.trimStart() : folded;
      } else if (node.type === 'element') {
        const rendered = { element: node, start: text.length, end: text.length };
        elements.push(rendered);
        gather(node.children);
        rendered.end = text.length;
      }
    }
  };
  gather(tree);
  return { text, elements };
}
