import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { checkDecoded } from '../core/findings/check-characters.ts';
import { isDirective } from './directives.ts';
import { draftOf, placeOf, typed } from './draft.ts';
import { walk } from './walk.ts';

/**
 * Finds invisible characters that are written as entities. (Those that are in the file themselves were found when it was read.)
 *
 *     Ryabkov&#x202E;   →   unseen-character: …U+202E…
 */
export function remarkSeenText() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    if (!draft.text.includes('&')) return;
    walk(tree, (node) => {
      if (node.type === 'yaml' || node.type === 'html') return;
      for (const text of textsOf(node)) {
        draft.findings.push(...checkDecoded(text, typed(draft, node), placeOf(draft, node)));
      }
    });
  };
}

function textsOf(node: Nodes): string[] {
  if (isDirective(node)) return Object.values(node.attributes ?? {}).filter((value) => typeof value === 'string');
  const { value, url, title, alt } = node as { value?: unknown; url?: unknown; title?: unknown; alt?: unknown };
  return [value, url, title, alt].filter((text) => typeof text === 'string');
}
