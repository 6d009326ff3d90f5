import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { draftOf } from '../draft.ts';

/**
 * Removes the comments of a draft, which are for its editors. In any other article they are HTML, which is refused:
 *
 *     Text. <!-- p2: who? -->   →   raw-html: HTML is not allowed; found <!-- p2: who? -->
 */
export function remarkDraftComments() {
  return (tree: Root, file: VFile): void => {
    if (draftOf(file).isDraft) removeComments(tree);
  };
}

function removeComments(node: Nodes): void {
  if (!('children' in node)) return;
  const kept = node.children.filter((child) => !isComment(child));
  // A parent can have what is left of its children.
  node.children = kept as never[];
  for (const child of kept) removeComments(child);
}

function isComment(node: Nodes): boolean {
  return node.type === 'html' && /^<!--(?:(?!-->)[^])*-->\s*$/.test(node.value);
}
