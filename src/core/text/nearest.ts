import { editDistance } from './edit-distance.ts';

/**
 * The entry of `known` that a mistyped word most probably meant, or undefined if none is near enough: at most a third of the
 * word's letters may differ (two in a short word, never all of them), or one must contain the other. Among entries that are
 * equally near, one with the same letters in another order comes first: "ta" means "at" rather than "to".
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const short = known.filter(({ length }) => length <= maxLength);
  if (word === '' || word.length > maxLength || short.length === 0) return undefined;
  const lower = word.toLowerCase();
  const letters = sortLetters(lower);
  const limit = Math.min(word.length - 1, Math.max(2, Math.floor(word.length / 3)));
  let best: string | undefined;
  let least = limit + 1;
  for (const entry of short) {
    const other = entry.toLowerCase();
    const distance = editDistance(lower, other, Math.min(limit, least)) - (sortLetters(other) === letters ? 0.5 : 0);
    if (distance < least && distance <= limit) [best, least] = [entry, distance];
  }
  return (
    best ?? short.find((entry) => (word.length > 2 && entry.includes(lower)) || (entry.length > 3 && lower.includes(entry)))
  );
}

/** At most this many findings of a kind in a file get a suggestion, since each is compared with everything that is known. */
export const maxSuggestions = 100;

/** The longest text that is compared, in UTF-16 code units: enough for an address; comparing takes time that grows with its square. */
const maxLength = 200;

function sortLetters(word: string): string {
  return [...word].sort().join('');
}

/**
 * Whether a word is certainly a typo for another: one letter differs (two in a word of six or more), no digit does, and no other
 * entry of `known` is as near. In a word of one or two letters any letter makes another word ("in" is not "on"), so the letters
 * may only be swapped. Anything less certain is only suggested; this much is offered as a fix.
 */
export function isSlip(word: string, near: string, known: readonly string[]): boolean {
  if (Math.max(word.length, near.length) > maxLength) return false;
  if (Math.min(word.length, near.length) < 3 && sortLetters(word.toLowerCase()) !== sortLetters(near.toLowerCase()))
    return false;
  const limit = word.length < 6 ? 1 : 2;
  const distance = editDistance(word, near, limit);
  return (
    distance <= limit &&
    word.replace(/\D/g, '') === near.replace(/\D/g, '') &&
    known.every((other) => other === near || other.length > maxLength || editDistance(word, other, distance) > distance)
  );
}
