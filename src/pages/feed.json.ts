import type { APIRoute } from 'astro';
import { articleFeed } from '../formats/feeds.ts';
import { getArchive } from '../site/archive.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(articleFeed(getArchive(), (site ?? url).origin, 'json'), {
    headers: { 'content-type': 'application/feed+json' },
  });
