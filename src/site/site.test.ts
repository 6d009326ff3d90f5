import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './csp.ts';
import { parseHeadersFile } from './headers-file.ts';
import { firstPage, laterPages, paginate } from './paginate.ts';
import { readSettings } from './settings.ts';

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
});

describe('contentSecurityPolicy', () => {
  it('allows the inline style by its hash and nothing unsafe but WebAssembly', () => {
    const policy = contentSecurityPolicy(['p{}']);
    expect(policy).toContain("style-src 'self' 'sha256-");
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
    expect(contentSecurityPolicy(['q{}'])).not.toBe(policy);
  });
});

describe('pages of a list', () => {
  it('hold every item once', () => {
    expect(paginate([1, 2, 3, 4, 5], 2).map(({ items }) => items)).toEqual([[1, 2], [3, 4], [5]]);
    expect(firstPage([], 2)).toEqual({ items: [], current: 1, last: 1 });
    expect(laterPages([1, 2, 3], 2)).toEqual([{ params: { page: '2' }, props: { list: { items: [3], current: 2, last: 2 } } }]);
  });
});
