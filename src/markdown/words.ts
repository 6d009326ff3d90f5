import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { oneLine } from '../core/text/wording.ts';

/**
 * The words of nodes as readers see them: a quotation with its marks, white space folded at the caller's wish.
 * (The marks are put in by html.ts; without them, quoted words would read as the site's own.)
 */
export function wordsOf(nodes: readonly object[]): string {
  return (nodes as readonly Nodes[])
    .map((node) => {
      if ((node.type === 'textDirective' || node.type === 'containerDirective') && node.name === 'quote')
        return `“${oneLine(toString(node))}”`;
      if (node.type === 'break') return ' ';
      return 'children' in node ? wordsOf(node.children) : toString(node);
    })
    .join('');
}
