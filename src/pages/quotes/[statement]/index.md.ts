import type { APIRoute } from 'astro';
import { statementMarkdown } from '../../../formats/markdown/statement-markdown.ts';
import { getArchive } from '../../../site/archive.ts';
import { withFormer } from '../../../site/former-paths.ts';
import { statementPaths, type StatementProps } from '../../../site/statement-paths.ts';

export const getStaticPaths = (): ReturnType<typeof statementPaths> => withFormer('/quotes/[statement]/', statementPaths());

export const GET: APIRoute<StatementProps> = ({ props }) =>
  new Response(statementMarkdown(props.statement, getArchive()), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
