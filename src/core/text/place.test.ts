import { expect, it } from 'vitest';
import { placeAt, placesIn } from './place.ts';

const text = 'ab\n\ncd\n';

it.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [5, 3, 2],
  [7, 4, 1],
])('offset %d of a file is at %d:%d', (offset, line, column) =>
  expect(placesIn('x.md', text)(offset)).toEqual(placeAt('x.md', line, column)),
);

it('counts from where the text begins, with offsets in any order', () => {
  const places = placesIn('x.md', text, 10, 5);
  expect([5, 1, 3].map(places)).toEqual([placeAt('x.md', 12, 2), placeAt('x.md', 10, 6), placeAt('x.md', 11, 1)]);
});
