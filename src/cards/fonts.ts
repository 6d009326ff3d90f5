import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** A font for satori: one weight, uncompressed. */
export interface CardFont {
  readonly name: string;
  readonly weight: 400 | 600;
  readonly data: Uint8Array;
}

const { resolve } = createRequire(import.meta.url);
const packaged = (file: string): string => resolve(`@fontsource-variable/newsreader/${file}`);

/** The parts of Newsreader. Each is a family of its own, because satori looks for a letter in one family after the other. */
const parts = [
  ['latin', 'Newsreader'],
  ['latin-ext', 'Newsreader Extended'],
  ['vietnamese', 'Newsreader Vietnamese'],
] as const;

/** The font files as packaged. */
export function readFontFiles(): Promise<Buffer[]> {
  return Promise.all(parts.map(([part]) => readFile(packaged(`files/newsreader-${part}-wght-normal.woff2`))));
}

/** Newsreader with all its letters, in the two weights that cards use. */
export async function cutFonts(): Promise<CardFont[]> {
  const ranges = JSON.parse(await readFile(packaged('unicode.json'), 'utf8')) as Record<string, string>;
  const files = await readFontFiles();
  return Promise.all(
    parts.flatMap(([part, name], i) =>
      ([400, 600] as const).map(async (weight) => {
        const options = { targetFormat: 'truetype', variationAxes: { wght: weight } } as const;
        return { name, weight, data: await subsetFont(files[i] ?? Buffer.of(), lettersOf(ranges[part] ?? ''), options) };
      }),
    ),
  );
}

/** The letters of a list of ranges: `U+0000-00FF,U+0131`. */
function lettersOf(ranges: string): string {
  return ranges
    .split(',')
    .flatMap((range) => {
      const [first = NaN, last = first] = range
        .replace('U+', '')
        .split('-')
        .map((code) => parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    })
    .join('');
}
