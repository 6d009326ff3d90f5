import type { Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { finding } from '../core/finding.ts';
import { placeAt, type Place } from '../core/place.ts';
import { wrongWeekdays } from '../core/weekdays.ts';
import { draftOf, placeOf, typed, type Draft } from './draft.ts';
import { walk } from './walk.ts';

/**
 * Finds weekdays that don't fit their date in whatever this site says itself. Direct quotations are the source's words.
 *
 *     On Monday 9 January they dined.   →   wrong-weekday: it was a Sunday
 */
export function remarkWeekdays() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    walk(tree, (node, _index, _parent, ancestors) => {
      if (node.type !== 'text' || ancestors.some((one) => 'name' in one && one.name === 'quote')) return;
      const wrongs = wrongWeekdays(node.value, draft.covers);
      if (wrongs.length === 0) return;
      const source = typed(draft, node);
      const places = placesIn(draft, node, source);
      let from = 0;
      for (const { written, ...wrong } of wrongs) {
        // With something escaped in it, the words don't stand in the file as they read; nor are those behind it looked for.
        const at = from < 0 ? -1 : source.indexOf(written, from);
        draft.findings.push(finding('wrong-weekday', at < 0 ? placeOf(draft, node) : places(at), wrong));
        from = at < 0 ? -1 : at + written.length;
      }
    });
  };
}

/** The places of offsets in a text as typed, asked in their order: it is gone through once. */
function placesIn(draft: Draft, node: Text, source: string): (offset: number) => Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  let [lines, lineStart, counted] = [0, -1, 0];
  return (offset) => {
    for (let at = source.indexOf('\n', counted); at >= 0 && at < offset; at = source.indexOf('\n', at + 1))
      [lines, lineStart] = [lines + 1, at];
    counted = offset;
    return placeAt(draft.file, start.line + lines, lines === 0 ? start.column + offset : offset - lineStart);
  };
}
