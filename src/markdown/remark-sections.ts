import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Block } from '../core/verification/record/recorded.ts';
import { draftOf, placeOf } from './draft.ts';
import { isDirective, isQuotation } from './directives.ts';
import { oneLine } from '../core/text/wording.ts';
import { wordsOf } from './words.ts';

/**
 * Divides the article at its headings. Gathers the words of each section, without notes, and all blocks with their places, notes
 * among them. Sections get their ids last, in rehype-section-ids.ts: here their headings are numbered.
 *
 *     The lead.⏎⏎## The dinner⏎⏎They met.
 *     →   draft.lead: The lead.…draft.sections: The dinner: They met.
 */
export function remarkSections() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const { sections } = draft;
    const lead: string[] = [];
    const texts: string[][] = [];
    for (const node of tree.children) {
      if (node.type === 'yaml') continue;
      const isNote = node.type === 'containerDirective' && node.name === 'note';
      const text = node.type === 'heading' ? toString(node).trim() : oneLine(wordsOf([node], draft.marks));
      if (node.type === 'heading') {
        node.data = { ...node.data, hProperties: { ...node.data?.hProperties, dataSection: texts.length } };
        const { aliases = [], movedFrom = [] } = node.data ?? {};
        sections.push({ id: '', title: text, depth: node.depth, text: '', aliases, movedFrom });
        texts.push([]);
      } else if (!isNote) (texts.at(-1) ?? lead).push(text);
      const on = isNote ? `${node.attributes?.['on'] ?? ''}\n` : '';
      draft.blocks.push({ kind: kindOf(node), section: texts.length - 1, text: on + text, place: placeOf(draft, node) });
    }
    draft.lead = lead.join(' ');
    texts.forEach((text, i) => {
      const section = sections[i];
      if (section) sections[i] = { ...section, text: text.join(' ') };
    });
  };
}

function kindOf(node: RootContent): Block['kind'] {
  if (node.type === 'heading' || node.type === 'paragraph') return node.type;
  if (!isDirective(node)) return 'other';
  return isQuotation(node) ? 'quotation' : node.name === 'note' ? 'note' : 'other';
}
