import type { APIRoute } from 'astro';
import { getArchive } from '../site/archive.ts';
import { calendarOf } from '../formats/calendar.ts';

export const GET: APIRoute = () =>
  new Response(calendarOf(getArchive()), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
