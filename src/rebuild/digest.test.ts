import { describe, expect, it } from 'vitest';
import { digest, digestAll } from './digest.ts';

const makeValues = (): unknown[] => [
  undefined,
  null,
  0,
  1,
  '1',
  '',
  [],
  [1],
  ['1'],
  [[1]],
  [1, undefined],
  [1, null],
  {},
  { a: 1 },
  { a: '1' },
  { a: undefined },
  { b: 1 },
  { a: { b: 1 } },
  { a: [1, 2] },
  { a: [2, 1] },
  new Map(),
  new Map([['a', 1]]),
  new Map([['a', 2]]),
  new Map([['b', 1]]),
  new Set(),
  new Set(['a']),
  { a: new Map([['a', 1]]) },
  { a: new Map([['a', 2]]) },
  { a: new Set(['a']) },
  { a: new Set(['b']) },
];

const values = makeValues();

describe('the hash of a value', () => {
  it('differs between all values that differ', () =>
    expect(new Set(values.map((value) => digest(value))).size).toBe(values.length));

  it('is the same for other values that are alike', () =>
    expect(makeValues().map((value) => digest(value))).toEqual(values.map((value) => digest(value))));

  it('is unknown for what has functions in it, in any depth', () => {
    const read = (): number => 1;
    for (const value of [read, { read }, [read], [{ a: [read] }], new Map([['a', read]]), { a: new Map([['a', read]]) }])
      expect(digest(value)).toBeUndefined();
  });
});

it('of several values depends on their order and number', () => {
  const all = [['a', 'b'], ['b', 'a'], ['ab'], ['a'], []].map((some) => digestAll(some));
  expect(new Set(all).size).toBe(5);
});
