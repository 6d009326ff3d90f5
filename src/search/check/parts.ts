import { wordingOf } from './wording.ts';

/** A part of a text that is compared by itself. */
export interface PartToCheck {
  /** The words, without the quotation marks around them. */
  readonly text: string;
  /** Whether they are in quotation marks. */
  readonly isQuoted: boolean;
  readonly start: number;
  readonly end: number;
}

/** Words that a part in quotation marks has at least: one is a term, unless nothing else is there. */
const minWords = 2;

/**
 * Returns what is to be compared of a text: the parts in quotation marks of any language or, if there are none, all of it.
 *
 *     Sherman said: „Die Gespräche waren offen.“   →   Die Gespräche waren offen.
 */
export function partsToCheck(text: string): PartToCheck[] {
  const quoted = quotedIn(text);
  const long = quoted.filter(({ text: words }) => wordingOf(words).tokens.length >= minWords);
  const isAllQuoted =
    quoted.length > 0 && wordingOf(text).tokens.length === wordingOf(quoted.map((part) => part.text).join(' ')).tokens.length;
  if (long.length > 0) return long;
  if (isAllQuoted) return quoted;
  return /[\p{L}\p{N}]/u.test(text) ? [{ text: text.trim(), isQuoted: false, start: 0, end: text.length }] : [];
}

/** The closing marks of each opening one, in the order in which they are tried. Marks are mixed up often. */
const closings: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '”': '”',
  '"': '"”',
  '＂': '＂',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '‚': '‘’',
  '‘': "’'",
  "'": "'’",
};
/** Marks that are apostrophes as well: they open only before a word, and close only after one. */
const apostrophes = "'‘’‚";

/** Returns the outermost parts in quotation marks. A mark that nothing closes opens nothing. */
function quotedIn(text: string): PartToCheck[] {
  const parts: PartToCheck[] = [];
  for (let start = 0; start < text.length; start++) {
    const mark = text[start] ?? '';
    const closing = closings[mark];
    if (closing === undefined || !opens(text, start)) continue;
    const end = closingOf(text, start, closing);
    if (end === undefined) continue;
    parts.push({ text: text.slice(start + 1, end).trim(), isQuoted: true, start, end: end + 1 });
    start = end;
  }
  return parts.filter(({ text: words }) => /[\p{L}\p{N}]/u.test(words));
}

function opens(text: string, at: number): boolean {
  const [before = ' ', after = ' '] = [text[at - 1], text[at + 1]];
  if (/\s/.test(after) && text[at] !== '«') return false;
  return !apostrophes.includes(text[at] ?? '') || !/[\p{L}\p{N}]/u.test(before);
}

/** Finds the mark that closes a part. The same marks inside it are passed over in pairs; one that begins a paragraph opens nothing. */
function closingOf(text: string, start: number, closing: string): number | undefined {
  const mark = text[start] ?? '';
  const isNested = !closing.includes(mark) && !apostrophes.includes(mark);
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at] ?? '';
    if (isNested && character === mark && !/\n\s*$/.test(text.slice(0, at))) depth += 1;
    if (!closing.includes(character) || !closes(text, at)) continue;
    if (depth === 0) return at;
    depth -= 1;
  }
  return undefined;
}

function closes(text: string, at: number): boolean {
  const [before = ' ', after = ' '] = [text[at - 1], text[at + 1]];
  if (!apostrophes.includes(text[at] ?? '')) return true;
  if (/[\s]/.test(before) || /[\p{L}\p{N}]/u.test(after)) return false;
  // "the allies’ turn": an apostrophe, if a closing mark follows.
  const rest = text.slice(at + 1);
  return !(before === 's' && /^\s\p{L}/u.test(rest) && /^[^‘\n]*\S[’'](?![\p{L}\p{N}])/u.test(rest));
}
