import type { Step } from '../../core/text/align.ts';
import type { Wording } from './wording.ts';

/** An alignment without its ends: the words of the phrase before and after it are beyond the record. */
export interface Trimmed {
  readonly before: readonly number[];
  readonly steps: readonly Step[];
  readonly after: readonly number[];
}

/** How many words at an end may differ before they count as beyond the record. */
const maxAtEnd = 3;
/** What a difference costs: its first word, and each further one that is only here or only there. */
const cost = { first: 10, added: 6, left: 3 };

/**
 * Cuts off what is before and after the part of an alignment that is worth most, if it is long: it resembles the record only by
 * chance. Three equal words in a row are no chance.
 */
export function withoutEnds(all: readonly Step[], worth: (here: number) => number): Trimmed {
  const sums = [0];
  all.forEach(({ here, there, same }, i) => {
    const isFirst = i === 0 || all[i - 1]?.same === true;
    const loss =
      (isFirst ? cost.first : 0) + (here === null ? cost.left : there === null ? cost.added : cost.left + cost.added);
    sums.push((sums[i] ?? 0) + (same ? worth(here ?? 0) : -loss));
  });
  // The best part begins where the sum is least and ends where it is greatest after that.
  let [from, to, least] = [0, 0, 0];
  sums.forEach((sum, i) => {
    if (sum < (sums[least] ?? 0)) least = i;
    if (sum - (sums[least] ?? 0) > (sums[to] ?? 0) - (sums[from] ?? 0)) [from, to] = [least, i];
  });
  const wordsIn = (some: readonly Step[]): number[] => some.flatMap(({ here }) => here ?? []);
  const isChance = (some: readonly Step[]): boolean =>
    wordsIn(some).length > maxAtEnd && !some.some((_step, i) => [0, 1, 2].every((k) => some[i + k]?.same === true));
  const [start, end] = [isChance(all.slice(0, from)) ? from : 0, isChance(all.slice(to)) ? to : all.length];
  return { before: wordsIn(all.slice(0, start)), steps: all.slice(start, end), after: wordsIn(all.slice(end)) };
}

/** How many more words of a record belong to a change at the end of a phrase, if its clause ends with them. */
const maxMore = 2;

/**
 * Adds the rest of the record’s clause to a change at the end: if the phrase ends in other words, those of the record may be more, or
 * fewer.
 *
 *     il manque d’argent · il manque de temps.   →   de temps
 *     it is a must for us · it is an obligation, …   →   an obligation
 */
export function toEndOfClause(steps: readonly Step[], { text, tokens }: Wording): readonly Step[] {
  const [last, there] = [steps.at(-1), steps.findLast((step) => step.there !== null)?.there ?? -1];
  if (!last || last.same) return steps;
  const more: Step[] = [];
  for (let at = there; more.length <= maxMore; at++) {
    const [word, next] = [tokens[at], tokens[at + 1]];
    if (!word || !next) return [...steps, ...more];
    // The full stop of an abbreviation ends no clause.
    const between = text.slice(word.end, next.start).replace(word.initials === null ? '' : /^\./, '');
    if (/[\p{P}\n]/u.test(between)) return [...steps, ...more];
    more.push({ here: null, there: at + 1, same: false });
  }
  return steps;
}
