import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { subsetSerif } from './serif.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-serif-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function content(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  await writeFile(join(path, 'article.md'), text);
  return path;
}

it('keeps the subsets of two sites apart that are built at the same time', async () => {
  const cache = join(folder, 'cache');
  const contents = [await content('plain', 'Record'), await content('umlauts', 'Für Größe – “so”')] as const;
  const make = (path: string): Promise<string> => subsetSerif({}, path, cache);
  const roman = (subsets: string): Promise<Buffer> => readFile(join(subsets, 'roman.woff2'));
  const [plain, umlauts] = await Promise.all([make(contents[0]), make(contents[1])]);
  expect(plain).not.toBe(umlauts);
  expect(await readdir(cache)).toHaveLength(2);
  const before = await roman(plain);
  expect((await roman(umlauts)).length).toBeGreaterThan(before.length);
  // The next build of the first site has the same file, although the other was built in between.
  expect(await make(contents[0])).toBe(plain);
  expect(await roman(plain)).toEqual(before);
});

it('makes again what was lost of a subset', async () => {
  const cache = join(folder, 'again');
  const path = await content('lost', 'Wörter');
  const first = await subsetSerif({}, path, cache);
  const roman = await readFile(join(first, 'roman.woff2'));
  await rm(join(first, 'roman.woff2'));
  expect(await subsetSerif({}, path, cache)).toBe(first);
  expect(await readFile(join(first, 'roman.woff2'))).toEqual(roman);
});
