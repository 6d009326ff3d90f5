import { expect, it } from 'vitest';
import { isStopWord, wordsOf } from '../query/words.ts';
import { draftPages, indexedWord, inRows, placesIn, recordOf, type PageDraft } from './pages.ts';
import type { StoredRecord } from './stored-record.ts';

const record = (text: string, title: string): StoredRecord => ({ url: '/', kind: 'note', text, meta: { title } });

const records = [
  record('The talks were long.', 'Ann'),
  record('Long talks', 'Bob Long'),
  record(Array.from({ length: 40_000 }, () => 'word').join(' '), 'Cy'),
  record('', 'Dee'),
  record('the end', 'Eve'),
];

const idsOf = (drafts: readonly PageDraft[]) =>
  placesIn(inRows(drafts.map(({ records: count, stride }, i) => [i, count, stride])));

/** Finds the records of a word and its places in them, as Pagefind would. */
function find(drafts: readonly PageDraft[], word: string): [record: number, place: number][] {
  const placesOf = idsOf(drafts);
  return drafts.flatMap(({ content }, page) => {
    const at = content.split(' ').flatMap((one, i) => (one === indexedWord(word) ? [i] : []));
    return placesOf(page, at).map((place): [number, number] => [recordOf(place), place % 2 ** 20]);
  });
}

it.each([1, 2, 100])('tells the record and the place of each word, with %d records in a page at most', (perPage) => {
  const drafts = draftPages(records, 'en', perPage);
  expect(find(drafts, 'talks')).toEqual([
    [0, 1],
    [1, 1],
  ]);
  expect(find(drafts, 'long')).toEqual([
    [0, 3],
    [1, 0],
    [1, 4],
  ]);
  expect(find(drafts, 'the')).toEqual([
    [0, 0],
    [4, 0],
  ]);
  expect(find(drafts, 'dee')).toEqual([[3, 1]]);
  expect(find(drafts, 'word').length).toBe(40_000);
  expect(drafts.reduce((sum, { records: count }) => sum + count, 0)).toBe(records.length);
});

it('does not make records as long as one that is much longer', () => {
  const words = draftPages(records, 'en', 100).reduce((sum, { content }) => sum + content.split(' ').length, 0);
  expect(words).toBeLessThan(100_000);
});

it('joins pages that are alike', () => {
  expect(
    inRows([
      [0, 1, 9],
      [1, 1, 9],
      [3, 1, 9],
      [4, 2, 9],
      [5, 2, 8],
    ]),
  ).toEqual([
    [0, 1, 9, 2],
    [3, 1, 9, 1],
    [4, 2, 9, 1],
    [5, 2, 8, 1],
  ]);
});

it('has no place in a page that the lists do not know', () => {
  expect(() => idsOf(draftPages(records, 'en', 1))(9, [0])).toThrow('Missing: 9');
});

it('indexes no word that another begins with, and words like “the” after all others', () => {
  const words = wordsOf('the then thank Thanks of offer Zürich цена संबंध');
  const indexed = words.map(indexedWord);
  for (const one of indexed) expect(indexed.filter((other) => other.startsWith(one))).toEqual([one]);
  const sorted = [...words].sort((a, b) => (indexedWord(a) < indexedWord(b) ? -1 : 1));
  expect(sorted.slice(-3).every(isStopWord)).toBe(true);
});
