import type { Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { finding } from '../core/finding.ts';
import { placeAt } from '../core/place.ts';
import { wrongWeekdays } from '../core/weekdays.ts';
import { draftOf, placeOf, type Draft } from './draft.ts';
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
      let from = node.position?.start.offset ?? 0;
      for (const { written, ...wrong } of wrongWeekdays(node.value, draft.covers)) {
        const at = draft.text.indexOf(written, from);
        // With something escaped in it, the words don't stand in the file as they read.
        draft.findings.push(finding('wrong-weekday', at < 0 ? placeOf(draft, node) : placeOfText(draft, node, at), wrong));
        if (at >= 0) from = at + written.length;
      }
    });
  };
}

function placeOfText(draft: Draft, node: Text, offset: number): ReturnType<typeof placeOf> {
  const start = node.position?.start;
  if (start?.offset === undefined) return placeOf(draft, node);
  const before = draft.text.slice(start.offset, offset).split('\n');
  const column = before.length === 1 ? start.column + (before[0]?.length ?? 0) : (before.at(-1)?.length ?? 0) + 1;
  return placeAt(draft.file, start.line + before.length - 1, column);
}
