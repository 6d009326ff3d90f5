import type { APIRoute } from 'astro';
import { slipsOf } from '../../../markdown/marks/slips.ts';
import { getArchive } from '../../../site/archive.ts';
import { articleFilePaths, type ArticleProps } from '../../../site/article-paths.ts';

export const getStaticPaths = articleFilePaths;

export const GET: APIRoute<ArticleProps> = ({ props: { article } }) =>
  new Response(JSON.stringify(slipsOf(article, getArchive())), { headers: { 'content-type': 'application/json' } });
