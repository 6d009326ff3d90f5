import { describe, expect, it } from 'vitest';
import { parseHeadersFile, putUnderBase, unframed } from './headers-file.ts';

describe('parseHeadersFile', () => {
  const headersFor = parseHeadersFile('# all\n/*\n  X-One: 1\n  Link: <a>; rel="b"\n\n/_astro/*\n  Cache-Control: immutable\n');
  it('gives a path the headers of every matching rule', () => {
    expect(headersFor('/about/')).toEqual([
      ['X-One', '1'],
      ['Link', '<a>; rel="b"'],
    ]);
    expect(headersFor('/_astro/x.js')).toContainEqual(['Cache-Control', 'immutable']);
  });
  it('matches one segment with a name after a colon', () => {
    const headers = parseHeadersFile('/quotes/:statement/\n  X-One: 1\n');
    expect(headers('/quotes/no-deviations/')).toEqual([['X-One', '1']]);
    expect(['/quotes/', '/quotes/no-deviations/embed/', '/quotes//'].flatMap(headers)).toEqual([]);
  });
});

describe('putUnderBase', () => {
  const text = '/*\n  X-All: /a\n\n/\n  X-Home: 1\n/_astro/*\n  X-Two: 2\n';
  it('adds the base path to every path except /*', () =>
    expect(putUnderBase(text, '/reader/')).toBe('/*\n  X-All: /a\n\n/reader/\n  X-Home: 1\n/reader/_astro/*\n  X-Two: 2\n'));
  it('changes nothing for a site at the root', () => expect(putUnderBase(text, '/')).toBe(text));
});

it('keeps other sites from framing the pages of some folders', () => {
  const headersFor = parseHeadersFile(putUnderBase(`/*\n  X-One: 1\n${unframed(['about', 'imprint'])}`, '/reader/'));
  expect(headersFor('/reader/imprint/')).toContainEqual(['X-Frame-Options', 'DENY']);
  expect(headersFor('/reader/')).toEqual([['X-One', '1']]);
});
