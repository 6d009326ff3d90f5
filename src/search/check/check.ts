import { beginningOf } from '../../core/text/beginning.ts';
import type { RecordIndex } from '../query/record-index.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { otherNamed } from './named.ts';
import { findNearest, type Match } from './nearest.ts';
import { partsToCheck, type PartToCheck } from './parts.ts';
import { wordingOf } from './wording.ts';

/** What was found out about a text. */
export interface Checked {
  readonly passages: readonly Passage[];
  /** Whether only the beginning of a long text was compared. */
  readonly isCut: boolean;
}

/** A passage of the text, and what is on record of it. */
export interface Passage {
  /** The words as they were put in. */
  readonly text: string;
  /** The record with these words, or with the nearest ones; undefined if none has any like them. */
  readonly match: Match | undefined;
  /** Whether it is a single word, which would be on record in any text about its subject. */
  readonly isTooShort: boolean;
  /** Whether words in square brackets were not compared. */
  readonly isBracketed: boolean;
  /** A speaker whom the text names instead of the record’s, in the text’s words. */
  readonly otherNamed: string | undefined;
}

/** Characters of a text that are compared at most. */
const maxCharacters = 2000;
/** Passages in quotation marks that are compared at most. */
const maxPassages = 12;

/**
 * Compares a text with the statements and claims on record: each part in quotation marks or, if there is none, all of it. Rejects if
 * the index could not be asked.
 */
export async function checkText(written: string, vocabulary: Vocabulary, index: RecordIndex): Promise<Checked> {
  const { start: text, isCut } = beginningOf(written.trim(), maxCharacters);
  const parts = await choosePassages(text, vocabulary, index);
  const speakers = await vocabulary.speakers();
  const passages: Passage[] = [];
  for (const [i, part] of parts.slice(0, maxPassages).entries()) {
    const wording = wordingOf(part.text);
    const isTooShort = wording.tokens.length < 2;
    const match = isTooShort ? undefined : await findNearest(part.text, vocabulary, index);
    const attribution = part.isQuoted ? around(text, part, parts[i - 1]?.end, parts[i + 1]?.start) : beyond(match);
    passages.push({
      text: part.text,
      match,
      isTooShort,
      isBracketed: wording.isBracketed,
      otherNamed: match && otherNamed(attribution, match.record, speakers),
    });
  }
  return { passages, isCut: isCut || parts.length > maxPassages };
}

/**
 * Returns the parts to compare. If a record has the whole text with its quotation marks, that is the passage, and not what they quote;
 * a text without any is split where several records have parts of it.
 */
async function choosePassages(text: string, vocabulary: Vocabulary, index: RecordIndex): Promise<PartToCheck[]> {
  const parts = partsToCheck(text);
  if (parts.length === 0) return parts;
  if (parts.every(({ isQuoted }) => !isQuoted)) return splitByRecords(text, vocabulary, index);
  const quoted = parts.map((part) => wordingOf(part.text).tokens.length).reduce((sum, words) => sum + words);
  if (parts.length === 1 && quoted === wordingOf(text).tokens.length) return parts;
  const whole = await findNearest(text, vocabulary, index);
  return whole?.comparison.isExact ? [unquoted(text, 0)] : parts;
}

/** Splits off what is beyond the nearest record before or after its words, if another record has it. */
async function splitByRecords(text: string, vocabulary: Vocabulary, index: RecordIndex, start = 0): Promise<PartToCheck[]> {
  const pieces = (await findNearest(text, vocabulary, index))?.comparison.pieces ?? [];
  for (const [at, piece] of [...pieces.entries()].filter(([, { kind }]) => kind === 'beyond')) {
    if (wordingOf(piece.text).tokens.length < minWordsBeyond) continue;
    const other = await findNearest(piece.text, vocabulary, index);
    if (!other || other.comparison.longest < minInRow) continue;
    const edge = at === 0 ? text.indexOf(piece.text) + piece.text.length : text.lastIndexOf(piece.text);
    const cut = nearestSentence(text, edge);
    if (cut <= 0 || cut >= text.length) continue;
    return [
      ...(await splitByRecords(text.slice(0, cut), vocabulary, index, start)),
      ...(await splitByRecords(text.slice(cut), vocabulary, index, start + cut)),
    ];
  }
  return [unquoted(text, start)];
}

/** Words beyond a record that are looked for in others at least, and words in a row that such a record must have. */
const [minWordsBeyond, minInRow] = [6, 4];

/** Characters between a place where a record ends and the beginning of a sentence that is meant. */
const maxDistance = 25;

/** Returns the beginning of a sentence near a place in a text; the place itself if there is none. */
function nearestSentence(text: string, place: number): number {
  const begins = [...text.matchAll(/[.!?…]["'”’»)]*\s+/g)].map(({ 0: end, index }) => index + end.length);
  const nearest = begins.sort((one, other) => Math.abs(one - place) - Math.abs(other - place))[0];
  return nearest !== undefined && Math.abs(nearest - place) <= maxDistance ? nearest : place;
}

function unquoted(text: string, start: number): PartToCheck {
  const bare = text.replace(/^[\s.,;:!?…]+/, '').trim();
  return { text: bare, isQuoted: false, start, end: start + text.length };
}

/** Returns the sentence before a part in quotation marks and the rest of the one after it: “…”, said Sherman. */
function around(text: string, { start, end }: PartToCheck, last = 0, next = text.length): string {
  const sentences = (words: string): string[] => words.split(/(?<=[.!?…]['"”’»“]*)\s|\n+/).filter((one) => /\p{L}/u.test(one));
  return [sentences(text.slice(last, start)).at(-1), sentences(text.slice(end, next))[0]].filter(Boolean).join(' ');
}

/** Returns the words of a passage that are beyond the record: "he said". */
function beyond(match: Match | undefined): string {
  return (match?.comparison.pieces ?? []).flatMap(({ kind, text }) => (kind === 'beyond' ? [text] : [])).join(' ');
}
