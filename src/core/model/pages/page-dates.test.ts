import { expect, it } from 'vitest';
import { datesOf } from './page-dates.ts';

it.each([
  ['one article', [{ published: '2026-11-23', updated: null }], { published: '2026-11-23', updated: null }],
  [
    'one that was updated',
    [{ published: '2026-11-23', updated: '2026-11-25' }],
    { published: '2026-11-23', updated: '2026-11-25' },
  ],
  [
    'several',
    [
      { published: '2026-11-24', updated: null },
      { published: '2025-01-02', updated: '2026-12-01' },
    ],
    { published: '2025-01-02', updated: '2026-12-01' },
  ],
  ['none', [], undefined],
])('a page drawn from %s has the first day of publication and the last change', (_name, articles, expected) => {
  expect(datesOf(articles)).toEqual(expected);
});
