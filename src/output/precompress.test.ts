import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { precompress } from './precompress.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-compressed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('writes what decompresses to the file, and nothing for what has no use for it', async () => {
  const page = `<p>${'They met for dinner. '.repeat(100)}</p>`;
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles/index.html'), page);
  writeFileSync(join(folder, 'tiny.txt'), 'no');
  writeFileSync(join(folder, 'card.png'), page);
  writeFileSync(join(folder, '_headers'), page);
  expect(await precompress(folder)).toBe(1);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(
    [
      '_headers',
      'articles',
      'articles/index.html',
      'articles/index.html.br',
      'articles/index.html.gz',
      'card.png',
      'tiny.txt',
    ].map((path) => join(path)),
  );
  const read = (ending: string): Buffer => readFileSync(join(folder, `articles/index.html${ending}`));
  expect(brotliDecompressSync(read('.br')).toString()).toBe(page);
  expect(gunzipSync(read('.gz')).toString()).toBe(page);
  expect(read('.br').length).toBeLessThan(read('').length / 5);
});
