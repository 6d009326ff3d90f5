/**
 * The index of the first entry that is not below a number, or how many there are where all are below it.
 *
 * @param entries in the order of their numbers
 */
export function firstFrom<T>(entries: readonly T[], least: number, numberOf: (entry: T) => number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && numberOf(entry) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
