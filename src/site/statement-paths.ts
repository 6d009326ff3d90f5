import type { Statement } from '../core/model/statement.ts';
import { getArchive } from './archive.ts';
import { withFormer } from './former-paths.ts';
import { keyed } from './keyed.ts';

/** What a file about a statement is made from. */
export interface StatementProps {
  readonly statement: Statement;
}

/** Returns the paths of all statements. */
export function statementPaths(): { params: { statement: string }; props: StatementProps; cacheKey?: string }[] {
  return keyed(getArchive().statements.map((statement) => ({ params: { statement: statement.id }, props: { statement } })));
}

/** Returns the paths of a file beside the page of each statement, now and at its former addresses. */
export function statementFilePaths(): ReturnType<typeof statementPaths> {
  return withFormer('/quotes/[statement]/', statementPaths());
}
