import { align } from '../../core/text/align.ts';
import { fold } from '../../core/text/folding.ts';
import { isStopWord } from '../query/words.ts';
import { toEndOfClause, withoutEnds } from './ends.ts';
import { isChange, piecesOf, runsOf, sliceOf, type Piece, type Run } from './pieces.ts';
import { isSameWord, joinedAs, type Token, type Wording } from './wording.ts';

/** How a phrase compares with the text of a record. */
export interface Comparison {
  /** The record’s text from its beginning to its end, with the differences. */
  readonly pieces: readonly Piece[];
  /** Whether the record has these very words next to each other, except at the gaps. */
  readonly isExact: boolean;
  /** Whether the record also has the same capitals and punctuation between the words; its beginning and end may differ. */
  readonly isLiteral: boolean;
  /** How many words of either side have no equal on the other. */
  readonly differing: number;
  /** How many of them are words of the phrase beyond the record. */
  readonly beyond: number;
  /** The share of the phrase’s weight that the record has (0 to 1). */
  readonly share: number;
  /** How well the two fit: the share, less for what is between the words. */
  readonly fit: number;
  /** The words of the longest equal stretch. */
  readonly longest: number;
  /** How many words are equal, and how many of these are not among the commonest of the language. */
  readonly equal: number;
  readonly rare: number;
  /** The letters of the longest equal word. */
  readonly letters: number;
  /** The share of the record’s words that the phrase has. */
  readonly covered: number;
}

/** What a common word and any other are worth to an alignment. */
const [commonWorth, rareWorth] = [12, 20];

/** Compares a phrase with the part of a record’s text that it resembles most. */
export function compare(phrase: Wording, record: Wording): Comparison {
  return compareWords(joinedAs(record, phrase), joinedAs(phrase, record));
}

function compareWords(phrase: Wording, record: Wording): Comparison {
  const [here, there] = [phrase.tokens, record.tokens];
  const worth = (i: number): number => (isStopWord(here[i]?.key ?? '') ? commonWorth : rareWorth);
  const same = (i: number, j: number): boolean => isSameWord(here[i] as Token, there[j] as Token);
  const isGapBefore = (i: number): boolean => here[i]?.afterGap ?? false;
  const all = align({ here: here.length, there: there.length, same, worth, isGapBefore });
  const { before, steps: core, after } = withoutEnds(all, worth);
  const steps = after.length > 0 ? core : toEndOfClause(core, record);
  const equal = steps.flatMap((step) => (step.same && step.here !== null ? [step.here] : []));
  const total = here.reduce((sum, _token, i) => sum + worth(i), 0);
  const share = equal.reduce((sum, i) => sum + worth(i), 0) / Math.max(1, total);
  const runs = runsOf(steps, isGapBefore);
  const unequal = runs.filter(({ kind }) => isChange(kind));
  const differing = unequal.reduce(
    (sum, run) => sum + Math.max(run.here.length, run.there.length),
    before.length + after.length,
  );
  const isExact = equal.length > 0 && differing === 0;
  return {
    pieces: piecesOf(phrase, record, before, runs, after),
    isExact,
    isLiteral: isExact && runs.every((run) => run.kind !== 'same' || isSpelledAlike(phrase, record, run)),
    differing,
    beyond: before.length + after.length,
    share,
    fit: share - (0.05 * differing) / Math.max(5, here.length),
    longest: Math.max(0, ...runs.map((run) => (run.kind === 'same' ? run.here.length : 0))),
    equal: equal.length,
    rare: equal.filter((i) => worth(i) === rareWorth).length,
    letters: Math.max(0, ...equal.map((i) => here[i]?.key.length ?? 0)),
    covered: equal.length / Math.max(1, there.length),
  };
}

/** Whether equal words also have the same capitals and marks between them, however quotation marks, dashes and spaces are written. */
function isSpelledAlike(phrase: Wording, record: Wording, run: Run): boolean {
  const [one, other] = [spelling(phrase, run.here), spelling(record, run.there)];
  return one.slice(1) === other.slice(1) && one[0]?.toLowerCase() === other[0]?.toLowerCase();
}

function spelling(wording: Wording, words: readonly number[]): string {
  return fold(sliceOf(wording, words))
    .text.replace(/ ?- ?/g, '-')
    .replace(/\[(\p{L})\]/gu, '$1');
}
