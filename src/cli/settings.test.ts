import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('readSettings', () => {
  it('has defaults', () => {
    expect(readSettings({})).toMatchObject({ siteUrl: 'http://localhost:4321', base: '/', port: 4321, host: undefined });
  });
  it.each([
    [undefined, false],
    ['', false],
    ['0', false],
    ['1', true],
  ])('reads REQUIRE_SOURCES %s', (given, required) =>
    expect(readSettings({ REQUIRE_SOURCES: given }).requireSources).toBe(required),
  );
  it('knows whether SITE_URL is set', () => {
    expect(readSettings({}).hasSiteUrl).toBe(false);
    expect(readSettings({ SITE_URL: 'http://localhost:4321' }).hasSiteUrl).toBe(true);
  });
  it('reads which part of the cards is drawn', () => {
    expect(readSettings({}).shard).toBeUndefined();
    expect(readSettings({ SHARD: '2/12' }).shard).toEqual({ part: 2, parts: 12 });
  });
  it.each(['0/2', '3/2', '1', '1/', '/2', '1/2/3', '1/x', '-1/2', '1.5/2', ' 1/2'])('refuses to draw part %s', (given) =>
    expect(() => readSettings({ SHARD: given })).toThrow(`--shard must be a part of several, e.g. 1/4, found "${given}".`),
  );
  it('reads HOST', () => expect(readSettings({ HOST: '0.0.0.0' }).host).toBe('0.0.0.0'));
  it.each([
    ['/reader/', '/reader/'],
    ['reader', '/reader/'],
    ['/a/b', '/a/b/'],
    ['/', '/'],
  ])('reads BASE_PATH %s', (given, base) => expect(readSettings({ BASE_PATH: given }).base).toBe(base));
  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['HTTPS://Example.ORG:443', 'https://example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['https://zeitung-köln.example', 'https://xn--zeitung-kln-zfb.example'],
  ])('reads SITE_URL %s', (given, siteUrl) => expect(readSettings({ SITE_URL: given }).siteUrl).toBe(siteUrl));
  it.each([
    'example.org',
    'ftp://example.org',
    'https://',
    'https://..',
    'https://example.org:99999',
    'https://example.org/?',
    'https://me@example.org',
    'https://example.org#a',
  ])('refuses SITE_URL %s', (given) =>
    expect(() => readSettings({ SITE_URL: given })).toThrow('SITE_URL must be an address without a path'),
  );
  it.each([
    [{ OUT_DIR: '.' }, 'OUT_DIR must not contain the project or its content, found ".". Set it to a separate folder.'],
    [{ OUT_DIR: '/' }, 'OUT_DIR must not contain the project or its content, found "/".'],
    [
      { OUT_DIR: '/tmp/site', CONTENT_DIR: '/tmp/site/content' },
      'OUT_DIR must not contain the project or its content, found "/tmp/site".',
    ],
    [{ BASE_PATH: '../x' }, 'BASE_PATH must be a path of letters, digits, hyphens and slashes, e.g. /reader/, found "../x".'],
    [{ CONTENT_DIR: '/no/such/folder' }, 'CONTENT_DIR must be a folder, but /no/such/folder does not exist.'],
    [{ REQUIRE_SOURCES: 'yes' }, 'REQUIRE_SOURCES must be 1 or 0, found "yes".'],
    [{ PREVIEW: 'yes' }, 'PREVIEW must be 1 or 0, found "yes".'],
    [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535, found "abc".'],
    [
      { SITE_URL: 'https://example.org/path' },
      'SITE_URL must be an address without a path, e.g. https://example.org, found "https://example.org/path". Put the path in BASE_PATH.',
    ],
  ])('refuses %o', (env, message) => expect(() => readSettings(env)).toThrow(message));
});
