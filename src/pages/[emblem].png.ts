import type { APIRoute } from 'astro';
import { emblemFilesOf, type EmblemFile } from '../cards/emblem-files.ts';
import { emblemTypes } from '../core/model/publication/emblem.ts';
import { getArchive } from '../site/archive.ts';

/** Returns each picture of the publication in PNG. */
export function getStaticPaths(): { params: { emblem: string }; props: { file: EmblemFile } }[] {
  return emblemFilesOf(getArchive(), 'png').map((file) => ({ params: { emblem: file.name }, props: { file } }));
}

export const GET: APIRoute<{ file: EmblemFile }> = async ({ props: { file } }) =>
  new Response(new Uint8Array(await file.read()), { headers: { 'content-type': emblemTypes.png } });
