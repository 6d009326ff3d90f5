import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { isId, suggestId } from '../../core/findings/field.ts';
import { finding } from '../../core/findings/finding.ts';
import { draftOf, placeOf, typed, type Draft } from '../draft.ts';
import { headingHtml } from '../html.ts';
import type { Place } from '../../core/text/place.ts';

/**
 * Reads the ids of sections from their headings, which all have one after rehype-slug, and gives each heading its link.
 *
 *     ## At 10:30, dinner
 *     →   <section class="heading"><h2 id="at-1030-dinner">At 10:30, dinner</h2><a class="permalink"… href="#at-1030-dinner"></a></section>
 */
export function rehypeSectionIds() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    tree.children.forEach((node, index) => {
      if (node.type !== 'element') return;
      const number = node.properties['dataSection'];
      const section = typeof number === 'number' ? draft.sections[number] : undefined;
      if (typeof number !== 'number' || !section) return;
      delete node.properties['dataSection'];
      const id = String(node.properties['id'] ?? '');
      draft.sections[number] = { ...section, id };
      const place = placeOf(draft, node);
      if (!isId(id) && !draft.permittedIds?.has(id) && section.title !== '' && !hasInvalidId(draft, place)) {
        draft.findings.push(
          finding('invalid-id', place, { id, suggestion: withId(draft, node, section.title, number), ofHeading: true }),
        );
      }
      for (const declared of [id, ...section.aliases])
        draft.declarations.push({ id: declared, kind: 'section', article: draft.article, place });
      tree.children[index] = headingHtml(node, id, section.title, section.aliases, draft);
    });
  };
}

/** Returns a heading as it was typed, with an id: one made of its words or, if they have no Latin letters, of its number. */
function withId(draft: Draft, node: Element, title: string, number: number): string {
  const heading = /^ {0,3}#/.test(typed(draft, node)) ? typed(draft, node).replace(/\s+#*\s*$/, '') : `## ${title}`;
  const id = /[a-z]/i.test(title.normalize('NFKD')) ? suggestId(title) : `section-${number + 1}`;
  return `${heading} {#${id}}`;
}

/** Whether the id that is written on a heading's line was found to be invalid: the one made of its words is then no second mistake. */
function hasInvalidId(draft: Draft, at: Place): boolean {
  return draft.findings.some(
    ({ ruleId, place }) => ruleId === 'invalid-id' && place.known && at.known && place.line === at.line,
  );
}
