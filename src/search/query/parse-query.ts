import { monthNames, monthNumber } from '../../core/dates/month-names.ts';
import { straighten } from './straighten.ts';
import type { Speech } from './speech.ts';
import type { WordPart } from './word-part.ts';
import { isContraction, isStopWord, wordsOf } from './words.ts';

/** A part of a query. */
export type Part =
  | WordPart
  /** Words joined by hyphens, which a text may also have as one word, or apart. */
  | {
      readonly kind: 'compound';
      readonly parts: readonly WordPart[];
      readonly words: readonly string[];
      readonly typed: string;
    }
  /** Words in quotation marks, which a record must have exactly. */
  | { readonly kind: 'phrase'; readonly words: readonly string[]; readonly typed: string }
  /** A day; of any year if the year is null. */
  | {
      readonly kind: 'date';
      readonly year: string | null;
      readonly month: number;
      readonly day: number;
      readonly typed: string;
    };

/** A query, split into parts. */
export interface ParsedQuery {
  readonly parts: readonly Part[];
  /** Whether the query has words, but only stop words. */
  readonly onlyStopWords: boolean;
  /** Whether it ends in the last of its parts, a word that may still be typed. */
  readonly open: boolean;
  /** Whether only the beginning of a long query was read. */
  readonly cut: boolean;
}

/** How much of a query is read. Each part costs a look-up, and nobody remembers longer quotations. */
const maxCharacters = 400;
const maxParts = 32;

/**
 * Splits a query into phrases (in the quotation marks of any script), days (in words or digits, the day before the month), numbers
 * and words. Never throws: a query without any of them has no parts.
 *
 * @param speech what reads questions and numbers in several words, if the query may have some (speech.ts)
 */
export function parseQuery(text: string, speech?: Speech): ParsedQuery {
  const phrases: Part[] = [];
  // All marks become straight ones, most of them when the text is folded. An apostrophe inside a word opens no phrase.
  const marks = text
    .slice(0, maxCharacters)
    .replace(/[＂「」『』]/g, '"')
    .replace(/[‹›]/g, "'");
  const outside = straighten(marks).replace(/"([^"]*)"|(?<!\S)'([^']*)'(?!\S)/g, (_whole, double: string, single: string) => {
    const typed = (double ?? single ?? '').trim();
    const words = wordsOf(typed);
    if (words.length > 0) phrases.push({ kind: 'phrase', words, typed });
    return ' ';
  });
  const { rest: unframed, parts: frames } = speech?.readFrames(outside) ?? { rest: outside, parts: [] };
  const found: Part[] = [];
  const take =
    (form: RegExp, read: (groups: Record<string, string | undefined>, typed: string) => Part | undefined) => (rest: string) =>
      rest.replace(form, (typed: string, ...groups: unknown[]) => {
        const part = read(groups.at(-1) as Record<string, string | undefined>, typed.trim());
        if (part) found.push(part);
        return part ? ' ' : typed;
      });
  const undated = take(dateForm, readDate)(normalise(unframed));
  const rest = speech ? take(speech.spokenForm, speech.readSpoken)(undated) : undated;
  const typed = rest.split(/[\s/]+/).flatMap(readPiece);
  const words = typed.filter((part, i) => !isIgnored(part) && typed.findIndex((other) => keyOf(other) === keyOf(part)) === i);
  const all = [...phrases, ...frames, ...found, ...words];
  const parts = all.slice(0, maxParts);
  const last = parts.at(-1);
  return {
    parts,
    onlyStopWords: parts.length === 0 && typed.length > 0,
    open: /[\p{L}\p{N}\p{M}]$/u.test(text) && last !== undefined && last === typed.at(-1),
    cut: all.length > maxParts || text.trimEnd().length > maxCharacters,
  };
}

/** Reads what stands between two spaces: usually one word, sometimes several joined by hyphens. */
function readPiece(piece: string): Part[] {
  const parts = piece.split(/-+/).flatMap((one): WordPart[] => {
    const words = wordsOf(one);
    return words.length > 0 ? [{ kind: 'word', words, typed: bare(one) }] : [];
  });
  if (parts.length < 2) return parts;
  return [{ kind: 'compound', parts, words: parts.flatMap(({ words }) => words), typed: bare(piece) }];
}

/** Whether a part is too common to be searched for. */
function isIgnored(part: Part): boolean {
  if (part.kind === 'compound') return part.parts.every(isIgnored);
  return part.kind === 'word' && ((part.words.length === 1 && isStopWord(part.words[0] ?? '')) || isContraction(part.typed));
}

function keyOf(part: Part): string {
  return 'words' in part ? part.words.join(' ') : part.typed;
}

/** Replaces percentages by their number, and `2022-01` by "january 2022". */
function normalise(text: string): string {
  return text
    .replace(/(\d)\s*(?:%|per\s?cent\b|pct\b)/gi, '$1')
    .replace(
      /\b(\d{4})-(0[1-9]|1[0-2])\b(?!-\d)/g,
      (_whole, year: string, month: string) => `${monthNames[Number(month) - 1] ?? ''} ${year}`,
    );
}

const monthForm = `(?:${monthNames.map((name) => name.slice(0, 3).toLowerCase()).join('|')})[a-z]*\\.?`;

/** Matches "2022-01-10", "10.1.2022", "10/1/22" or "10.1."; "10 January 2022", "10 of Jan"; "January 10, 2022". */
const dateForm = new RegExp(
  [
    '\\b(?<isoYear>\\d{4})-(?<isoMonth>\\d{1,2})-(?<isoDay>\\d{1,2})\\b',
    '\\b(?<day>\\d{1,2})[./](?<month>\\d{1,2})(?:[./](?<year>\\d{4}|\\d{2})\\b|\\.(?!\\d))',
    `\\b(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<name>${monthForm})(?:,?\\s+(?<year2>\\d{4})\\b)?(?![a-z])`,
    `\\b(?<name2>${monthForm})\\s+(?:the\\s+)?(?<day3>\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d)(?:,?\\s+(?<year3>\\d{4})\\b)?`,
  ].join('|'),
  'gi',
);

function readDate(found: Record<string, string | undefined>, typed: string): Part | undefined {
  const name = (found['name'] ?? found['name2'])?.toLowerCase().replace('.', '');
  let day = Number(found['isoDay'] ?? found['day'] ?? found['day2'] ?? found['day3']);
  let month = name === undefined ? Number(found['isoMonth'] ?? found['month']) : monthNumber(name);
  // The day comes first, unless the second number is too large for a month.
  if (name === undefined && month > 12 && day <= 12) [day, month] = [month, day];
  const written = found['isoYear'] ?? found['year'] ?? found['year2'] ?? found['year3'] ?? null;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return { kind: 'date', year: written?.length === 2 ? `20${written}` : written, month, day, typed: typed.trim() };
}

/** Removes punctuation around a word. */
function bare(piece: string): string {
  return piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
