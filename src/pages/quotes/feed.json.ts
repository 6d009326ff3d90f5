import type { APIRoute } from 'astro';
import { statementFeed } from '../../formats/feeds/feeds.ts';
import { getArchive } from '../../site/archive.ts';

export const GET: APIRoute = () =>
  new Response(statementFeed(getArchive(), 'json'), {
    headers: { 'content-type': 'application/feed+json' },
  });
