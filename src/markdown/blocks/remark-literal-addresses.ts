import type { Parents, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { isQuotation } from '../directives.ts';
import { draftOf, typed } from '../draft.ts';
import { walk } from '../walk.ts';
import { mergeText } from '../words.ts';

/**
 * Turns bare addresses in direct quotations back into text: the words of a source have no links.
 *
 *     :quote[see https://example.org/]{#see speaker=ryabkov locator=p2}   →   <span…>see https://example.org/</span>
 */
export function remarkLiteralAddresses() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const restored = new Set<Parents>();
    walk(tree, (node, index, parent, ancestors) => {
      if (node.type !== 'link' || !ancestors.some(isQuotation)) return;
      const address = typed(draft, node);
      // With brackets around it, it is meant as a link.
      if (/^[<[]/.test(address)) return;
      restored.add(parent);
      parent.children.splice(index, 1, { type: 'text', value: address, position: node.position } as Text);
    });
    for (const parent of restored) mergeText(parent.children);
  };
}
