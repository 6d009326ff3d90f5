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

/**
 * Whether a word can only be a slip of the pen for another: a letter of it differs, or two of a longer one, no figure does,
 * and no other entry of `known` is as near. What is only probably meant is asked; this is shown as the mend.
 */
export function isSlip(word: string, near: string, known: readonly string[]): boolean {
  const far = distance(word, near);
  return (
    far <= (word.length < 6 ? 1 : 2) &&
    word.replace(/\D/g, '') === near.replace(/\D/g, '') &&
    known.every((other) => other === near || distance(word, other) > far)
  );
}
