import { createHash } from 'node:crypto';
import { existsSync, utimesSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { cacheFolders } from '../cli/cache-folders.ts';
import { pruneOldest } from '../output/prune-oldest.ts';
import { writeToCache } from '../output/write-atomically.ts';

/** Newsreader's licence, which must be published with its files. */
export const serifLicence = packaged('LICENSE');

const fonts = [
  { name: 'roman', file: 'newsreader-latin-wght-normal.woff2', weights: { min: 400, max: 600 } },
  { name: 'italic', file: 'newsreader-latin-wght-italic.woff2', weights: 400 },
] as const;

/** The letters, figures and marks that every site needs. Lists have bullets. */
const always = [...range(0x20, 0x7e), ...'\u00a0\u00ad·–—‘’“”•…'];

/** Latin-1, and the quotation marks, dashes and other characters of typography that Newsreader has. */
const repertoire = [...range(0xa0, 0xff), ...'‚„′″−Œœıˆ˜€™'];

/**
 * Reduces Newsreader (SIL Open Font License, from its npm package) to the weights that the pages use and the characters that the site
 * says, so that a first visit has it soon. The subsets are kept for the next build in a folder of their own for each font, set of
 * characters and weights, since builds of other content may run at the same time.
 *
 * @param words the words of the interface
 * @param folder the folder of the content, whose texts are the rest of what the site says
 * @param cache the folder to keep the subsets in
 * @returns the folder of `roman.woff2` and `italic.woff2`, which stylesheets import as `@serif/…`
 */
export async function subsetSerif(words: object, folder: string, cache: string = cacheFolders.serif): Promise<string> {
  const said = new Set(JSON.stringify(words).match(rare));
  for (const text of await textsOf(folder)) for (const character of text.match(rare) ?? []) said.add(character);
  const characters = [...new Set([...always, ...repertoire.filter((character) => said.has(character))])].sort().join('');
  const whole = await Promise.all(
    fonts.map(async (font) => ({ ...font, bytes: await readFile(packaged(`files/${font.file}`)) })),
  );
  const key = createHash('sha256').update(characters).update(JSON.stringify(fonts));
  for (const { bytes } of whole) key.update(bytes);
  const subsets = join(cache, key.digest('hex').slice(0, 32));
  const wanted = whole.map((font) => ({ ...font, file: join(subsets, `${font.name}.woff2`) }));
  const files = wanted.map(({ file }) => file);
  if (files.every((file) => existsSync(file))) {
    // What is used again counts as new, and is removed last.
    const now = new Date();
    for (const file of files) utimesSync(file, now, now);
    return subsets;
  }
  await Promise.all(
    wanted.map(async ({ file, bytes, weights }) => {
      const variationAxes = { wght: weights };
      writeToCache(file, await subsetFont(bytes, characters, { targetFormat: 'woff2', variationAxes }));
    }),
  );
  pruneOldest(cache, mostKept, new Set(files));
  return subsets;
}

/** Enough for each of the sites that one machine builds, at some 30 kB a file. */
const mostKept = 60;

const rare = /[^\0-~]/g;

/** Returns the texts that editors wrote in a folder. */
async function textsOf(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  return Promise.all(
    files.filter((file) => /\.(?:md|ya?ml|json)$/.test(file)).map((file) => readFile(join(folder, file), 'utf8')),
  );
}

function packaged(file: string): string {
  return createRequire(import.meta.url).resolve(`@fontsource-variable/newsreader/${file}`);
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}
