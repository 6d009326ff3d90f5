import { closest, distance } from 'fastest-levenshtein';

/**
 * The entry of `known` that a mistyped word most probably meant, or undefined where none is near: at most a third of
 * the word's letters (two of a short word, never all) may differ, or one must hold the other.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word === '' || known.length === 0) return undefined;
  const lower = word.toLowerCase();
  const best = closest(lower, [...known]);
  if (distance(lower, best.toLowerCase()) <= Math.min(word.length - 1, Math.max(2, Math.floor(word.length / 3)))) return best;
  return known.find((entry) => entry.includes(lower) || (entry.length > 3 && lower.includes(entry)));
}
