/**
 * Returns the parts of a whole in whole per cents that add up to 100: each is rounded down, and those with the largest remainders are
 * rounded up instead until nothing is missing. A part can be 0 although it is not nothing.
 */
export function percentagesOf(parts: readonly number[]): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const exact = parts.map((part) => (whole === 0 ? 0 : (100 * part) / whole));
  const down = exact.map(Math.floor);
  const missing = Math.round(exact.reduce((sum, one, i) => sum + one - (down[i] ?? 0), 0));
  const byRemainder = exact.map((one, i) => ({ i, remainder: one % 1 })).toSorted((a, b) => b.remainder - a.remainder);
  const up = new Set(byRemainder.slice(0, missing).map(({ i }) => i));
  return down.map((one, i) => (up.has(i) ? one + 1 : one));
}
