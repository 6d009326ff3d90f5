import type { APIRoute } from 'astro';
import { pictureFilesOf, type PictureFile } from '../../cards/picture-files.ts';
import { getArchive } from '../../site/archive.ts';

/** Returns each copy of each picture that an article shows. */
export function getStaticPaths(): { params: { picture: string }; props: { file: PictureFile } }[] {
  return pictureFilesOf(getArchive()).map((file) => ({ params: { picture: file.name }, props: { file } }));
}

export const GET: APIRoute<{ file: PictureFile }> = async ({ props: { file } }) =>
  new Response(new Uint8Array(await file.draw()), { headers: { 'content-type': file.type } });
