import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Box } from './box.ts';

/** A card to write, with its layouts, and its path: `cards/site.png`. */
export interface CardFile {
  readonly path: string;
  readonly layouts: readonly Box[];
}

/** Draws cards, and hands each to `onDrawn` with its index. */
export type DrawAll = (
  cards: readonly (readonly Box[])[],
  onDrawn: (index: number, png: Uint8Array) => Promise<void>,
) => Promise<void>;

/** The folder of drawn cards, and what they were drawn with. */
export interface CardCache {
  readonly folder: string;
  /** Identifies fonts and programs: if they change, every card is drawn again. */
  readonly drawnWith: string;
}

/** One of several parts of the cards, which several machines draw at once: the first of them is 1. */
export interface Shard {
  readonly part: number;
  readonly parts: number;
}

/**
 * Writes cards into a folder, drawing only those that aren't in the cache, whose key is the hash of everything that is drawn.
 *
 * @returns how many were drawn, and how many were in the cache
 */
export async function writeCards(
  files: readonly CardFile[],
  folder: string,
  cache: CardCache,
  drawAll: DrawAll,
): Promise<{ drawn: number; kept: number }> {
  const { byKey, ...counts } = await drawCards(files, cache, drawAll);
  for (const dir of new Set(files.map(({ path }) => dirname(path)))) await mkdir(join(folder, dir), { recursive: true });
  for (const [key, same] of byKey) await Promise.all(same.map(({ path }) => copyFile(fileOf(key, cache), join(folder, path))));
  return counts;
}

/**
 * Draws those cards that aren't in the cache into it.
 *
 * @param shard the part of the cards that is drawn. Which one a card is of is in its key, and so the same on every machine.
 * @returns the cards of that part by their keys, how many were drawn, and how many were in the cache
 */
export async function drawCards(
  files: readonly CardFile[],
  cache: CardCache,
  drawAll: DrawAll,
  { part, parts }: Shard = { part: 1, parts: 1 },
): Promise<{ byKey: ReadonlyMap<string, readonly CardFile[]>; drawn: number; kept: number }> {
  const all = Map.groupBy(files, ({ layouts }) => keyOf(layouts, cache.drawnWith));
  const byKey = new Map([...all].filter(([key]) => Number.parseInt(key.slice(-8), 16) % parts === part - 1));
  const missing = [...byKey].filter(([key]) => !existsSync(fileOf(key, cache)));
  const cards = missing.flatMap(([, [first]]) => (first ? [first.layouts] : []));
  if (cards.length > 0) {
    await drawAll(cards, async (index, png) => {
      const [key] = missing[index] ?? [];
      if (key !== undefined) await writeWhole(fileOf(key, cache), png);
    });
  }
  return { byKey, drawn: cards.length, kept: byKey.size - cards.length };
}

function keyOf(layouts: readonly Box[], drawnWith: string): string {
  return createHash('sha256').update(drawnWith).update('\n').update(JSON.stringify(layouts)).digest('hex');
}

/** Returns the file of a card. Cards are in folders by the beginning of their keys, so that no folder has too many. */
function fileOf(key: string, { folder }: CardCache): string {
  return join(folder, key.slice(0, 2), `${key.slice(2)}.png`);
}

/** Writes a file and then renames it, so that an interrupted build leaves no half card, and two builds may write the same one. */
export async function writeWhole(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}

/** Returns how many cards a cache may have for a site with so many: some versions of each, and those of a few small sites. */
export function mostCards(onSite: number): number {
  return 2 * onSite + 5_000;
}
