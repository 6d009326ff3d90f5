/** Formats rows as plain text: the first column is aligned left, all others, which hold figures, right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    widths.map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

/** Formats a number: "1,234", or "1.50" with two decimal places. Null, which means not measured, is a dash. */
export function figure(value: number | null, places = 0): string {
  if (value === null) return '–';
  return value.toLocaleString('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places });
}

/** Formats a quotient: "1.52×", or a dash if one of the two was not measured. */
export function ratio(value: number | null, base: number | null): string {
  return value === null || !base ? '–' : `${figure(value / base, 2)}×`;
}

/** Returns the median of several values; null if one of them is null. */
export function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known.length < values.length ? null : (known[known.length >> 1] ?? null);
}
