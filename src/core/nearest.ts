import { closest, distance } from 'fastest-levenshtein';

/**
 * The entry of `known` that a mistyped word most probably meant, or undefined where none is near: at most a third of
 * the word's letters (at least two) may differ, or one must begin with the other.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word === '' || known.length === 0) return undefined;
  const lower = word.toLowerCase();
  const best = closest(lower, [...known]);
  if (distance(lower, best.toLowerCase()) <= Math.max(2, Math.floor(word.length / 3))) return best;
  return known.find((entry) => entry.includes(lower) || (entry.length > 3 && lower.includes(entry)));
}
