import type { APIRoute } from 'astro';
import { articleFeed } from '../formats/feeds/feeds.ts';
import { getArchive } from '../site/archive.ts';

export const GET: APIRoute = () =>
  new Response(articleFeed(getArchive(), 'json'), {
    headers: { 'content-type': 'application/feed+json' },
  });
