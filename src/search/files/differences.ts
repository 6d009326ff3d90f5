/** Returns each number less the one before it: sorted numbers then take few characters. */
export function differencesOf(sorted: readonly number[]): number[] {
  return sorted.map((number, i) => number - (i === 0 ? 0 : (sorted[i - 1] ?? 0)));
}

/** Returns the numbers of which these are the differences. */
export function numbersOf(differences: readonly number[]): number[] {
  let last = 0;
  return differences.map((difference) => (last += difference));
}
