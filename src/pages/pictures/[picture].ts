import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureFilesOf } from '../../cards/picture-files.ts';
import { getArchive } from '../../site/archive.ts';

export const getStaticPaths: GetStaticPaths = () =>
  pictureFilesOf(getArchive()).map(({ name }) => ({ params: { picture: name } }));

export const GET: APIRoute = async ({ params }) => {
  const file = pictureFilesOf(getArchive()).find(({ name }) => name === params['picture']);
  const content = file && new Uint8Array(await file.draw());
  return new Response(content, { headers: { 'content-type': file?.type ?? 'text/plain' } });
};
