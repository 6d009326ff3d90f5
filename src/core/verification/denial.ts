import { turningWords } from './turning-words.ts';

/**
 * What looks like a denial and is none: "not only", "no doubt", "no matter what", "No, we will stay"; so does "if not", as in
 * "difficult, if not alarming".
 */
const harmless =
  /(?:not (?:only|just|merely|least|to mention)|no (?:doubt|less|matter|wonder|secret|question)|nothing (?:but|less than)|never mind|nicht (?:nur|zuletzt)|kein (?:Zweifel|Wunder)|pas seulement|sans doute|не только)(?![\p{L}\p{N}])/iu;

/** An answer before what is said: "No, we will stay". */
const answer = /^\s*(?:no|nein|non|нет)[,.]\s/iu;

const denial = new RegExp(`${turningWords('denial').source}|\\p{L}+n['’]t(?!\\p{L})`, 'giu');

/** Returns the first word of a text that denies, as it is written, or undefined. */
export function deniesIn(text: string): string | undefined {
  const from = answer.exec(text)?.[0].length ?? 0;
  for (const { 0: word, index } of text.slice(from).matchAll(denial)) {
    const rest = text.slice(from + index);
    if (harmless.exec(rest)?.index !== 0 && !/\b(?:if|or|ob|oder)\s+$/i.test(text.slice(0, from + index))) return word;
  }
  return undefined;
}
