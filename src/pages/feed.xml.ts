import type { APIRoute } from 'astro';
import { articleFeed } from '../formats/feeds/feeds.ts';
import { getArchive } from '../site/archive.ts';

export const GET: APIRoute = () =>
  new Response(articleFeed(getArchive(), 'xml'), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
