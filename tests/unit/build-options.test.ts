import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { soundSite } from '../../src/rules/cases/sound-site.ts';
import { run, type Outcome } from '../browser/build-site.ts';
import { contentFolder, type ContentFolder } from '../content-folder.ts';

const work = mkdtempSync(join(tmpdir(), 'on-the-record-options-'));
const outDir = join(work, 'site');
let folder: ContentFolder;
let outcome: Outcome;
const build = (options: readonly string[], cache: string, to = outDir): Promise<Outcome> =>
  run('npm', ['run', '--silent', 'build', '--', ...options], {
    CONTENT_DIR: folder.path,
    OUT_DIR: to,
    CACHE_DIR: join(work, cache),
    SITE_URL: 'https://preview.example',
    PREVIEW: '1',
  });
beforeAll(async () => {
  folder = await contentFolder(soundSite);
  outcome = await build(['--precompress'], 'cache');
}, 120_000);
afterAll(async () => {
  await folder.remove();
  rmSync(work, { recursive: true });
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

describe('npm run build -- --shard', () => {
  /** Without what Pagefind names as it likes. */
  const filesOf = (site: string): Map<string, string> =>
    new Map(
      readdirSync(site, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(site, 'pagefind')))
        .map(({ parentPath, name }) => [
          join(parentPath, name).slice(site.length),
          readFileSync(join(parentPath, name)).toString('base64'),
        ]),
    );

  it('draws parts of the cards on several machines, and a build that has them all draws none', async () => {
    const drawn = [await build(['--shard', '1/2'], 'part 1'), await build(['--shard=2/2'], 'part 2')].map(
      ({ code, output }) => {
        expect(code).toBe(0);
        return Number(/^cards: (\d+) drawn, 0 from the cache$/m.exec(output)?.[1]);
      },
    );
    const all = Number(/^cards: (\d+) drawn/m.exec(outcome.output)?.[1]);
    expect(drawn).toEqual([expect.any(Number), all - (drawn[0] ?? 0)]);
    for (const part of ['part 1', 'part 2']) cpSync(join(work, part), join(work, 'joined'), { recursive: true });
    const joined = await build(['--precompress'], 'joined', join(work, 'joined site'));
    expect(joined.output).toMatch(new RegExp(`^cards: 0 drawn, ${all} from the cache$`, 'm'));
    expect(filesOf(join(work, 'joined site'))).toEqual(filesOf(outDir));
  }, 120_000);

  it('leaves the site alone, and refuses a part that there is not', async () => {
    const before = filesOf(outDir);
    const { code, output } = await build(['--shard', '3/2'], 'cache');
    expect([code, output]).toEqual([2, expect.stringContaining('--shard must be a part of several, e.g. 1/4, found "3/2".')]);
    expect((await build(['--shard', '1/2'], 'cache')).output).toMatch(/^cards: 0 drawn/m);
    expect(filesOf(outDir)).toEqual(before);
  }, 120_000);
});
