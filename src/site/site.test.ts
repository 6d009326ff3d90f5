import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, scriptlessPolicy } from './csp.ts';
import { parseHeadersFile, putUnderBase } from './headers-file.ts';
import { firstPage, laterPages, paginate } from './paginate.ts';
import { readSettings } from './settings.ts';
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
    [{ OUT_DIR: '.' }, 'OUT_DIR must not hold the project or its content, found ".".'],
    [{ OUT_DIR: '/' }, 'OUT_DIR must not hold the project or its content, found "/".'],
    [
      { OUT_DIR: '/tmp/site', CONTENT_DIR: '/tmp/site/content' },
      'OUT_DIR must not hold the project or its content, found "/tmp/site".',
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
