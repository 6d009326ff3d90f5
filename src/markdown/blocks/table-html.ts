import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { AlignType, Table, TableCell } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { draftOf } from '../draft.ts';
import { checkedWordsIn } from './checked-words.ts';

/**
 * Renders the rows of a table, as a handler of remark-rehype. The first row are the headings of the columns. If its first cell is
 * empty, the first cells of the others are the headings of their rows.
 */
export function renderTable(state: State, { children: [head, ...rows], align }: Table): Element {
  const columns = head?.children.length ?? 0;
  const named = head?.children[0] !== undefined && head.children[0].children.length === 0;
  const cells = (row: readonly TableCell[], scopeOf: (column: number) => 'col' | 'row' | undefined): ElementContent[] =>
    Array.from({ length: columns }, (_, i) => cellHtml(state, row[i], scopeOf(i), align?.[i]));
  const first = h(
    'tr',
    cells(head?.children ?? [], (column) => (named && column === 0 ? undefined : 'col')),
  );
  const others = rows.map(({ children }) =>
    h(
      'tr',
      cells(children, (column) => (named && column === 0 ? 'row' : undefined)),
    ),
  );
  return h('table', [h('thead', [first]), ...(others.length > 0 ? [h('tbody', others)] : [])]);
}

function cellHtml(
  state: State,
  cell: TableCell | undefined,
  scope: 'col' | 'row' | undefined,
  align: AlignType | undefined,
): Element {
  const content = cell ? [...state.all(cell), ...checkedWordsIn(cell, draftOf(state.options.file))] : [];
  return h(scope === undefined ? 'td' : 'th', { scope, className: align ? [`to-${align}`] : undefined }, content);
}
