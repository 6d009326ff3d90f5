import { beginningOf } from '../../core/text/beginning.ts';
import { gapMarks } from '../../core/text/gap-marks.ts';
import { straighten } from './straighten.ts';
import type { DayPart } from './speech/days.ts';
import type { Speech } from './speech/speech.ts';
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
  | DayPart;

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

/** How much of a query is read: of all of it, so that a phrase of several sentences is whole, and of what is outside phrases. */
const maxCharacters = 2000;
const maxOutside = 400;
/** Parts that are read. Each costs a look-up. */
const maxParts = 32;

/**
 * Splits a query into phrases (in the quotation marks of any script), days, numbers and words. Never throws: a query without any of
 * them has no parts.
 *
 * @param speech what reads questions, days and numbers, if the query may have some (speech/speech.ts)
 * @param isTooCommon whether a word is too common to be searched for
 * @param isTerm whether several words mean something together; all of them are then kept: "give in"
 * @param longestTerm the number of words in the longest of them
 */
export function parseQuery(
  text: string,
  speech?: Speech,
  isTooCommon = isStopWord,
  isTerm: (words: readonly string[]) => boolean = () => false,
  longestTerm = 1,
): ParsedQuery {
  const phrases: Part[] = [];
  // All marks become straight ones, most of them when the text is folded. An apostrophe inside a word opens no phrase.
  const { start, isCut } = beginningOf(text.trimEnd(), maxCharacters);
  const marks = start.replace(/[＂「」『』]/g, '"').replace(/[‹›]/g, "'");
  const rest = straighten(marks).replace(/"([^"]*)"|(?<!\S)'([^']*)'(?!\S)/g, (_whole, double: string, single: string) => {
    // What is before and after a gap are phrases of their own, which one record must have.
    for (const part of (double ?? single ?? '').split(gapMarks)) {
      const words = wordsOf(part);
      if (words.length > 0) phrases.push({ kind: 'phrase', words, typed: part.trim() });
    }
    return ' ';
  });
  const { start: outside, isCut: isCutOutside } = beginningOf(rest.trim(), maxOutside);
  const { rest: unframed, parts: frames } = speech?.readFrames(outside) ?? { rest: outside, parts: [] };
  const found: Part[] = [];
  const take =
    (form: RegExp, read: (groups: Record<string, string | undefined>, typed: string) => Part | undefined) => (rest: string) =>
      rest.replace(form, (typed: string, ...groups: unknown[]) => {
        const part = read(groups.at(-1) as Record<string, string | undefined>, typed.trim());
        if (part) found.push(part);
        return part ? ' ' : typed;
      });
  let plain = unframed;
  if (speech) {
    plain = take(speech.dayForm, speech.readDay)(speech.spellNumbers(plain));
    plain = take(speech.relativeForm, (groups, typed) => speech.readRelative(groups, typed))(plain);
    plain = take(speech.spokenForm, speech.readSpoken)(plain);
  }
  const typed = plain.split(/[\s/]+/).flatMap((piece) => readPiece(piece, speech));
  const isIgnored = (part: Part): boolean =>
    part.kind === 'compound'
      ? part.parts.every(isIgnored)
      : part.kind === 'word' && (isTooCommon(part.words.join(' ')) || isContraction(part.typed));
  const inTerms = new Set<Part>();
  for (const first of typed.keys())
    for (let length = longestTerm; length > 1; length--) {
      const row = typed.slice(first, first + length);
      const words = rowOf(row, length);
      if (words && isTerm(words)) for (const part of row) inTerms.add(part);
    }
  const kept = typed.filter((part) => !isIgnored(part) || inTerms.has(part));
  const words = kept.filter((part, i) => kept.findIndex((other) => keyOf(other) === keyOf(part)) === i);
  const all = [...phrases, ...frames, ...found, ...words];
  const parts = all.slice(0, maxParts);
  const last = parts.at(-1);
  return {
    parts,
    onlyStopWords: parts.length === 0 && typed.length > 0,
    open: /[\p{L}\p{N}\p{M}]$/u.test(text) && last !== undefined && last === typed.at(-1) && !isIgnored(last),
    cut: all.length > maxParts || isCut || isCutOutside,
  };
}

/** Returns a number of parts as words, each as one; nothing if there are fewer, or others than words. */
export function rowOf(parts: readonly Part[], length: number): string[] | undefined {
  const words = parts.flatMap((part) => (part.kind === 'word' || part.kind === 'compound' ? [part.words.join('')] : []));
  return words.length === length ? words : undefined;
}

/** Reads what stands between two spaces: usually one word, sometimes several joined by hyphens. */
function readPiece(piece: string, speech: Speech | undefined): Part[] {
  const parts = piece.split(/-+/).flatMap((one): WordPart[] => {
    const words = wordsOf(one);
    const [number = ''] = words;
    const numbers = words.length === 1 ? (speech?.otherNumbers(number) ?? []) : [];
    return words.length > 0 ? [{ kind: 'word', words, typed: bare(one), ...(numbers.length > 0 && { numbers }) }] : [];
  });
  if (parts.length < 2) return parts;
  return [{ kind: 'compound', parts, words: parts.flatMap(({ words }) => words), typed: bare(piece) }];
}

function keyOf(part: Part): string {
  return 'words' in part ? part.words.join(' ') : part.typed;
}

/** Removes punctuation around a word. */
function bare(piece: string): string {
  return piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
