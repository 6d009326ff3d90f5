import type { Paragraph, Parents, Root, Table } from 'mdast';
import type { VFile } from 'vfile';
import { finding } from '../../core/findings/finding.ts';
import { isDirective, isUnclosed, type Directive } from '../directives.ts';
import { draftOf, placeOf, typed, type Draft } from '../draft.ts';
import { walk } from '../walk.ts';

/**
 * Finds tables without a caption, tables with something besides the table between their fences, and rows that are too long or too
 * short.
 *
 *     | Day | Place |⏎| --- | --- |⏎| 9 | Geneva |
 *     →   bare-table: This table has no caption…
 */
export function remarkTables() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    walk(tree, (node, _index, parent, ancestors) => {
      if (node.type === 'table') {
        if (!isTableDirective(parent))
          draft.findings.push(finding('bare-table', placeOf(draft, node), { within: ancestors.find(isDirective)?.name }));
        checkRows(draft, node);
      } else if (isTableDirective(node) && !isUnclosed(node)) checkContent(draft, node);
    });
  };
}

function isTableDirective(node: Parents | { type: string }): node is Directive {
  return 'children' in node && isDirective(node as Parents) && (node as Directive).name === 'table';
}

/** Finds rows with more cells than the first, whose last cells would not be printed, and rows with fewer. */
function checkRows(draft: Draft, { children: [head, ...rows] }: Table): void {
  const expected = head?.children.length ?? 0;
  for (const row of rows) {
    const found = row.children.length;
    if (found !== expected) draft.findings.push(finding('table-cells', placeOf(draft, row), { expected, found }));
  }
}

/** Finds what is between the fences of a table and is no table, or a second one. */
function checkContent(draft: Draft, node: Directive): void {
  const children = node.children as Parents['children'];
  const at = children.findIndex(({ type }) => type !== 'table');
  const other = children[at] ?? children[1];
  // That its bars would be printed has been reported.
  if (!other || (other.type === 'paragraph' && isUnreadTable(draft, other))) return;
  const hasTable = children.some(({ type }) => type === 'table');
  const table = children[at - 1]?.type === 'table' ? 'above' : hasTable ? 'elsewhere' : 'nowhere';
  draft.findings.push(finding('table-content', placeOf(draft, other), { found: other.type, table }));
}

function isUnreadTable(draft: Draft, node: Paragraph): boolean {
  return /^\|.*\|\s*$/m.test(typed(draft, node));
}
