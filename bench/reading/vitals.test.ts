import { describe, expect, it } from 'vitest';
import { blockingTime, layoutShift, type Noted } from './vitals.ts';

const noted = (...pairs: [at: number, amount: number][]): Noted[] => pairs.map(([at, amount]) => ({ at, amount }));

describe('total blocking time', () => {
  it.each([
    ['nothing ran', noted(), 0],
    ['short tasks block nobody', noted([900, 50], [1000, 30]), 0],
    ['each long task counts beyond its first 50 ms', noted([900, 120], [1100, 60]), 80],
    ['a task before anything was seen does not count', noted([100, 300]), 0],
    ['of a task in progress, only what came after', noted([400, 300]), 150],
  ])('%s', (_, tasks, expected) => {
    expect(blockingTime(tasks, 500)).toBe(expected);
  });
});

describe('cumulative layout shift', () => {
  it.each([
    ['nothing moved', noted(), 0],
    ['shifts close together add up', noted([100, 0.5], [900, 0.25]), 0.75],
    ['a shift a second later begins a new window', noted([100, 0.25], [1100, 0.5]), 0.5],
    ['the worst window counts, not the last', noted([100, 0.5], [200, 0.25], [4000, 0.125]), 0.75],
    ['a window ends after five seconds', noted(...Array.from({ length: 8 }, (_, i): [number, number] => [i * 900, 1])), 6],
  ])('%s', (_, shifts, expected) => {
    expect(layoutShift(shifts)).toBe(expected);
  });
});
