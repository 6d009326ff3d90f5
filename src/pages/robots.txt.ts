import type { APIRoute } from 'astro';
import { getArchive } from '../site/archive.ts';

export const GET: APIRoute = () => {
  const { links } = getArchive();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${links.absolute(links.sitemap())}\n`);
};
