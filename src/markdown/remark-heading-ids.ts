import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { headingAttributes } from '../core/article.ts';
import { isId, suggestId } from '../core/field.ts';
import { finding } from '../core/finding.ts';
import { placeAt } from '../core/place.ts';
import { validate } from '../core/validate.ts';
import { draftOf, placeOf } from './draft.ts';
import { walk } from './walk.ts';

/**
 * Reads explicit ids from the end of headings. A heading without one gets its id from rehype-slug later on.
 *
 *     ## The dinner {#the-dinner}   →   <h2 id="the-dinner">The dinner</h2>
 *
 * Behind the id may stand the ids that the section had before, and the articles that it stood in:
 * `{#the-dinner aliases="dinner" moved-from="a-round-of-talks"}`.
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
      const match = last?.type === 'text' ? /\s*\{#([^}\s]*)([^}]*)\}\s*$/.exec(last.value) : null;
      if (match && last?.type === 'text') {
        const [whole, id = '', rest = ''] = match;
        last.value = last.value.slice(0, match.index);
        const end = last.position?.end;
        const at = end ? placeAt(draft.file, end.line, Math.max(1, end.column - whole.trimStart().length)) : place;
        if (isId(id)) heading.data = { ...heading.data, hProperties: { id } };
        else draft.findings.push(finding('invalid-id', at, { id, suggestion: `{#${suggestId(id || toString(heading))}}` }));
        const written = { values: attributesIn(rest), directive: 'heading', placeOf: () => at };
        const { value, findings } = validate(headingAttributes, written);
        draft.findings.push(...findings);
        if (value) heading.data = { ...heading.data, aliases: value.aliases ?? [], movedFrom: value['moved-from'] ?? [] };
      }
      if (toString(heading).trim() === '') draft.findings.push(finding('empty-heading', place));
    });
  };
}

/** Attributes as they stand between braces. */
function attributesIn(text: string): Record<string, string> {
  const found = text.matchAll(/([^\s="']+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"']*)))?/g);
  return Object.fromEntries([...found].map(([, name = '', double, single, bare]) => [name, double ?? single ?? bare ?? '']));
}
