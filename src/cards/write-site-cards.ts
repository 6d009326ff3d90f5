import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../core/model/archive.ts';
import { drawCards, writeCards, type CardFile, type Shard } from './cache.ts';
import { allCards } from './card.ts';
import { drawInParallel } from './draw-in-parallel.ts';
import type { DrawCard } from './draw.ts';
import { cutFonts, readFontFiles } from './fonts.ts';
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
  const { files, unreadable } = await layOutAll(archive);
  const written = await writeCards(files, folder, { folder: cacheFolder, drawnWith: await drawnWith() }, drawInParallel);
  return { ...written, unreadable };
}

/** Draws a part of the cards of a site into the cache, for a build that follows. */
export async function drawShard(archive: Archive, cacheFolder: string, shard: Shard): Promise<{ drawn: number; kept: number }> {
  const { files } = await layOutAll(archive);
  return drawCards(files, { folder: cacheFolder, drawnWith: await drawnWith() }, drawInParallel, shard);
}

async function layOutAll(archive: Archive): Promise<{ files: readonly CardFile[]; unreadable: readonly Unreadable[] }> {
  const unreadable: Unreadable[] = [];
  const files = await Promise.all(
    allCards(archive).map(async ({ path, card }) => {
      const letters = await lettersMissingOn(card);
      if (letters.length > 0) unreadable.push({ path, letters });
      return { path, layouts: layOut(letters.length > 0 ? await legibleSiteCard(archive) : card) };
    }),
  );
  return { files, unreadable };
}

/** A page whose words have letters that no font of the cards has; it has the card of the site. */
export interface Unreadable {
  readonly path: string;
  readonly letters: readonly string[];
}

let draw: Promise<DrawCard> | undefined;

/** Draws one card by its path, `cards/site.png`, for development; undefined if no page has it. */
export async function drawSiteCard(archive: Archive, path: string): Promise<Buffer | undefined> {
  const found = allCards(archive).find((one) => one.path === path);
  if (!found) return undefined;
  // Loaded only when something is drawn, because it is large.
  draw ??= import('./draw.ts').then(async ({ cardDrawer }) => cardDrawer(await cutFonts()));
  const isLegible = (await lettersMissingOn(found.card)).length === 0;
  return (await draw)(layOut(isLegible ? found.card : await legibleSiteCard(archive)));
}

/** What draws cards besides the fonts: a card is drawn again after any change of it. */
const drawing = ['canvas', 'draw', 'fonts', 'place-boxes', 'png', 'shades'].map((name) =>
  join(import.meta.dirname, `${name}.ts`),
);

/** The packages that draw, and the file that has their versions. */
const manifest = join(import.meta.dirname, '../../package.json');
const programs = ['canvaskit-wasm', 'subset-font', 'yoga-layout'];

/** Returns a hash of the fonts, of the versions of the programs that draw, and of the code that uses them. */
async function drawnWith(): Promise<string> {
  const hash = createHash('sha256');
  for (const font of await readFontFiles()) hash.update(font);
  const { dependencies } = JSON.parse(await readFile(manifest, 'utf8')) as { dependencies: Record<string, string> };
  for (const name of programs) hash.update(`${name} ${dependencies[name]}\n`);
  for (const file of drawing) hash.update(await readFile(file));
  return hash.digest('hex');
}
