import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Box } from './lay-out.ts';

/** A card to be written, and where: `cards/site.png`. */
export interface CardFile {
  readonly path: string;
  readonly box: Box;
}

/** Draws cards one after the other, as they are asked for, and hands each on. */
export type DrawAll = (boxes: readonly Box[], onDrawn: (index: number, png: Uint8Array) => Promise<void>) => Promise<void>;

/** Where drawn cards are kept, and what they are drawn with. */
export interface CardCache {
  readonly folder: string;
  /** Names fonts and programs: with others, every card is another one. */
  readonly drawnWith: string;
}

/**
 * Writes cards into a folder, and draws only those that were never drawn before: a card is kept by the hash of everything
 * that is drawn.
 *
 * @returns how many were drawn, and how many were there
 */
export async function writeCards(
  files: readonly CardFile[],
  folder: string,
  cache: CardCache,
  drawAll: DrawAll,
): Promise<{ drawn: number; kept: number }> {
  const byKey = Map.groupBy(files, ({ box }) => keyOf(box, cache.drawnWith));
  const missing = [...byKey].filter(([key]) => !existsSync(fileOf(key, cache)));
  const boxes = missing.flatMap(([, [first]]) => (first ? [first.box] : []));
  if (boxes.length > 0) {
    await drawAll(boxes, async (index, png) => {
      const [key] = missing[index] ?? [];
      if (key !== undefined) await writeWhole(fileOf(key, cache), png);
    });
  }
  for (const dir of new Set(files.map(({ path }) => dirname(path)))) await mkdir(join(folder, dir), { recursive: true });
  for (const [key, same] of byKey) await Promise.all(same.map(({ path }) => copyFile(fileOf(key, cache), join(folder, path))));
  return { drawn: boxes.length, kept: byKey.size - boxes.length };
}

function keyOf(box: Box, drawnWith: string): string {
  return createHash('sha256').update(drawnWith).update('\n').update(JSON.stringify(box)).digest('hex');
}

/** In folders by the beginning of the key, so that none holds too many. */
function fileOf(key: string, { folder }: CardCache): string {
  return join(folder, key.slice(0, 2), `${key.slice(2)}.png`);
}

/** Whole or not at all: a build that is cut off leaves no half a card, and two may write the same. */
async function writeWhole(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}
