import { beginningOf } from './beginning.ts';

/** What separates the facts of one line. A new line begins after it and never with it. */
export const separator = '\u00A0· ';

/** Puts a text on one line, cut between words to at most `length` characters, and then adds an ellipsis. */
export function shorten(words: string, length: number): string {
  const { start, isCut } = beginningOf(words.replace(/\s*\n\s*/g, ' '), length);
  return isCut ? `${start} …` : start;
}

/**
 * Shortens a text as `shorten` does, but after a clause or sentence that ends in the last quarter: half a clause can say the opposite of
 * the whole ("a discussion, not a …").
 */
export function shortenToClause(words: string, length: number): string {
  const { start, isCut } = beginningOf(words.replace(/\s*\n\s*/g, ' '), length);
  if (!isCut) return start;
  const [clauses = ''] = /^.*[\p{Sentence_Terminal};][\p{Pe}\p{Pf}"']*(?=\s|$)/u.exec(start) ?? [];
  return `${clauses.length >= 0.75 * length ? clauses : start} …`;
}

/** Shortens a text as `shortenToClause` does, so that it has at most `length` characters with its ellipsis. */
export function fitted(words: string, length: number): string {
  const text = oneLine(words);
  return text.length <= length ? text : shortenToClause(text, length - ' …'.length);
}

/** Returns the paragraphs of a text, between which there are blank lines. */
export function paragraphsIn(text: string): string[] {
  return text.split(/\n[^\S\n]*\n\s*/);
}

/** Turns each run of white space into one space, and removes it at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Returns a quotation as it is displayed: with the source's letters, and curly quotation marks and apostrophes. A mark is an
 * opening one if it comes before a word and after a space, a bracket, a dash or another opening mark; in '90s it is an
 * apostrophe. In Hebrew, a mark before the last letter of a word makes it an abbreviation and has a sign of its own.
 */
export function typographic(quotation: string): string {
  return quotation
    .replace(/(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew}(?!\p{Script=Hebrew}))/gu, '״')
    .replace(/(?<![^\s([{\u2010-\u2015\u2018\u201C'-])"(?=\S)|(?<=^)"/g, '“')
    .replace(/"/g, '”')
    .replace(/'(?=\d\ds?(?![\p{L}\p{N}]))/gu, '’')
    .replace(/(?<![^\s([{\u2010-\u2015\u201C-])'(?=\S)/g, '‘')
    .replace(/'/g, '’');
}

/** Adds a full stop, unless the text ends in a mark of its own. */
export function sentence(text: string): string {
  return /[.!?…]["'”’)]*$/.test(text) ? text : `${text}.`;
}

/** Makes the first letter a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Returns a number with its noun, for findings: "1 statement", "2 statements". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Returns a number with separators between thousands, for findings: "2,912,113". */
export function grouped(count: number): string {
  return count.toLocaleString('en');
}

/** Counts the words of a text (https://www.unicode.org/reports/tr29/#Word_Boundaries), not its punctuation. */
export function countWords(text: string): number {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

const segmenter = /* @__PURE__ */ new Intl.Segmenter('en', { granularity: 'word' });
