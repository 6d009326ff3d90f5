import type { Fix } from '../catalogue/rule.ts';

/**
 * Corrects a line: replaces the mistake where `mistakeIn` finds it. Returns undefined if it is not there.
 *
 * @param column counts UTF-16 code units from 1, like places
 */
export function correctLine(line: string, column: number, fix: Fix): string | undefined {
  const [start, end] = mistakeIn(line, column, fix) ?? [];
  return start === undefined ? undefined : line.slice(0, start) + fix.to + line.slice(end);
}

/**
 * Finds the mistake of a fix in a line: its first occurrence at or after the column, if it is a whole word and not the name of a
 * field; for an exact fix, the one at the column itself. The column is that of the fix if it has a place of its own. Returns the offsets of its first character and of the one after its last.
 *
 * @param column counts UTF-16 code units from 1, like places
 */
export function mistakeIn(
  line: string,
  column: number,
  { from, exact, place }: Fix,
): readonly [start: number, end: number] | undefined {
  const at = place?.known ? place.column : column;
  if (exact) return line.startsWith(from, at - 1) ? [at - 1, at - 1 + from.length] : undefined;
  for (let found = line.indexOf(from, at - 1); found >= 0; found = line.indexOf(from, found + 1)) {
    const rest = line.slice(found + from.length);
    if (/[\w-]$/.test(line.slice(0, found)) || (/[\w-]$/.test(from) && /^(?:[\w-]|\s*[=:])/.test(rest))) continue;
    return [found, found + from.length];
  }
  return undefined;
}
