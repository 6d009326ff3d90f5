import { describe, expect, it } from 'vitest';
import { daysInText, mayBeIn } from './days-in-text.ts';

describe('days that a text names', () => {
  it.each([
    ['on 10 January 2022 in Geneva', [[10, 1, 2022]]],
    ['on Sunday 9 January, at a dinner', [[9, 1, undefined]]],
    [
      'on January 12, and on the 13th of Jan.',
      [
        [12, 1, undefined],
        [13, 1, undefined],
      ],
    ],
    ['in May 2022, the 5 parties marched', []],
    ['it was “10 January” by their account', []],
    ['on 40 January', []],
  ])('%s', (text, days) => expect(daysInText(text).map(({ day, month, year }) => [day, month, year])).toEqual(days));
});

it.each([
  [10, 1, 2022, true],
  [10, 1, undefined, true],
  [11, 1, undefined, false],
  [10, 1, 2021, false],
])('%i/%i/%s may be 10 January 2022: %s', (day, month, year, may) =>
  expect(mayBeIn({ written: '', day, month, year }, '2022-01-10', '2022-01-10')).toBe(may),
);
