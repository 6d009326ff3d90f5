import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, type DataFile } from '../../core/model/permalinks.ts';
import { jsonSchemaOf } from '../../formats/data/json-schema.ts';
import { getArchive } from '../../site/archive.ts';

export const getStaticPaths = (() =>
  [...dataFiles, 'article' as const].map((data) => ({ params: { data }, props: { data } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: DataFile | 'article' }> = ({ props: { data } }) =>
  Response.json(jsonSchemaOf(data, getArchive().links));
