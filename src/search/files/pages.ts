import type { IndexPage } from '../query/lists.ts';
import { isStopWord, wordsOf } from '../query/words.ts';
import { missing } from './missing.ts';
import { searchedTexts, type StoredRecord } from './stored-record.ts';

/** Where a word is: the number of a record and a place in it as one number, which floating point holds exactly. */
export type Place = number;

/** Places in a record. */
const maxPlaces = 2 ** 20;

/** Returns the number of the record that a place is in. */
export function recordOf(place: Place): number {
  return Math.floor(place / maxPlaces);
}

/** Returns a function that finds where the words of a page of the index are. It throws if there is no such page. */
export function placesIn(pages: readonly IndexPage[]): (page: number, words: readonly number[]) => Place[] {
  const known = new Map<number, readonly [first: number, stride: number]>();
  let next = 0;
  for (const [page, records, stride, times = 1] of pages)
    for (let n = page; n < page + times; n++) {
      known.set(n, [next, stride]);
      next += records;
    }
  return (page, words) => {
    const [first, stride] = known.get(page) ?? [];
    if (first === undefined || stride === undefined) throw missing(page);
    return words.map((word) => (first + Math.floor(word / stride)) * maxPlaces + (word % stride));
  };
}

/** Joins pages that are alike and have one number after the other. */
export function inRows(pages: readonly IndexPage[]): IndexPage[] {
  const rows: [page: number, records: number, stride: number, times: number][] = [];
  for (const [page, records, stride, times = 1] of pages) {
    const last = rows.at(-1);
    if (last && last[0] + last[3] === page && last[1] === records && last[2] === stride) last[3] += times;
    else rows.push([page, records, stride, times]);
  }
  return rows;
}

/** The text of a page as Pagefind is given it, and what is known of the page. */
export interface PageDraft {
  readonly content: string;
  readonly records: number;
  readonly stride: number;
}

/**
 * Puts records into pages.
 *
 * @param perPage the most records in a page
 */
export function draftPages(records: readonly StoredRecord[], language: string, perPage: number): PageDraft[] {
  const drafts: PageDraft[] = [];
  let held: string[][] = [];
  let stride = 0;
  const finish = (): void => {
    if (held.length > 0) drafts.push({ content: contentOf(held, stride), records: held.length, stride });
    held = [];
    stride = 0;
  };
  for (const record of records) {
    const words = searchedTexts(record, language).flatMap((text) => [...wordsOf(text).map(indexedWord), gap]);
    const longest = Math.max(stride, words.length);
    if (held.length >= perPage || (held.length + 1) * longest > maxInPage) finish();
    held.push(words);
    stride = perPage === 1 ? maxPlaces : Math.max(stride, words.length);
  }
  finish();
  return drafts;
}

/** Words in a page of several records, with the gaps. One long record would make those beside it as long. */
const maxInPage = 50_000;

/** What Pagefind counts as a word and does not index. It ends each text, so no phrase is found across two, and fills up a record. */
const gap = '-';

/**
 * Returns a word as the index has it. Pagefind itself finds all words that begin with what it is asked for, unless something ends them. It
 * ignores all marks of letters. Its files have words in alphabetical order; so that the places of "the" are not in the file of
 * "thank", words that are too common to be searched for begin with a letter that comes late.
 */
export function indexedWord(word: string): string {
  return `${isStopWord(word) ? late : ''}${word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')}_`;
}

/** A letter of the Vai script. */
const late = '\uA500';

function contentOf(records: readonly (readonly string[])[], stride: number): string {
  return records
    .map((words, i) => (i === records.length - 1 ? words : [...words, ...Array<string>(stride - words.length).fill(gap)]))
    .map((words) => words.join(' '))
    .join(' ');
}
