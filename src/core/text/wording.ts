/** The beginning of a text, cut between words, with an ellipsis where something was cut; at most `length` characters before it. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  return `${text.slice(0, end > 0 ? end : length)} …`;
}

/**
 * A quotation as it is displayed: its letters are the source's, its quotation marks and apostrophes are curled. A mark opens
 * where a word begins behind a space, a bracket, a dash or another opening mark; an apostrophe for figures left out (the '90s) is one.
 */
export function typographic(quotation: string): string {
  return quotation
    .replace(/(?<![^\s([{\u2010-\u2015\u2018\u201C'-])"(?=\S)|(?<=^)"/g, '“')
    .replace(/"/g, '”')
    .replace(/'(?=\d\ds?(?![\p{L}\p{N}]))/gu, '’')
    .replace(/(?<![^\s([{\u2010-\u2015\u201C-])'(?=\S)/g, '‘')
    .replace(/'/g, '’');
}

/** With a full stop at its end, where it has no mark of its own there. */
export function sentence(text: string): string {
  return /[.!?…]["'”’)]*$/.test(text) ? text : `${text}.`;
}

/** With a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words as readers count them (https://www.unicode.org/reports/tr29/#Word_Boundaries): punctuation is none. */
export function countWords(text: string): number {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

const segmenter = /* @__PURE__ */ new Intl.Segmenter('en', { granularity: 'word' });
