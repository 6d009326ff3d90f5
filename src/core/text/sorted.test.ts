import { expect, it } from 'vitest';
import { firstFrom } from './sorted.ts';

it.each([
  [[], 1, 0],
  [[2, 4, 4, 6], 1, 0],
  [[2, 4, 4, 6], 2, 0],
  [[2, 4, 4, 6], 3, 1],
  [[2, 4, 4, 6], 4, 1],
  [[2, 4, 4, 6], 5, 3],
  [[2, 4, 4, 6], 6, 3],
  [[2, 4, 4, 6], 7, 4],
])('of %j the first from %d on is number %d', (entries, least, index) =>
  expect(firstFrom(entries, least, (entry) => entry)).toBe(index),
);
