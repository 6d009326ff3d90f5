import { closest, distance } from 'fastest-levenshtein';

/**
 * The entry of `known` that a mistyped word most probably meant, or undefined where none is near: at most a third of
 * the word's letters (two of a short word, never all) may differ, or one must hold the other.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const short = known.filter(({ length }) => length <= longest);
  if (word === '' || word.length > longest || short.length === 0) return undefined;
  const lower = word.toLowerCase();
  const best = closest(lower, short);
  if (distance(lower, best.toLowerCase()) <= Math.min(word.length - 1, Math.max(2, Math.floor(word.length / 3)))) return best;
  return short.find((entry) => entry.includes(lower) || (entry.length > 3 && lower.includes(entry)));
}

/** So long is what may be a slip for another, an address included: comparing takes time that grows with the square of it. */
const longest = 200;

/**
 * Whether a word can only be a slip of the pen for another: a letter of it differs, or two of a longer one, no figure does,
 * and no other entry of `known` is as near. What is only probably meant is asked; this is shown as the mend.
 */
export function isSlip(word: string, near: string, known: readonly string[]): boolean {
  if (Math.max(word.length, near.length) > longest) return false;
  const far = distance(word, near);
  return (
    far <= (word.length < 6 ? 1 : 2) &&
    word.replace(/\D/g, '') === near.replace(/\D/g, '') &&
    known.every((other) => other === near || other.length > longest || distance(word, other) > far)
  );
}
