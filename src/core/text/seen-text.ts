import { findMixedWords, findUnseen } from './characters.ts';
import { firstFrom } from './sorted.ts';

/** A text as its readers see it: without the characters that nobody sees, and with Latin letters where others only look like them. */
export interface SeenText {
  readonly text: string;
  /** Where in the original a place in it is. What nobody sees there belongs to what stands before it. */
  toOriginal(at: number): number;
  /** The other way round. */
  fromOriginal(at: number): number;
  /** Whether a stretch of the original holds anything that was left out or replaced. */
  isAltered(start: number, end: number): boolean;
}

/**
 * Takes out of a source what no quotation can repeat, since it is an error in an article: soft hyphens, spaces without width,
 * Cyrillic letters in a Latin word.
 *
 *     seenText('sо\u00ADund').text   →   'sound'
 */
export function seenText(original: string): SeenText {
  // A carriage return is white space: it stands at the end of a line.
  const gone = findUnseen(original).filter(({ code }) => code !== 0x0d);
  const replaced = findMixedWords(original).flatMap(({ offset, word }) =>
    [...word.matchAll(twins)].map(({ index, 0: letter }) => ({ offset: offset + index, letter: latin[letter] ?? letter })),
  );
  if (gone.length === 0 && replaced.length === 0) return asItIs(original);
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

function asItIs(text: string): SeenText {
  return { text, toOriginal: (at) => at, fromOriginal: (at) => at, isAltered: () => false };
}

/** Cyrillic and Greek letters beside the Latin ones that they can't be told from (https://www.unicode.org/reports/tr39/#confusables). */
const pairs =
  'аa еe оo рp сc хx уy іi ѕs јj һh АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI ЅS ЈJ ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa νv οo ρp ιi κk';
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  pairs.split(' ').map(([other = '', letter = '']) => [other, letter]),
);
const twins = new RegExp(`[${Object.keys(latin).join('')}]`, 'g');
