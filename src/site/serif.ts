import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { writeAtomically } from '../output/write-atomically.ts';
import { cacheFolders } from '../cli/cache-folders.ts';

/** The folder of the subsets, `roman.woff2` and `italic.woff2`. Stylesheets import them as `@serif/…`. */
export const serifFolder = cacheFolders.serif;

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
 * says, so that a first visit has it soon. A subset is cached until the font, the characters or the weights change.
 *
 * @param words the words of the interface
 * @param folder the folder of the content, whose texts are the rest of what the site says
 */
export async function subsetSerif(words: object, folder: string): Promise<void> {
  await mkdir(serifFolder, { recursive: true });
  const said = new Set(JSON.stringify(words).match(rare));
  for (const text of await textsOf(folder)) for (const character of text.match(rare) ?? []) said.add(character);
  const characters = [...new Set([...always, ...repertoire.filter((character) => said.has(character))])].sort();
  await Promise.all(fonts.map((font) => subset(font, characters)));
}

const rare = /[^\0-~]/g;

/** Returns the texts that editors wrote in a folder. */
async function textsOf(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  return Promise.all(
    files.filter((file) => /\.(?:md|ya?ml|json)$/.test(file)).map((file) => readFile(join(folder, file), 'utf8')),
  );
}

async function subset({ name, file, weights }: (typeof fonts)[number], characters: readonly string[]): Promise<void> {
  const font = await readFile(packaged(`files/${file}`));
  const key = createHash('sha256')
    .update(font)
    .update(JSON.stringify([characters, weights]))
    .digest('hex');
  const target = join(serifFolder, `${name}.woff2`);
  // The note names the file that it is about: builds of other content may write either at the same time.
  const known = await readFile(target).catch(() => undefined);
  const note = await readFile(`${target}.key`, 'utf8').catch(() => '');
  if (known && note === noteOn(known, key)) return;
  const reduced = await subsetFont(font, characters.join(''), { targetFormat: 'woff2', variationAxes: { wght: weights } });
  // The file is replaced in one step, since another build may be reading it.
  await writeAtomically(target, reduced);
  await writeAtomically(`${target}.key`, noteOn(Buffer.from(reduced), key));
}

function noteOn(font: Buffer, key: string): string {
  return `${key} ${createHash('sha256').update(font).digest('hex')}`;
}

function packaged(file: string): string {
  return createRequire(import.meta.url).resolve(`@fontsource-variable/newsreader/${file}`);
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}
