import type { APIRoute } from 'astro';
import { getArchive } from '../site/archive.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${(site ?? url).origin}${getArchive().links.sitemap()}\n`);
