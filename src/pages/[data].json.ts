import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, type DataFile } from '../core/model/permalinks.ts';
import { siteData } from '../formats/data/data-files.ts';
import { getArchive } from '../site/archive.ts';

export const getStaticPaths = (() => dataFiles.map((data) => ({ params: { data }, props: { data } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: DataFile }> = ({ props: { data } }) => Response.json(siteData[data](getArchive()));
