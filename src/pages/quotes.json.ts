import type { APIRoute } from 'astro';
import { quotesJson } from '../formats/quotes-json.ts';
import { getArchive } from '../site/archive.ts';

export const GET: APIRoute = () => Response.json(quotesJson(getArchive()));
