import type { APIRoute } from 'astro';
import { oembedOf } from '../../../formats/oembed.ts';
import { getArchive } from '../../../site/archive.ts';
import { statementFilePaths, type StatementProps } from '../../../site/statement-paths.ts';

export const getStaticPaths = statementFilePaths;

export const GET: APIRoute<StatementProps> = ({ props }) => Response.json(oembedOf(getArchive(), props.statement));
