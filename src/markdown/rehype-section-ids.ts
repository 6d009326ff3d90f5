import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { SKIP } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { placeIn, placeAt } from '../core/place.ts';
import { draftOf } from './draft.ts';
import { headingHtml } from './html.ts';

/**
 * Runs after rehype-slug: reads the final ids of the sections from their headings and gives each heading its link.
 *
 *     <h2 id="the-dinner">The dinner</h2>
 *     →   <div class="heading"><h2 id="the-dinner">The dinner</h2><a href="#the-dinner" aria-label="Link to: The dinner">#</a></div>
 */
export function rehypeSectionIds() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    visit(tree, 'element', (node: Element, index, parent) => {
      const number = node.properties['dataSection'];
      if (typeof number !== 'number' || !parent || index === undefined) return undefined;
      delete node.properties['dataSection'];
      const section = draft.sections[number];
      const id = String(node.properties['id'] ?? '');
      if (!section) return undefined;
      draft.sections[number] = { ...section, id };
      const start = node.position?.start;
      const place = start ? placeAt(draft.file, start.line, start.column) : placeIn(draft.file);
      draft.declarations.push({ id, kind: 'section', article: draft.article, place });
      parent.children.splice(index, 1, headingHtml(node, id, section.title));
      return [SKIP, index + 1];
    });
  };
}
