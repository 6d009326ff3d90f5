import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { isId, suggestId } from '../core/field.ts';
import { finding } from '../core/finding.ts';
import { placeAt } from '../core/place.ts';
import { draftOf, placeOf } from './draft.ts';
import { walk } from './walk.ts';

/**
 * Reads explicit ids from the end of headings. A heading without one gets its id from rehype-slug later on.
 *
 *     ## The dinner {#the-dinner}   →   <h2 id="the-dinner">The dinner</h2>
 */
export function remarkHeadingIds() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    walk(tree, (heading, _index, parent) => {
      if (heading.type !== 'heading') return;
      const place = placeOf(draft, heading);
      if (heading.depth === 1 || heading.depth > 4) {
        draft.findings.push(finding('heading-level', place, { level: heading.depth }));
      }
      if (parent.type !== 'root') draft.findings.push(finding('nested-heading', place));
      const last = heading.children.at(-1);
      const match = last?.type === 'text' ? /\s*\{#([^}]*)\}\s*$/.exec(last.value) : null;
      if (match && last?.type === 'text') {
        const id = match[1] ?? '';
        last.value = last.value.slice(0, match.index);
        if (isId(id)) heading.data = { ...heading.data, hProperties: { id } };
        else {
          const end = last.position?.end;
          const at = end ? placeAt(draft.file, end.line, Math.max(1, end.column - match[0].trimStart().length)) : place;
          draft.findings.push(finding('invalid-id', at, { id, suggestion: `{#${suggestId(id || toString(heading))}}` }));
        }
      }
      if (toString(heading).trim() === '') draft.findings.push(finding('empty-heading', place));
    });
  };
}
