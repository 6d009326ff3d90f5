import { words } from '#check-words';
import type { Passage } from '../../check/check.ts';
import { findNearest } from '../../check/nearest.ts';
import { wordingOf } from '../../check/wording.ts';
import type { Engine } from '../engine.ts';
import { comparisonOf } from './comparison-link.ts';
import { verdictCard, verdictLine } from './verdict-card.ts';

/** The wording that is nearest to a phrase, for the results of a search. */
export interface Nearest {
  /** Whether it has the very words, which the search did not find as they are written. */
  readonly isExact: boolean;
  /** What is said above it. */
  readonly said: string;
  readonly item: HTMLLIElement;
}

/**
 * Finds the wording on record that is nearest to a phrase, which the search did not find. Rejects if the index could not be asked.
 *
 * @param base the base path of the site
 */
export async function findNearestItem(phrase: string, engine: Engine, base: string): Promise<Nearest | undefined> {
  const wording = wordingOf(phrase);
  if (wording.tokens.length < 2) return undefined;
  const match = await engine.ask((vocabulary, index) => findNearest(phrase, vocabulary, index));
  if (!match) return undefined;
  const passage: Passage = {
    text: phrase,
    match,
    isTooShort: false,
    isBracketed: wording.isBracketed,
    otherNamed: undefined,
  };
  const { isExact } = match.comparison;
  const item = verdictCard(passage, base, false);
  item.querySelector('.record-ways')?.append(' ', comparisonOf(phrase, base));
  return { isExact, said: isExact ? verdictLine(passage) : words.nearest, item };
}
