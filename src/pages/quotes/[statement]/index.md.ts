import type { APIRoute } from 'astro';
import { statementMarkdown } from '../../../formats/markdown/statement-markdown.ts';
import { getArchive } from '../../../site/archive.ts';
import { statementFilePaths, type StatementProps } from '../../../site/statement-paths.ts';

export const getStaticPaths = statementFilePaths;

export const GET: APIRoute<StatementProps> = ({ props }) =>
  new Response(statementMarkdown(props.statement, getArchive()), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
