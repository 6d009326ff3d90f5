import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { isId, suggestId } from '../core/findings/field.ts';
import { finding } from '../core/findings/finding.ts';
import { draftOf, placeOf, type Draft } from './draft.ts';
import { headingHtml } from './html.ts';
import type { Place } from '../core/text/place.ts';

/**
 * Runs after rehype-slug: reads the final ids of the sections from their headings and gives each heading its link.
 *
 *     <h2 id="the-dinner">The dinner</h2>
 *     →   <div class="heading"><h2 id="the-dinner">The dinner</h2><a href="#the-dinner" aria-label="Link to: The dinner">#</a></div>
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
      if (!isId(id) && section.title !== '' && !hasInvalidId(draft, place)) {
        draft.findings.push(
          finding('invalid-id', place, { id, suggestion: `## ${section.title} {#${suggestId(section.title)}}` }),
        );
      }
      for (const declared of [id, ...section.aliases])
        draft.declarations.push({ id: declared, kind: 'section', article: draft.article, place });
      tree.children[index] = headingHtml(node, id, section.title, section.aliases);
    });
  };
}

/** Whether the id that is written on a heading's line was found to be invalid: the one made of its words is then no second mistake. */
function hasInvalidId(draft: Draft, at: Place): boolean {
  return draft.findings.some(
    ({ ruleId, place }) => ruleId === 'invalid-id' && place.known && at.known && place.line === at.line,
  );
}
