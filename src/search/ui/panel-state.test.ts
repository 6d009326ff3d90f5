import { describe, expect, it } from 'vitest';
import type { Result } from '../query/search.ts';
import { answered, asked, extended, failed, hasMore, initialState } from './panel-state.ts';

/** A result with this many complete records. */
function resultOf(total: number): Result {
  const found = Array.from({ length: total }, (_, i) => ({ id: `r${i}`, missing: [] }));
  return {
    found,
    complete: total,
    fullest: total,
    atLeast: false,
    unmentioned: [],
    onlyLonger: [],
    plan: [],
    onlyStopWords: false,
    cut: false,
  };
}

const few = resultOf(3);
const none = resultOf(0);
const loading = asked(initialState, true);
const done = answered(loading, few);

describe('a panel', () => {
  it('is idle until it is asked for something', () => {
    expect(initialState).toEqual({ name: 'idle', turn: 0, result: undefined, listed: 0 });
  });

  it('loads when it is asked for something', () => {
    expect(loading).toEqual({ name: 'loading', turn: 1, result: undefined, listed: 0 });
  });

  it.each([
    ['done', few, 3],
    ['empty', none, 0],
  ] as const)('is %s after an answer', (name, result, listed) => {
    expect(answered(loading, result)).toEqual({ name, turn: 1, result, listed });
  });

  it('is in error, and not empty, after it could not be loaded', () => {
    expect(failed(asked(done, true))).toEqual({ name: 'error', turn: 2, result: undefined, listed: 0 });
  });

  it('keeps showing the previous result while it loads the next one', () => {
    expect(asked(done, true)).toEqual({ name: 'loading', turn: 2, result: few, listed: 3 });
  });

  it('forgets its result when it is asked for nothing', () => {
    expect(asked(done, false)).toEqual({ name: 'idle', turn: 2, result: undefined, listed: 0 });
  });

  it('lists a long result in pages', () => {
    const first = answered(loading, resultOf(45));
    const second = extended(first);
    const third = extended(second);
    expect([first, second, third].map(hasMore)).toEqual([true, true, false]);
    expect([first, second].map(({ listed }) => listed)).toEqual([20, 40]);
  });

  it.each([
    ['idle', initialState],
    ['empty', answered(loading, none)],
    ['full to the page', answered(loading, resultOf(20))],
  ])('has no more results when it is %s', (_name, state) => expect(hasMore(state)).toBe(false));
});
