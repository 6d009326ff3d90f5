import { expect, it } from 'vitest';
import { monthNames, monthNumber } from './month-names.ts';

it.each(monthNames.map((name, i) => [name, i + 1] as const))(
  'knows %s by its name and its first three letters',
  (name, number) => {
    expect([name, name.toLowerCase(), name.slice(0, 3), `${name.slice(0, 3)}.`].map(monthNumber)).toEqual(
      Array(4).fill(number),
    );
  },
);

it.each([
  ['Sept', 9],
  ['sept.', 9],
  ['Febr.', 2],
  ['septe', 0],
  ['ma', 0],
  ['marathon', 0],
  ['', 0],
])('takes %j for month %i', (word, number) => expect(monthNumber(word)).toBe(number));
