import type { APIRoute } from 'astro';
import { openSearchXml } from '../formats/open-search.ts';
import { getArchive } from '../site/archive.ts';

export const GET: APIRoute = () => {
  return new Response(openSearchXml(getArchive()), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};
