/** Random choices that are the same for the same seed. */
export interface Random {
  /** Returns a number from 0 up to, but not including, 1. */
  next(): number;
  /** Returns a whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** Returns true with a probability of `share`. */
  chance(share: number): boolean;
  /** Returns an entry of a list, each with the same probability. */
  one<T>(entries: readonly T[]): T;
  /** Returns an entry of a list that is sorted by frequency: the first ones often, the last ones seldom. */
  frequent<T>(entries: readonly T[]): T;
  /** Returns the entries in random order. */
  shuffled<T>(entries: readonly T[]): T[];
}

/** Starts a sequence of random choices. */
export function randomFrom(seed: number): Random {
  const next = mulberry32(seed);
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const one = <T>(entries: readonly T[]): T => at(entries, Math.floor(next() * entries.length));
  return {
    next,
    whole,
    chance: (share) => next() < share,
    one,
    frequent: (entries) => at(entries, zipfRank(next(), entries.length)),
    shuffled: (entries) => {
      const left = [...entries];
      return entries.map(() => left.splice(Math.floor(next() * left.length), 1)[0] as (typeof left)[number]);
    },
  };
}

/**
 * The shift in Zipf and Mandelbrot's law of word frequency: the entry of rank r is drawn in proportion to 1 / (r + shift).
 * It keeps the first few entries from crowding out the rest.
 */
function zipfRank(uniform: number, length: number, shift = 8): number {
  return Math.min(length - 1, Math.floor(shift * ((length + shift) / shift) ** uniform - shift));
}

/** Mulberry32 by Tommy Ettinger, in the public domain, as in https://github.com/bryc/code/blob/master/jshash/PRNGs.md. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The error of a draw from a list that has no entries. */
export class EmptyListError extends Error {
  constructor() {
    super('cannot draw from an empty list');
  }
}

function at<T>(entries: readonly T[], index: number): T {
  if (!(index in entries)) throw new EmptyListError();
  return entries[index] as T;
}
