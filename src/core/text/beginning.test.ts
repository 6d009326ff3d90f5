import { expect, it } from 'vitest';
import { beginningOf } from './beginning.ts';

it.each([
  ['one two three', 13, 'one two three', false],
  ['one two three', 12, 'one two', true],
  ['one two three', 7, 'one two', true],
  ['one two three', 6, 'one', true],
  ['日本の首相は言った', 4, '日本の首', true],
])('of %j at most %i characters are %j', (text, length, start, isCut) =>
  expect(beginningOf(text, length)).toEqual({ start, isCut }),
);
