import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { finding } from '../core/findings/finding.ts';
import { wrongWeekdays } from '../core/dates/weekdays.ts';
import { isQuotation } from './directives.ts';
import { draftOf, placeOf, placesOf, typed } from './draft.ts';
import { walk } from './walk.ts';

/**
 * Finds weekdays that don't match their date, except in direct quotations, which are the source's words.
 *
 *     On Monday 9 January they dined.   →   wrong-weekday: …Sunday…
 */
export function remarkWeekdays() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    walk(tree, (node, _index, _parent, ancestors) => {
      if (node.type !== 'text' || ancestors.some(isQuotation)) return;
      const wrongs = wrongWeekdays(node.value, draft.covers);
      if (wrongs.length === 0) return;
      const source = typed(draft, node);
      const places = placesOf(draft, node, source);
      let from = 0;
      for (const { written, ...wrong } of wrongs) {
        // Words with an escape in them are not in the file as they read; then later ones are not looked for either.
        const at = from < 0 ? -1 : source.indexOf(written, from);
        draft.findings.push(finding('wrong-weekday', at < 0 ? placeOf(draft, node) : places(at), wrong));
        from = at < 0 ? -1 : at + written.length;
      }
    });
  };
}
