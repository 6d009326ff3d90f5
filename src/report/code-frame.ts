import stringWidth from 'string-width';
import type { Fix } from '../core/findings/catalogue/rule.ts';
import { correctLine } from '../core/findings/fixes/correct-line.ts';
import { plain, type Paint } from './paint.ts';
import { head, tail } from '../core/text/visible-text.ts';

/** What a code frame shows: a position in the lines of a file, and the fix if there is only one. */
export interface Framed {
  readonly lines: readonly string[];
  readonly line: number;
  /** Counts UTF-16 code units from 1. */
  readonly column: number;
  readonly fix?: Fix | undefined;
}

/**
 * Draws the line of a mistake between its neighbours, a caret below the column, and the corrected line below that:
 *
 *     >   9 | :::quote{#no-deviations speaker=rybkov locator=p2}
 *           |                         ^
 *       fix | :::quote{#no-deviations speaker=ryabkov locator=p2}
 *        10 | There will be no deviations.
 *
 * Long lines are cut around the column. Returns undefined if the line does not exist or the file is blank.
 *
 * @param cells the maximum width of a line
 */
export function codeFrame({ lines, line, column, fix }: Framed, paint: Paint = plain, cells = 96): string | undefined {
  const text = lines[line - 1];
  if (text === undefined || lines.every((one) => one.trim() === '')) return undefined;
  const fixed = fix && correctLine(text, column, fix);
  const gutter = Math.max(String(line + 1).length, fixed === undefined ? 0 : fixLabel.length);
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
    ...(fixed === undefined ? [] : [row(' ', fixLabel, paint('green', around(fixed, column, cells).join('')))]),
    ...neighbour(line + 1),
  ].join('\n');
}

/** The label of the corrected line. */
const fixLabel = 'fix';

/** Cuts a line around a column, into two parts. The first gets half of the cells, or more if the second is short. */
function around(line: string, column: number, cells: number): [before: string, after: string] {
  const rest = stringWidth(head(line.slice(column - 1), cells));
  const most = Math.max(cells / 2, cells - rest);
  const before = tail(line.slice(0, column - 1), most);
  return [before, head(line.slice(column - 1), cells - Math.min(most, stringWidth(before)))];
}
