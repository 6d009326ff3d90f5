import type { APIRoute } from 'astro';
import { laterStylesheetOf, siteStylesheetOf } from '../../layouts/stylesheet.ts';
import { getArchive } from '../../site/archive.ts';

export function getStaticPaths(): { params: { sheet: string }; props: { text: string } }[] {
  return [siteStylesheetOf, laterStylesheetOf]
    .map((sheetOf) => sheetOf(getArchive()))
    .map(({ name, text }) => ({ params: { sheet: name }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/css; charset=utf-8' } });
