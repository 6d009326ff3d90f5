import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy, scriptlessPolicy } from './csp.ts';
import { parseHeadersFile, putUnderBase } from '../cli/headers-file.ts';
import { firstPage, laterPages, paginate } from './paginate.ts';
import { readSettings } from '../cli/settings.ts';
import { isListed } from './sitemap.ts';

describe('readSettings', () => {
  it('has defaults', () => {
    expect(readSettings({})).toMatchObject({ siteUrl: 'http://localhost:4321', base: '/', port: 4321 });
  });
  it.each([
    ['/reader/', '/reader/'],
    ['reader', '/reader/'],
    ['/a/b', '/a/b/'],
    ['/', '/'],
  ])('reads BASE_PATH %s', (given, base) => expect(readSettings({ BASE_PATH: given }).base).toBe(base));
  it.each([
    [{ OUT_DIR: '.' }, 'OUT_DIR must not contain the project or its content, found ".". Set it to a separate folder.'],
    [{ OUT_DIR: '/' }, 'OUT_DIR must not contain the project or its content, found "/".'],
    [
      { OUT_DIR: '/tmp/site', CONTENT_DIR: '/tmp/site/content' },
      'OUT_DIR must not contain the project or its content, found "/tmp/site".',
    ],
    [{ BASE_PATH: '../x' }, 'BASE_PATH must be a path of letters, digits, hyphens and slashes, e.g. /reader/, found "../x".'],
    [{ CONTENT_DIR: '/no/such/folder' }, 'CONTENT_DIR: there is no folder'],
    [{ PORT: 'abc' }, 'PORT must be a whole number up to 65535, found "abc".'],
    [
      { SITE_URL: 'https://example.org/path' },
      'SITE_URL must be an address without a path, e.g. https://example.org, found "https://example.org/path". A path goes into BASE_PATH.',
    ],
  ])('refuses %o', (env, message) => expect(() => readSettings(env)).toThrow(message));
});

describe('OUT_DIR', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(realpathSync(tmpdir()), 'on-the-record-'));
    mkdirSync(join(folder, 'content'));
    writeFileSync(join(folder, 'file'), '');
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'dangling'));
    mkdirSync(join(folder, 'target'));
    symlinkSync(join(folder, 'target'), join(folder, 'link'));
    symlinkSync(join(folder, 'content'), join(folder, 'link-to-content'));
    symlinkSync(join(folder, 'loop'), join(folder, 'loop'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const outDir = (path: string): string =>
    readSettings({
      OUT_DIR: path.startsWith('./') ? path : join(folder, path),
      CONTENT_DIR: join(folder, 'content'),
      SOURCES_DIR: join(folder, 'sources'),
    }).outDir;
  const must = (what: string, path: string): string =>
    `OUT_DIR must not ${what}, found "${path.startsWith('./') ? path : join(folder, path)}". Set it to a separate folder.`;
  const nowhere = (path: string): string =>
    `${join(folder, path)} is a link to a folder that does not exist. Create that folder, or remove the link.`;

  it.each([
    ['file', (): string => `OUT_DIR must be a folder, but ${join(folder, 'file')} is a file. Set OUT_DIR to another path.`],
    [
      'file/dist',
      (): string => `OUT_DIR must be a folder, but ${join(folder, 'file')} is a file. Set OUT_DIR to another path.`,
    ],
    ['content', (): string => must('contain the project or its content', 'content')],
    ['.', (): string => must('contain the project or its content', '.')],
    ['content/dist', (): string => must('be inside the content', 'content/dist')],
    ['link-to-content/dist', (): string => must('be inside the content', 'link-to-content/dist')],
    ['sources', (): string => must('contain the texts of sources', 'sources')],
    ['sources/dist', (): string => must('be inside the texts of sources', 'sources/dist')],
    ['./src/dist', (): string => must('be inside the project’s code', './src/dist')],
    ['./public/dist', (): string => must('be inside the project’s public files', './public/dist')],
    ['dangling', (): string => nowhere('dangling')],
    ['dangling/dist', (): string => nowhere('dangling')],
    ['loop', (): string => nowhere('loop')],
  ])('may not be %s', (path, message) => {
    const said = (): string => {
      try {
        return outDir(path);
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(said()).toBe(message());
  });

  it('may be a link: the folder that it leads to is the one that is replaced', () => {
    expect(outDir('link')).toBe(join(folder, 'target'));
    expect(outDir('link/deeper/dist')).toBe(join(folder, 'target/deeper/dist'));
  });

  it('may be beside the content, also where its name begins the same', () => {
    expect(outDir('content-site')).toBe(join(folder, 'content-site'));
    expect(outDir('conten')).toBe(join(folder, 'conten'));
  });
});

describe('parseHeadersFile', () => {
  const headersFor = parseHeadersFile('# all\n/*\n  X-One: 1\n  Link: <a>; rel="b"\n\n/_astro/*\n  Cache-Control: immutable\n');
  it('gives a path the headers of every rule that fits it', () => {
    expect(headersFor('/about/')).toEqual([
      ['X-One', '1'],
      ['Link', '<a>; rel="b"'],
    ]);
    expect(headersFor('/_astro/x.js')).toContainEqual(['Cache-Control', 'immutable']);
  });
  it('takes a name behind a colon for one segment', () => {
    const headers = parseHeadersFile('/quotes/:statement/\n  X-One: 1\n');
    expect(headers('/quotes/no-deviations/')).toEqual([['X-One', '1']]);
    expect(['/quotes/', '/quotes/no-deviations/embed/', '/quotes//'].flatMap(headers)).toEqual([]);
  });
});

describe('putUnderBase', () => {
  const text = '/*\n  X-All: /a\n\n/\n  X-Home: 1\n/_astro/*\n  X-Two: 2\n';
  it('puts every path under the base path but the one that stands for all', () =>
    expect(putUnderBase(text, '/reader/')).toBe('/*\n  X-All: /a\n\n/reader/\n  X-Home: 1\n/reader/_astro/*\n  X-Two: 2\n'));
  it('changes nothing at the root', () => expect(putUnderBase(text, '/')).toBe(text));
});

describe('isListed', () => {
  const moved = new Set(['/quotes/moved/']);

  it.each([
    ['', true],
    ['articles/', true],
    ['articles/talks/', true],
    ['articles/page/2/', true],
    ['articles/talks/the-dinner/', false],
    ['quotes/no-deviations/', true],
    ['quotes/no-deviations/embed/', false],
    ['quotes/by/side/', true],
    ['quotes/by/side/ussr/', true],
    ['people/ryabkov/', true],
    ['quotes/moved/', false],
  ])('/%s: %s', (path, listed) => {
    expect(isListed(`https://record.example/${path}`, '/', moved)).toBe(listed);
    expect(isListed(`https://record.example/reader/${path}`, '/reader/', moved)).toBe(listed);
  });
});

describe('contentSecurityPolicy', () => {
  it('allows the inline style by its hash and nothing unsafe but WebAssembly', () => {
    const policy = contentSecurityPolicy(['p{}']);
    expect(policy).toContain("style-src 'self' 'sha256-");
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
    expect(contentSecurityPolicy(['q{}'])).not.toBe(policy);
  });
  it('allows no script where there is none', () => {
    expect(scriptlessPolicy(['p{}'])).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src 'self'; font-src 'self';/,
    );
    expect(scriptlessPolicy(['p{}'])).not.toContain('script');
  });
});

describe('pages of a list', () => {
  it('hold every item once', () => {
    expect(paginate([1, 2, 3, 4, 5], 2).map(({ items }) => items)).toEqual([[1, 2], [3, 4], [5]]);
    expect(firstPage([], 2)).toEqual({ items: [], current: 1, last: 1 });
    expect(laterPages([1, 2, 3], 2)).toEqual([{ params: { page: '2' }, props: { list: { items: [3], current: 2, last: 2 } } }]);
  });
});
