import { expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import { notePages, unchangedPages, type PageNotes } from './page-notes.ts';

const archiveOf = (fields: object): Archive =>
  ({ people: new Map([['ann', { name: 'Ann' }]]), site: { name: 'A' }, articles: [], ...fields }) as unknown as Archive;
const archive = archiveOf({});
const page = (key: string, ...facts: string[]): { key: string; file: string; facts: Set<string> } => ({
  key,
  file: `${key}.html`,
  facts: new Set(facts),
});
const pages = new Map([
  ['/ann', page('ann', 'people:ann', 'site')],
  ['/bob', page('bob', 'people:bob')],
  ['/all', page('all', 'people')],
  ['/none', page('none')],
]);
const notes = notePages(archive, 'code', pages);
const stay = (now: Archive, from: PageNotes = notes): string[] => {
  const unchanged = unchangedPages(now, 'code', from);
  return [...pages].flatMap(([address, { key }]) => (unchanged(address, key) ? [address] : []));
};

it('finds every page again when nothing has changed, with what it read', () => {
  expect(stay(archiveOf({}))).toEqual([...pages.keys()]);
  const unchanged = unchangedPages(archiveOf({}), 'code', notes);
  for (const [address, made] of pages) expect(unchanged(address, made.key)).toEqual(made);
});

it.each([
  ['a person has another name', { people: new Map([['ann', { name: 'Anna' }]]) }, ['/bob', '/none']],
  [
    'a person is added whom a page asked for',
    { people: new Map<string, unknown>([...archive.people, ['bob', {}]]) },
    ['/ann', '/none'],
  ],
  [
    'another person is added',
    { people: new Map<string, unknown>([...archive.people, ['cid', {}]]) },
    ['/ann', '/bob', '/none'],
  ],
  ['the site has another name', { site: { name: 'B' } }, ['/bob', '/all', '/none']],
  ['something changes that no page read', { articles: [{ id: 'a' }] }, ['/ann', '/bob', '/all', '/none']],
])('finds only pages that did not read it when %s', (_name, fields, expected) =>
  expect(stay(archiveOf(fields))).toEqual(expected),
);

it('finds no page when the code has changed, when there are no notes, or under another key', () => {
  expect(unchangedPages(archive, 'other', notes)('/none', 'none')).toBeUndefined();
  expect(unchangedPages(archive, 'code', undefined)('/none', 'none')).toBeUndefined();
  expect(unchangedPages(archive, 'code', notes)('/none', 'all')).toBeUndefined();
  expect(unchangedPages(archive, 'code', notes)('/none', undefined)).toBeUndefined();
});

it('does not note a page that read what cannot be compared', () => {
  const odd = archiveOf({ site: { read: () => 'a' } });
  expect(Object.keys(notePages(odd, 'code', pages).pages)).toEqual(['/bob', '/all', '/none']);
});

it('finds pages in notes of notes', () => {
  const unchanged = unchangedPages(archive, 'code', notes);
  const again = new Map([...pages].flatMap(([address, { key }]) => [[address, unchanged(address, key) ?? page('')] as const]));
  expect(stay(archive, notePages(archive, 'code', again))).toEqual([...pages.keys()]);
});
