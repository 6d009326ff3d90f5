import type { APIRoute } from 'astro';
import { getArchive, isPreview } from '../site/archive.ts';

// A copy that should not be listed is not forbidden: a crawler must read its pages to learn that they are not for the index.
export const GET: APIRoute = () => {
  const { links } = getArchive();
  const sitemap = isPreview() ? '' : `\nSitemap: ${links.absolute(links.sitemap())}\n`;
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
