import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { headingAttributes } from '../../core/model/article.ts';
import { isId, suggestId } from '../../core/findings/field.ts';
import { finding } from '../../core/findings/finding.ts';
import { placeAt } from '../../core/text/place.ts';
import { validate } from '../../core/findings/validate.ts';
import { writtenAt } from '../../core/findings/written.ts';
import { isDirective, isUnclosed } from '../directives.ts';
import { draftOf, placeOf, refer } from '../draft.ts';
import { walk } from '../walk.ts';

/**
 * Reads explicit ids at the end of headings. A heading without one gets its id from rehype-slug later on.
 *
 *     ## The dinner {#the-dinner}   →   <h2 id="the-dinner">The dinner</h2>
 *
 * After the id, editors can list the section's former ids and the articles it has moved from:
 * `{#the-dinner aliases="dinner" moved-from="a-round-of-talks"}`; and the event at which it was said what the section holds:
 * `{#the-briefing event=ryabkov-briefing}`.
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
      // A heading in an unclosed annotation is where it should be: only the closing fence is missing.
      if (parent.type !== 'root' && !(isDirective(parent) && isUnclosed(parent)))
        draft.findings.push(finding('nested-heading', place));
      const last = heading.children.at(-1);
      const braces = last?.type === 'text' ? bracesAtEnd(last.value) : undefined;
      if (braces !== undefined && last?.type === 'text') {
        const [, id = '', rest = ''] = /^\{#([^}\s]*)([^}]*)/.exec(braces) ?? [];
        last.value = last.value.slice(0, last.value.length - braces.length).trimEnd();
        const end = last.position?.end;
        const at = end ? placeAt(draft.file, end.line, Math.max(1, end.column - braces.length)) : place;
        if (isId(id) || draft.permittedIds?.has(id)) heading.data = { ...heading.data, hProperties: { id } };
        else draft.findings.push(finding('invalid-id', at, { id, suggestion: `{#${suggestId(id || toString(heading))}}` }));
        const { value, findings } = validate(headingAttributes, writtenAt(attributesIn(rest), { at }, 'heading'));
        for (const one of findings) draft.findings.push(one);
        const { aliases = [], 'moved-from': movedFrom = [], event } = value ?? {};
        heading.data = { ...heading.data, aliases, movedFrom, ...(event !== undefined && { event }) };
        if (event !== undefined) refer(draft, 'event', event, at);
      }
      if (toString(heading).trim() === '') draft.findings.push(finding('empty-heading', place));
    });
  };
}

/** Returns the end of a text from its last `{#` on, with the white space after the closing brace. */
function bracesAtEnd(text: string): string | undefined {
  const end = text.trimEnd().length - 1;
  if (text[end] !== '}') return undefined;
  const start = text.indexOf('{#', text.lastIndexOf('}', end - 1) + 1);
  return start < 0 ? undefined : text.slice(start);
}

/** Parses the attributes between braces. */
function attributesIn(text: string): Record<string, string> {
  const found = text.matchAll(/([^\s="']+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"']*)))?/g);
  return Object.fromEntries([...found].map(([, name = '', double, single, bare]) => [name, double ?? single ?? bare ?? '']));
}
