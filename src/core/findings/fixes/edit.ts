import { linesOf, lineStartsOf } from '../../text/lines.ts';
import type { Finding } from '../finding.ts';
import { mistakeIn } from './correct-line.ts';

/** A position in a file. `line` and `column` count from 1, and columns in UTF-16 code units, as in places. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A change to a file: what is from `start` up to, but not including, `end` is replaced by `text`. */
export interface Edit {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  readonly text: string;
}

/**
 * Returns the edit that a finding's fix makes in the text of its file; undefined if the finding has no fix, or if what it corrects
 * is not there.
 *
 *     speeker=ryabkov, from "speeker=" to "speaker="   →   1:1–1:9 "speaker="
 */
export function editOf({ place, fix }: Pick<Finding, 'place' | 'fix'>, text: string): Edit | undefined {
  const at = fix?.place ?? place;
  if (!fix || !at.known) return undefined;
  const { file, line, column } = at;
  const [start, end] = mistakeIn(linesOf(text)[line - 1] ?? '', column, fix) ?? [];
  if (start === undefined || end === undefined) return undefined;
  return { file, start: { line, column: start + 1 }, end: { line, column: end + 1 }, text: fix.to };
}

/**
 * Makes edits in the text of a file, whose line ends stay as they are. Of two edits that overlap, the second is left out: what it
 * corrects may be gone.
 *
 * @param edits of this file, in any order
 */
export function applyEdits(text: string, edits: readonly Edit[]): { readonly text: string; readonly made: readonly Edit[] } {
  const starts = lineStartsOf(text);
  const offset = ({ line, column }: Position): number => (starts[line - 1] ?? text.length) + column - 1;
  const made: Edit[] = [];
  let [result, end] = ['', 0];
  for (const edit of edits.toSorted((a, b) => offset(a.start) - offset(b.start))) {
    const [from, to] = [offset(edit.start), offset(edit.end)];
    if (from < end || (from === end && made.length > 0 && from === to)) continue;
    result += text.slice(end, from) + edit.text;
    end = to;
    made.push(edit);
  }
  return { text: result + text.slice(end), made };
}
