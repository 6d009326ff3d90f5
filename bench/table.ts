/** Plain text in columns: the first to the left, all others, which are figures, to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    widths.map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width))).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

/** "1,234"; with places, "1.50". What was not measured is a dash. */
export function figure(value: number | null, places = 0): string {
  if (value === null) return '–';
  return value.toLocaleString('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places });
}

/** "1.52×"; a dash where one of the two was not measured. */
export function ratio(value: number | null, base: number | null): string {
  return value === null || !base ? '–' : `${figure(value / base, 2)}×`;
}

/** The middle one of several values; null where one of them is. */
export function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known.length < values.length ? null : (known[known.length >> 1] ?? null);
}
