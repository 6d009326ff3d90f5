import { expect, it, vi } from 'vitest';
import { memoizeByText } from './memoize-by-text.ts';

it('makes results for the most recent texts only once', () => {
  const make = vi.fn((text: string) => ({ text }));
  const made = memoizeByText(make);
  const first = made('a');
  for (const text of ['b', 'c', 'd', 'a', 'b', 'c', 'd']) made(text);
  expect(made('a')).toBe(first);
  expect(make).toHaveBeenCalledTimes(4);
  // One more, and the least recently used one is dropped.
  made('e');
  made('a');
  expect(make).toHaveBeenCalledTimes(5);
  made('b');
  expect(make).toHaveBeenCalledTimes(6);
});
