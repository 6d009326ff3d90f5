import { describe, expect, it } from 'vitest';
import type { Result } from '../query/search.ts';
import { hasMore, initialState, nextState, type PanelEvent, type PanelState } from './panel-state.ts';

/** A result with this many complete records. */
function resultOf(total: number): Result {
  const found = Array.from({ length: total }, (_, i) => ({ id: `r${i}`, missing: [] }));
  return { found, complete: total, unmentioned: [], plan: [], onlyStopWords: false };
}

const after = (...events: PanelEvent[]): PanelState => events.reduce(nextState, initialState);
const ask = { type: 'asked', nothing: false } as const;
const few = resultOf(3);
const many = resultOf(45);
const none = resultOf(0);

describe('a panel', () => {
  it('is idle until it is asked for something', () => {
    expect(initialState).toEqual({ name: 'idle', turn: 0, result: undefined, listed: 0 });
  });

  it('keeps showing the previous result while it loads the next one', () => {
    const loading = after(ask, { type: 'answered', turn: 1, result: few }, ask);
    expect(loading).toEqual({ name: 'loading', turn: 2, result: few, listed: 3 });
  });

  it.each([
    ['done', few, 3],
    ['empty', none, 0],
  ] as const)('is %s after an answer', (name, result, listed) => {
    expect(after(ask, { type: 'answered', turn: 1, result })).toEqual({ name, turn: 1, result, listed });
  });

  it('forgets its result when it is asked for nothing', () => {
    const cleared = after(ask, { type: 'answered', turn: 1, result: few }, { type: 'asked', nothing: true });
    expect(cleared).toEqual({ name: 'idle', turn: 2, result: undefined, listed: 0 });
  });

  it('forgets its result when the search fails', () => {
    const failed = after(ask, { type: 'answered', turn: 1, result: few }, ask, { type: 'failed', turn: 2 });
    expect(failed).toEqual({ name: 'empty', turn: 2, result: undefined, listed: 0 });
  });

  it.each<PanelEvent>([
    { type: 'answered', turn: 1, result: many },
    { type: 'failed', turn: 1 },
    { type: 'extended', result: many },
  ])('ignores $type when it comes too late', (event) => {
    const state = after(ask, ask);
    expect(nextState(state, event)).toBe(state);
  });

  it('lists a long result in pages', () => {
    const first = after(ask, { type: 'answered', turn: 1, result: many });
    const second = nextState(first, { type: 'extended', result: many });
    const third = nextState(second, { type: 'extended', result: many });
    expect([first, second, third].map((state) => [state.listed, hasMore(state)])).toEqual([
      [20, true],
      [40, true],
      [45, false],
    ]);
  });

  it.each([
    ['idle', initialState],
    ['empty', after(ask, { type: 'answered', turn: 1, result: none })],
    ['a full page', after(ask, { type: 'answered', turn: 1, result: resultOf(20) })],
  ])('has no more results when it is %s', (_name, state) => expect(hasMore(state)).toBe(false));
});
