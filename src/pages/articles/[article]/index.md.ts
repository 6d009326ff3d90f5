import type { APIRoute } from 'astro';
import { articleMarkdown } from '../../../formats/markdown/article-markdown.ts';
import { getArchive } from '../../../site/archive.ts';
import { articleFilePaths, type ArticleProps } from '../../../site/article-paths.ts';

export const getStaticPaths = articleFilePaths;

export const GET: APIRoute<ArticleProps> = ({ props: { article } }) =>
  new Response(articleMarkdown(article, getArchive()), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
