import type { APIRoute } from 'astro';
import { openSearchXml } from '../formats/open-search.ts';
import { getArchive } from '../site/archive.ts';

export const GET: APIRoute = () => {
  const { site, links } = getArchive();
  return new Response(openSearchXml(site, links), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};
