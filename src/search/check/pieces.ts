import type { Step } from '../../core/text/align.ts';
import type { Wording } from './wording.ts';

/** A stretch of a comparison. */
export interface Piece {
  /**
   * `same` words; words `added` that the record does not have; words of the record that are `left` out, or left out at an `ellipsis`;
   * words `around` them in the record; and words `beyond` it, which resemble nothing there.
   */
  readonly kind: 'around' | 'same' | 'added' | 'left' | 'ellipsis' | 'beyond';
  readonly text: string;
}

/** Steps of the same kind in a row. */
export interface Run {
  readonly kind: 'same' | 'added' | 'left' | 'ellipsis';
  /** The indexes of the words on each side; of a changed word, both. */
  readonly here: number[];
  readonly there: number[];
}

/** Gathers the steps of an alignment by what they are. */
export function runsOf(steps: readonly Step[], isGapBefore: (here: number) => boolean): Run[] {
  const runs: Run[] = [];
  steps.forEach((step, at) => {
    const next = steps.slice(at).find(({ here }) => here !== null)?.here ?? null;
    const isLeft = step.here === null;
    const missing = next !== null && isGapBefore(next) ? 'ellipsis' : 'left';
    const kind = step.same ? 'same' : isLeft ? missing : 'added';
    const last = runs.at(-1);
    // What was put for other words makes one difference with them.
    const joins = last !== undefined && (last.kind === kind || (isChange(last.kind) && isChange(kind)));
    const run: Run = joins ? last : { kind, here: [], there: [] };
    if (step.here !== null) run.here.push(step.here);
    if (step.there !== null) run.there.push(step.there);
    if (!joins) runs.push(run);
  });
  return runs;
}

/** Whether a stretch is a difference. */
export function isChange(kind: Run['kind']): boolean {
  return kind === 'added' || kind === 'left';
}

/** Returns the text from the first of some words to the last. */
export function sliceOf({ text, tokens }: Wording, words: readonly number[]): string {
  return text.slice(tokens[words[0] ?? -1]?.start ?? 0, tokens[words.at(-1) ?? -1]?.end ?? 0);
}

/** Writes a comparison out: the record’s text, with the phrase’s other words before the record’s. */
export function piecesOf(
  phrase: Wording,
  record: Wording,
  before: readonly number[],
  runs: readonly Run[],
  after: readonly number[],
): Piece[] {
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], text: string): void => {
    if (text !== '') pieces.push({ kind, text });
  };
  const there = runs.flatMap((run) => run.there);
  const [first, last] = [record.tokens[there[0] ?? -1], record.tokens[there.at(-1) ?? -1]];
  let at = first?.start ?? 0;
  add('beyond', sliceOf(phrase, before));
  add('around', record.text.slice(0, at));
  for (const { kind, here, there: words } of runs) {
    const start = record.tokens[words[0] ?? -1]?.start;
    // What is between two stretches belongs to the text around the differences.
    if (start !== undefined && start > at) add('same', record.text.slice(at, start));
    if (start !== undefined) at = start;
    if (isChange(kind)) {
      if (words.length === 0 && /\S$/.test(pieces.at(-1)?.text ?? '')) add('same', ' ');
      add('added', sliceOf(phrase, here));
      add('left', sliceOf(record, words));
    } else add(kind, sliceOf(record, words));
    at = record.tokens[words.at(-1) ?? -1]?.end ?? at;
  }
  add('around', record.text.slice(last?.end ?? record.text.length));
  add('beyond', sliceOf(phrase, after));
  return pieces;
}
