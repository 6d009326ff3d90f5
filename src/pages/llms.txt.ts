import type { APIRoute } from 'astro';
import { llmsTxt } from '../formats/markdown/llms-txt.ts';
import { getArchive } from '../site/archive.ts';

export const GET: APIRoute = () => new Response(llmsTxt(getArchive()));
