import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../tests/archive-of.ts';
import { dated, isListed } from './sitemap.ts';

describe('isListed', () => {
  const moved = new Set(['/quotes/moved/']);

  it.each([
    ['', true],
    ['articles/', true],
    ['articles/talks/', true],
    ['articles/page/2/', true],
    ['articles/talks/the-dinner/', true],
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

it('an entry has the day on which its page last changed, if one is known', async () => {
  const archive = await archiveOf({});
  const entry = (path: string) => dated({ url: `https://record.example/reader/${path}` }, '/reader/', archive);
  expect(entry('articles/talks/')).toEqual({
    url: 'https://record.example/reader/articles/talks/',
    lastmod: '2026-11-23T12:00:00Z',
  });
  expect(entry('about/')).toEqual({ url: 'https://record.example/reader/about/' });
});
