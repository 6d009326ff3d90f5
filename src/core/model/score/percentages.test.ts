import { expect, it } from 'vitest';
import { percentagesOf } from './percentages.ts';

it.each([
  [
    [400, 70, 11, 28, 441, 273],
    [33, 6, 1, 2, 36, 22],
  ],
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [1, 999],
    [0, 100],
  ],
  [[7], [100]],
  [
    [1, 1, 1, 1, 1, 1],
    [17, 17, 17, 17, 16, 16],
  ],
  [
    [29, 71],
    [29, 71],
  ],
])('%j is %j per cent', (parts, percentages) => {
  expect(percentagesOf(parts)).toEqual(percentages);
});

it('is nothing of nothing', () => {
  expect(percentagesOf([0, 0])).toEqual([0, 0]);
  expect(percentagesOf([])).toEqual([]);
});
