import { describe, expect, it } from 'vitest';
import { isListed } from './sitemap.ts';

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
