import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { soundSite } from '../../src/rules/cases/sound-site.ts';
import { run, type Outcome } from '../browser/build-site.ts';
import { contentFolder } from '../content-folder.ts';

const outDir = mkdtempSync(join(tmpdir(), 'on-the-record-options-'));
let outcome: Outcome;
beforeAll(async () => {
  const folder = await contentFolder(soundSite);
  const env = { CONTENT_DIR: folder.path, OUT_DIR: outDir, SITE_URL: 'https://preview.example', PREVIEW: '1' };
  outcome = await run('npm', ['run', '--silent', 'build', '--', '--precompress'], env);
  await folder.remove();
}, 120_000);
afterAll(() => {
  rmSync(outDir, { recursive: true });
});

const read = (file: string): string => readFileSync(join(outDir, file), 'utf8');

describe('a preview', () => {
  it('is built', () => expect(outcome.code).toBe(0));

  it('asks search engines on every page and in every header not to list it', () => {
    const pages = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(10);
    const noindex = /<meta (?:name="robots" content="noindex"|name=robots content=noindex)|http-equiv="refresh"/;
    expect(pages.filter((file) => !noindex.test(read(file)))).toEqual([]);
    expect(pages.filter((file) => /rel="?canonical/.test(read(file)) && !/refresh/.test(read(file)))).toEqual([]);
    expect(read('_headers')).toMatch(/\n\/\*\n {2}X-Robots-Tag: noindex\n/);
  });

  it('may be crawled, since its pages say it, and names no sitemap', () =>
    expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\n'));
});

describe('npm run build -- --precompress', () => {
  it('writes a copy of each text file that decompresses to it', () => {
    const copies = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.br'));
    expect(copies).toEqual(
      expect.arrayContaining(['index.html.br', 'quotes.json.br', 'feed.xml.br'].map((file) => join(file))),
    );
    expect(existsSync(join(outDir, 'index.html.gz'))).toBe(true);
    for (const copy of copies) {
      const file = copy.slice(0, -'.br'.length);
      expect(brotliDecompressSync(readFileSync(join(outDir, copy))).toString(), copy).toBe(read(file));
    }
  });
});
