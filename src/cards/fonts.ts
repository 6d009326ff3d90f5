import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** A font of cards: one weight, uncompressed. */
export interface CardFont {
  readonly name: string;
  readonly weight: 400 | 600;
  readonly data: Uint8Array;
}

const { resolve } = createRequire(import.meta.url);
const newsreader = '@fontsource-variable/newsreader';
const sourceSerif = '@fontsource-variable/source-serif-4';

/**
 * The parts of Newsreader, and of Source Serif for letters that Newsreader lacks. Each is a family of its own, because
 * a letter is looked for in one family after the other.
 */
const parts = [
  [newsreader, 'newsreader-latin', 'latin', 'Newsreader'],
  [newsreader, 'newsreader-latin-ext', 'latin-ext', 'Newsreader Extended'],
  [newsreader, 'newsreader-vietnamese', 'vietnamese', 'Newsreader Vietnamese'],
  [sourceSerif, 'source-serif-4-cyrillic', 'cyrillic', 'Source Serif Cyrillic'],
  [sourceSerif, 'source-serif-4-cyrillic-ext', 'cyrillic-ext', 'Source Serif Cyrillic Extended'],
  [sourceSerif, 'source-serif-4-greek', 'greek', 'Source Serif Greek'],
] as const;

/** The families of cards, in the order in which a letter is looked for. */
export const cardFamilies: string[] = parts.map(([, , , family]) => family);

/** Reads the font files as packaged. */
export function readFontFiles(): Promise<Buffer[]> {
  return Promise.all(parts.map(([fonts, file]) => readFile(resolve(`${fonts}/files/${file}-wght-normal.woff2`))));
}

/** Cuts the fonts to the two weights that cards use, with all their letters. */
export async function cutFonts(): Promise<CardFont[]> {
  const [files, letters] = await Promise.all([readFontFiles(), readLetters()]);
  return Promise.all(
    parts.flatMap(([, , , name], i) =>
      ([400, 600] as const).map(async (weight) => {
        const options = { targetFormat: 'truetype', variationAxes: { wght: weight } } as const;
        return { name, weight, data: await subsetFont(files[i] ?? Buffer.of(), letters[i] ?? '', options) };
      }),
    ),
  );
}

/** Cuts the font that has some letters to them, in the heavier weight; undefined if no one font has them all. */
export async function fontOf(letters: string): Promise<CardFont | undefined> {
  const [files, known] = await Promise.all([readFontFiles(), readLetters()]);
  const i = known.findIndex((all) => [...letters].every((letter) => all.includes(letter)));
  const [file, name] = [files[i], parts[i]?.[3]];
  if (!file || name === undefined) return undefined;
  const options = { targetFormat: 'truetype', variationAxes: { wght: 600 } } as const;
  return { name, weight: 600, data: await subsetFont(file, letters, options) };
}

/** Returns a function that gives the letters of a text which no font of the cards has. */
export async function missingLetters(): Promise<(text: string) => string[]> {
  const known = new Set((await readLetters()).join(''));
  return (text) => [...new Set(text)].filter((letter) => !known.has(letter) && /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter));
}

/** Reads the letters of each part. */
async function readLetters(): Promise<string[]> {
  const ranges = new Map<string, Record<string, string>>();
  for (const fonts of [newsreader, sourceSerif])
    ranges.set(fonts, JSON.parse(await readFile(resolve(`${fonts}/unicode.json`), 'utf8')) as Record<string, string>);
  return parts.map(([fonts, , part]) => lettersOf(ranges.get(fonts)?.[part] ?? ''));
}

/** Returns the letters of a list of ranges: `U+0000-00FF,U+0131`. */
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
