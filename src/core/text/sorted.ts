/**
 * Finds the index of the first entry whose number is at least `least`, by binary search; the number of entries if there is none.
 *
 * @param entries in ascending order of their numbers
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
