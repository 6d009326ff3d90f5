import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Archive } from '../core/model/archive.ts';
import { writeCards } from './cache.ts';
import { allCards } from './card.ts';
import { drawInParallel } from './draw-in-parallel.ts';
import { cutFonts, readFontFiles, type CardFont } from './fonts.ts';
import { layOut } from './lay-out.ts';
import { legibleSiteCard, lettersMissingOn } from './legible-card.ts';

/**
 * Writes the card of every page into a built site.
 *
 * @param cacheFolder the folder of cards from earlier builds
 */
export async function writeSiteCards(
  archive: Archive,
  folder: string,
  cacheFolder: string,
): Promise<{ drawn: number; kept: number; unreadable: readonly Unreadable[] }> {
  const unreadable: Unreadable[] = [];
  const files = await Promise.all(
    allCards(archive).map(async ({ path, card }) => {
      const letters = await lettersMissingOn(card);
      if (letters.length > 0) unreadable.push({ path, letters });
      return { path, layouts: layOut(letters.length > 0 ? await legibleSiteCard(archive) : card) };
    }),
  );
  const written = await writeCards(files, folder, { folder: cacheFolder, drawnWith: await drawnWith() }, drawInParallel);
  return { ...written, unreadable };
}

/** A page whose words have letters that no font of the cards has; it has the card of the site. */
export interface Unreadable {
  readonly path: string;
  readonly letters: readonly string[];
}

let fonts: Promise<CardFont[]> | undefined;

/** Draws one card by its path, `cards/site.png`, for development; undefined if no page has it. */
export async function drawSiteCard(archive: Archive, path: string): Promise<Buffer | undefined> {
  const found = allCards(archive).find((one) => one.path === path);
  if (!found) return undefined;
  fonts ??= cutFonts();
  // Loaded only when something is drawn, because satori is large.
  const { drawCard } = await import('./draw.ts');
  const isLegible = (await lettersMissingOn(found.card)).length === 0;
  return drawCard(layOut(isLegible ? found.card : await legibleSiteCard(archive)), await fonts);
}

/** Returns a hash of the fonts and of the versions of the programs that draw. */
async function drawnWith(): Promise<string> {
  const { resolve } = createRequire(join(import.meta.dirname, 'package.json'));
  const programs = ['satori', '@resvg/resvg-js', 'subset-font'].map((name) => resolve(`${name}/package.json`));
  const hash = createHash('sha256');
  for (const font of await readFontFiles()) hash.update(font);
  for (const file of programs) hash.update((JSON.parse(await readFile(file, 'utf8')) as { version: string }).version);
  return hash.digest('hex');
}
