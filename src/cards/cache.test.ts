import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { archiveOf } from '../../tests/archive-of.ts';
import { drawCards, writeCards, type CardFile, type DrawAll } from './cache.ts';
import type { Box } from './box.ts';
import { writeSiteCards } from './write-site-cards.ts';

const box = (words: string): Box => ({ style: {}, children: words });
const cards: readonly CardFile[] = [
  { path: 'cards/site.png', layouts: [box('a')] },
  { path: 'cards/quotes/one.png', layouts: [box('b')] },
  { path: 'cards/quotes/two.png', layouts: [box('b')] },
];

let folder: string;
let drawn: string[];
const drawAll: DrawAll = async (cards, onDrawn) => {
  for (const [i, layouts] of cards.entries()) {
    const words = layouts.map(({ children }) => String(children)).join();
    drawn.push(words);
    await onDrawn(i, Buffer.from(`picture of ${words}`));
  }
};
const write = (files: readonly CardFile[], drawnWith = 'fonts'): Promise<{ drawn: number; kept: number }> =>
  writeCards(files, join(folder, 'site'), { folder: join(folder, 'cache'), drawnWith }, drawAll);
const read = (path: string): Promise<string> => readFile(join(folder, 'site', path), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-cards-'));
  drawn = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('draws new cards, and none twice', async () => {
  expect(await write(cards)).toEqual({ drawn: 2, kept: 0 });
  expect(drawn).toEqual(['a', 'b']);
  expect(await read('cards/site.png')).toBe('picture of a');
  expect(await read('cards/quotes/one.png')).toBe('picture of b');
  expect(await read('cards/quotes/two.png')).toBe('picture of b');
  await rm(join(folder, 'site'), { recursive: true });
  expect(await write(cards)).toEqual({ drawn: 0, kept: 2 });
  expect(drawn).toEqual(['a', 'b']);
  expect(await read('cards/quotes/two.png')).toBe('picture of b');
});

it('draws changed cards again, and all with other fonts', async () => {
  await write(cards);
  expect(await write([...cards.slice(0, 1), { path: 'cards/quotes/one.png', layouts: [box('c')] }])).toEqual({
    drawn: 1,
    kept: 1,
  });
  expect(await read('cards/quotes/one.png')).toBe('picture of c');
  expect(await write(cards, 'other fonts')).toEqual({ drawn: 2, kept: 0 });
  expect(drawn).toEqual(['a', 'b', 'c', 'a', 'b']);
});

it('draws each card in one of several parts, whatever was drawn before, and then none', async () => {
  const many = Array.from({ length: 20 }, (_, i) => ({ path: `cards/${i}.png`, layouts: [box(String(i % 15))] }));
  const draw = (part: number, cache: string): Promise<{ drawn: number; kept: number }> =>
    drawCards(many, { folder: join(folder, cache), drawnWith: 'fonts' }, drawAll, { part, parts: 3 });
  const counts = [await draw(1, 'cache'), await draw(2, 'cache'), await draw(3, 'cache')].map((one) => one.drawn);
  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(drawn.toSorted()).toEqual(Array.from({ length: 15 }, (_, i) => String(i)).sort());
  expect(await draw(2, 'cache')).toMatchObject({ drawn: 0, kept: counts[1] });
  expect(await draw(2, 'other cache')).toMatchObject({ drawn: counts[1], kept: 0 });
  expect(await write(many)).toEqual({ drawn: 0, kept: 15 });
  expect(await read('cards/16.png')).toBe('picture of 1');
});

it('keeps cards that were drawn before drawing failed, and no half card', async () => {
  const cutOff: DrawAll = async (_cards, onDrawn) => {
    await onDrawn(0, Buffer.from('picture of a'));
    throw new Error('cut off');
  };
  const cache = { folder: join(folder, 'cache'), drawnWith: 'fonts' };
  await expect(writeCards(cards, join(folder, 'site'), cache, cutOff)).rejects.toThrow('cut off');
  const kept = await readdir(cache.folder, { recursive: true, withFileTypes: true });
  expect(kept.filter((entry) => entry.isFile()).map(({ name }) => /^[0-9a-f]{62}\.png$/.test(name))).toEqual([true]);
  expect(await write(cards)).toEqual({ drawn: 1, kept: 1 });
});

it('draws the cards of a site on threads, and none of them again in the next build', { timeout: 30_000 }, async () => {
  const archive = await archiveOf({});
  const site = join(folder, 'site');
  expect(await writeSiteCards(archive, site, join(folder, 'cache'))).toEqual({ drawn: 5, kept: 0, unreadable: [] });
  const first = await readFile(join(site, 'cards/articles/talks/the-dinner.png'));
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(await writeSiteCards(archive, site, join(folder, 'cache'))).toEqual({ drawn: 0, kept: 5, unreadable: [] });
  expect(await readFile(join(site, 'cards/articles/talks/the-dinner.png'))).toEqual(first);
});
