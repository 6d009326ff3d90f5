import type { APIRoute } from 'astro';
import { oembedOf } from '../../../formats/oembed.ts';
import { getArchive } from '../../../site/archive.ts';
import { withFormer } from '../../../site/former-paths.ts';
import { statementPaths, type StatementProps } from '../../../site/statement-paths.ts';

export const getStaticPaths = (): ReturnType<typeof statementPaths> => withFormer('/quotes/[statement]/', statementPaths());

export const GET: APIRoute<StatementProps> = ({ props }) => Response.json(oembedOf(getArchive(), props.statement));
