import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['said', 'said', 0],
  ['sed', 'said', 2],
  ['ta', 'at', 1],
  ['ta', 'to', 1],
  ['rpess', 'press', 1],
  ['rpess', 'russia', 4],
  ['ca', 'abc', 3],
  ['loctaor', 'locator', 1],
])('from %j to %j: %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

it.each([
  ['abcdef', 'uvwxyz', 2, 3],
  ['abc', 'abcdefgh', 2, 3],
  ['kitten', 'sitting', 3, 3],
  ['kitten', 'sitting', 2, 3],
  ['ta', 'at', 1, 1],
])('from %j to %j, no further than %i: %i', (a, b, limit, distance) => expect(editDistance(a, b, limit)).toBe(distance));
