import type { APIRoute } from 'astro';
import { statementFeed } from '../../formats/feeds.ts';
import { getArchive } from '../../site/archive.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(statementFeed(getArchive(), (site ?? url).origin, 'xml'), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
