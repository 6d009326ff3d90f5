import type { APIRoute } from 'astro';
import { statementsCsv } from '../formats/data/statements-csv.ts';
import { getArchive } from '../site/archive.ts';

export const GET: APIRoute = () =>
  new Response(statementsCsv(getArchive()), { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });
