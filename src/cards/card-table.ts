import type { Box, BoxStyle } from './box.ts';
import { basicColours, sideColours } from '../core/model/sides/palette.ts';
import type { SideColour } from '../core/model/sides/palette.ts';

/** A small table on a card: what its rows are called, and what each side has in them. */
export interface CardTable {
  /** What is above the labels: how many of the sides are shown, if not all are. */
  readonly corner: string;
  readonly columns: readonly { readonly name: string; readonly colour?: SideColour }[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
  /** Says how many rows more there are than are shown. */
  readonly more: (rows: number) => string;
}

/** The most columns that have room beside the labels. */
export const maxColumns = 3;

/** The width of a column, in pixels. */
const columnWidth = 250;

/**
 * Lays out a table, with a line for each row.
 *
 * @param size the size of the type in pixels
 * @param most how many rows there is room for, the line that says how many are left out among them
 */
export function tableBox(
  { corner, columns, rows, more }: CardTable,
  { size, rows: most }: { readonly size: number; readonly rows: number },
): Box {
  const shown = rows.length <= most ? rows : rows.slice(0, most - 1);
  const left = rows.length - shown.length;
  return box({ flexDirection: 'column', fontSize: size }, [
    line([
      label(corner, { color: basicColours['ink-soft'].light }),
      ...columns.map(({ name, colour }) => {
        const { light } = colour === undefined ? basicColours.ink : sideColours[colour];
        return cell(name, { color: light, fontWeight: 600, lineClamp: 1 });
      }),
    ]),
    ...shown.map((row) => line([label(row.label), ...row.cells.map((text) => cell(text))], true)),
    ...(left > 0 ? [line([label(more(left))], true)] : []),
  ]);
}

function line(children: readonly Box[], ruled = false): Box {
  const cells = box({ justifyContent: 'space-between', paddingBottom: 5, paddingTop: 7 }, children);
  const rule = box({ backgroundColor: basicColours.line.light, height: 2 }, []);
  return box({ flexDirection: 'column' }, ruled ? [rule, cells] : [cells]);
}

function label(text: string, style: BoxStyle = {}): Box {
  return box({ flexGrow: 1, flexShrink: 1, lineClamp: 1, paddingRight: 20, ...style }, text);
}

function cell(text: string, style: BoxStyle = {}): Box {
  return box({ flexShrink: 0, width: columnWidth, ...style }, text);
}

function box(style: BoxStyle, children: readonly Box[] | string): Box {
  return { style, children };
}
