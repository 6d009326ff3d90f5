import { findMixedWords, findUnseen } from './characters.ts';
import { firstFrom } from './sorted.ts';

/** A text as readers see it: without invisible characters, and with Latin letters in place of look-alikes. */
export interface SeenText {
  readonly text: string;
  /** The offset in the original of an offset in `text`. Invisible characters count as part of what is before them. */
  toOriginal(at: number): number;
  /** The offset in `text` of an offset in the original. */
  fromOriginal(at: number): number;
  /** Whether anything was removed or replaced in a part of the original. */
  isAltered(start: number, end: number): boolean;
}

/**
 * Removes from a source what a quotation can't repeat, because it is an error in an article: soft hyphens, zero-width spaces,
 * Cyrillic letters in a Latin word.
 *
 *     seenText('sо\u00ADund').text   →   'sound'
 */
export function seenText(original: string): SeenText {
  // A carriage return is white space, at the end of a line.
  const gone = findUnseen(original).filter(({ code }) => code !== 0x0d);
  const replaced = findMixedWords(original).flatMap(({ offset, word }) =>
    [...word.matchAll(twins)].map(({ index, 0: letter }) => ({ offset: offset + index, letter: latin[letter] ?? letter })),
  );
  if (gone.length === 0 && replaced.length === 0) return unchanged(original);
  const altered = [...gone, ...replaced].map(({ offset }) => offset).sort((a, b) => a - b);
  const letters = new Map(replaced.map(({ offset, letter }) => [offset, letter]));
  const lengths = new Map(gone.map(({ offset, code }) => [offset, String.fromCodePoint(code).length]));
  const originals: number[] = [];
  let text = '';
  for (let at = 0; at < original.length; at += lengths.get(at) ?? 1) {
    if (lengths.has(at)) continue;
    originals.push(at);
    text += letters.get(at) ?? original.charAt(at);
  }
  originals.push(original.length);
  return {
    text,
    toOriginal: (at) => originals[at] ?? original.length,
    fromOriginal: (at) => firstFrom(originals, at, (original) => original),
    isAltered: (start, end) => (altered[firstFrom(altered, start, (one) => one)] ?? Infinity) < end,
  };
}

function unchanged(text: string): SeenText {
  return { text, toOriginal: (at) => at, fromOriginal: (at) => at, isAltered: () => false };
}

/** Cyrillic and Greek letters, each followed by the Latin letter that it looks like (https://www.unicode.org/reports/tr39/#confusables). */
const pairs =
  'аa еe оo рp сc хx уy іi ѕs јj һh АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI ЅS ЈJ ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa νv οo ρp ιi κk';
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  pairs.split(' ').map(([other = '', letter = '']) => [other, letter]),
);
const twins = new RegExp(`[${Object.keys(latin).join('')}]`, 'g');
