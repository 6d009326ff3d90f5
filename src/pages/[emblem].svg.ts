import type { APIRoute, GetStaticPaths } from 'astro';
import { emblemFilesOf } from '../cards/emblem-files.ts';
import { emblemTypes } from '../core/model/publication/emblem.ts';
import { getArchive } from '../site/archive.ts';

export const getStaticPaths: GetStaticPaths = () =>
  emblemFilesOf(getArchive(), 'svg').map(({ name }) => ({ params: { emblem: name } }));

export const GET: APIRoute = async ({ params }) => {
  const file = emblemFilesOf(getArchive(), 'svg').find(({ name }) => name === params['emblem']);
  const content = file && new Uint8Array(await file.read());
  return new Response(content, { headers: { 'content-type': emblemTypes.svg } });
};
