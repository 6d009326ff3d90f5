import type { Fix } from '../core/findings/catalogue/rule.ts';

/**
 * Corrects a line: replaces the first occurrence of the mistake at or after the column, if it is a whole word and not the name of a
 * field. Returns undefined if there is no such occurrence.
 *
 * @param column counts UTF-16 code units from 1, like places
 */
export function correctLine(line: string, column: number, { from, to }: Fix): string | undefined {
  for (let at = line.indexOf(from, column - 1); at >= 0; at = line.indexOf(from, at + 1)) {
    const rest = line.slice(at + from.length);
    if (/[\w-]$/.test(line.slice(0, at)) || (/[\w-]$/.test(from) && /^(?:[\w-]|\s*[=:])/.test(rest))) continue;
    return line.slice(0, at) + to + rest;
  }
  return undefined;
}
