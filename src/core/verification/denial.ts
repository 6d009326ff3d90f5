/**
 * Words that deny, in the languages whose sources are quoted most: English, German, French, Russian. No word of one of them is a
 * common word of another that doesn't deny.
 */
const words =
  'not|no|none|never|nobody|nothing|nowhere|neither|nor|cannot|without|hardly|scarcely|barely|rarely|seldom|unless|except|non|anti|' +
  'nicht|kein(?:e[mnrs]?)?|nie|niemals|niemand|nichts|weder|ohne|' +
  'ne|pas|jamais|aucune?|rien|sans|' +
  'не|нет|никогда|никто|ничего|нельзя|без|ни';

/** What looks like a denial and is none: "not only", "no doubt"; so does "if not", as in "difficult, if not alarming". */
const harmless = /(?:not (?:only|just|merely|least)|no (?:doubt|less)|nothing but|nicht nur|не только)(?![\p{L}\p{N}])/iu;

const denial = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])|\\p{L}+n['’]t(?!\\p{L})`, 'giu');

/** Returns the first word of a text that denies, as it is written, or undefined. */
export function deniesIn(text: string): string | undefined {
  for (const { 0: word, index } of text.matchAll(denial)) {
    const at = harmless.exec(text.slice(index));
    if (at?.index !== 0 && !/\bif\s+$/i.test(text.slice(0, index))) return word;
  }
  return undefined;
}
