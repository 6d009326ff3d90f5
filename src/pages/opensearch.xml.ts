import type { APIRoute } from 'astro';
import { openSearchXml } from '../formats/open-search.ts';
import { getArchive } from '../site/archive.ts';

export const GET: APIRoute = ({ site, url }) => {
  const archive = getArchive();
  return new Response(openSearchXml(archive.site, archive.links, (site ?? url).origin), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};
