import stringWidth from 'string-width';
import type { Fix } from '../core/findings/rules/rule.ts';
import { correctLine } from './correct-line.ts';
import { plain, type Paint } from './paint.ts';
import { head, tail } from '../core/text/visible-text.ts';

/** What a frame is drawn of: the lines of a file, the position in it, and the mend where it is unambiguous. */
export interface Framed {
  readonly lines: readonly string[];
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly fix?: Fix | undefined;
}

/**
 * The line of a mistake between its neighbours, a caret below the column, and the corrected line below that:
 *
 *     > 9 | :::quote{#no-deviations speaker=rybkov locator=p2}
 *         |                         ^
 *    mend | :::quote{#no-deviations speaker=ryabkov locator=p2}
 *      10 | There will be no deviations.
 *
 * Long lines are cut around the column. Nothing where the file has no such line, or is blank.
 */
export function codeFrame({ lines, line, column, fix }: Framed, paint: Paint = plain, cells = 96): string | undefined {
  const text = lines[line - 1];
  if (text === undefined || lines.every((one) => one.trim() === '')) return undefined;
  const mended = fix && correctLine(text, column, fix);
  const gutter = Math.max(String(line + 1).length, mended === undefined ? 0 : 4);
  const row = (mark: string, label: string, content: string): string =>
    `${mark} ${paint('dim', `${label.padStart(gutter)} |`)} ${content}`.trimEnd();
  const neighbour = (number: number): string[] => {
    const content = lines[number - 1] ?? '';
    return content.trim() === '' ? [] : [row(' ', String(number), head(content, cells))];
  };
  const [before, after] = around(text, column, cells);
  return [
    ...neighbour(line - 1),
    row(paint('red', '>'), String(line), before + after),
    row(' ', '', ' '.repeat(stringWidth(before)) + paint('red', '^')),
    ...(mended === undefined ? [] : [row(' ', 'mend', paint('green', around(mended, column, cells).join('')))]),
    ...neighbour(line + 1),
  ].join('\n');
}

/** The lines of a text, as positions count them. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r]/);
}

/** A line around a column, in two parts: half of the cells for what stands before it, and what the rest leaves free. */
function around(line: string, column: number, cells: number): [before: string, after: string] {
  const rest = stringWidth(head(line.slice(column - 1), cells));
  const most = Math.max(cells / 2, cells - rest);
  const before = tail(line.slice(0, column - 1), most);
  return [before, head(line.slice(column - 1), cells - Math.min(most, stringWidth(before)))];
}
