import type { Fix } from '../core/findings/rules/rule.ts';

/**
 * A line with its mistake mended: the words of the fix, replaced where they first stand at or after the column as words
 * of their own, and not as the name of a field. Undefined where they don't stand there: the mend is then not shown.
 *
 * @param column from 1, in UTF-16 code units, as places count
 */
export function correctLine(line: string, column: number, { from, to }: Fix): string | undefined {
  for (let at = line.indexOf(from, column - 1); at >= 0; at = line.indexOf(from, at + 1)) {
    const rest = line.slice(at + from.length);
    if (/[\w-]$/.test(line.slice(0, at)) || (/[\w-]$/.test(from) && /^(?:[\w-]|\s*[=:])/.test(rest))) continue;
    return line.slice(0, at) + to + rest;
  }
  return undefined;
}
