import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { root } from '../cli/settings.ts';

/** The folder of the subsets, `roman.woff2` and `italic.woff2`. Stylesheets and pages import them as `@serif/…`. */
export const serifFolder = join(root, 'node_modules/.cache/on-the-record/serif');

/** Newsreader's licence, which must be published with its files. */
export const serifLicence = packaged('LICENSE');

const fonts = [
  { name: 'roman', file: 'newsreader-latin-wght-normal.woff2', weights: { min: 400, max: 600 } },
  { name: 'italic', file: 'newsreader-latin-wght-italic.woff2', weights: 400 },
] as const;

/** Latin-1, and the quotation marks, dashes and other characters of English typography. */
const repertoire = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...'–—‘’‚“”„…•′″−×Œœıˆ˜€™'].join('');

/**
 * Reduces Newsreader (SIL Open Font License, from its npm package) to the characters and weights that the pages use. A subset is
 * cached until the font, the characters or the weights change.
 */
export async function subsetSerif(): Promise<void> {
  await mkdir(serifFolder, { recursive: true });
  await Promise.all(
    fonts.map(async ({ name, file, weights }) => {
      const font = await readFile(packaged(`files/${file}`));
      const key = createHash('sha256')
        .update(font)
        .update(JSON.stringify([repertoire, weights]))
        .digest('hex');
      const target = join(serifFolder, `${name}.woff2`);
      const before = await readFile(`${target}.key`, 'utf8').catch(() => '');
      if (before === key) return;
      const subset = await subsetFont(font, repertoire, { targetFormat: 'woff2', variationAxes: { wght: weights } });
      // The file is replaced in one step, since another build may be reading it.
      const unfinished = `${target}.${process.pid}`;
      await writeFile(unfinished, subset);
      await rename(unfinished, target);
      await writeFile(`${target}.key`, key);
    }),
  );
}

function packaged(file: string): string {
  return createRequire(import.meta.url).resolve(`@fontsource-variable/newsreader/${file}`);
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}
