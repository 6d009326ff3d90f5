import type { APIRoute } from 'astro';
import { statementFeed } from '../../formats/feeds.ts';
import { getArchive } from '../../site/archive.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(statementFeed(getArchive(), (site ?? url).origin, 'json'), {
    headers: { 'content-type': 'application/feed+json' },
  });
