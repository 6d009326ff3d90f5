import { expect, it } from 'vitest';
import { nearestPassage } from './nearest-passage.ts';

const text = 'One two three four five. Six seven eight nine ten, “eleven” twelve thirteen. One two four.';
const near = (words: string): string | undefined => {
  const span = nearestPassage(text, words);
  return span && text.slice(...span);
};

it('is the place of most of the words, with a few more words', () => {
  expect(near('six seven ate nine')).toBe('four five. Six seven eight nine ten, “eleven”');
  expect(near('Eleven Twelve')).toBe('nine ten, “eleven” twelve thirteen. One');
  expect(near('thirteen one too four')).toBe('“eleven” twelve thirteen. One two four.');
  expect(near('one two')).toBe('One two three four');
});

it('is undefined if less than half of them are there', () => {
  expect(near('six a b')).toBeUndefined();
  expect(near('six a')).toBe('three four five. Six seven eight');
  expect(near('')).toBeUndefined();
  expect(nearestPassage('', 'six')).toBeUndefined();
});

it('counts a word as often as it occurs', () => {
  expect(nearestPassage('a b c a a', 'a a')).toEqual([2, 9]);
  expect(nearestPassage('a b c d', 'a a a')).toBeUndefined();
});
