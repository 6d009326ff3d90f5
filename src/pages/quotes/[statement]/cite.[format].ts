import type { APIRoute, GetStaticPaths } from 'astro';
import type { Statement } from '../../../core/statement.ts';
import { statementRecord } from '../../../core/csl-record.ts';
import type { CitationFormat } from '../../../core/permalinks.ts';
import { getArchive } from '../../../site/archive.ts';
import { citationFile, citationPaths } from '../../../site/citations.ts';

export const getStaticPaths = (() =>
  getArchive().statements.flatMap((statement) =>
    citationPaths({ statement: statement.id }, { statement }),
  )) satisfies GetStaticPaths;

/** How a statement is cited, for reference managers. */
export const GET: APIRoute<{ statement: Statement; format: CitationFormat }> = ({ props: { statement, format }, site, url }) =>
  citationFile(statementRecord(statement, getArchive(), (site ?? url).origin), format);
