import type { Statement } from '../core/model/statement.ts';
import { getArchive } from './archive.ts';
import { keyed } from './keyed.ts';

/** What a file about a statement is made from. */
export interface StatementProps {
  readonly statement: Statement;
}

/** Returns the paths of all statements. */
export function statementPaths(): { params: { statement: string }; props: StatementProps; cacheKey?: string }[] {
  return keyed(getArchive().statements.map((statement) => ({ params: { statement: statement.id }, props: { statement } })));
}
