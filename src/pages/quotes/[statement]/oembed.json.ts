import type { APIRoute } from 'astro';
import { oembedOf } from '../../../formats/oembed.ts';
import type { Statement } from '../../../core/model/statement.ts';
import { getArchive } from '../../../site/archive.ts';

export function getStaticPaths(): { params: { statement: string }; props: { statement: Statement } }[] {
  return getArchive().statements.map((statement) => ({ params: { statement: statement.id }, props: { statement } }));
}

export const GET: APIRoute<{ statement: Statement }> = ({ props }) => Response.json(oembedOf(getArchive(), props.statement));
