import type { APIRoute } from 'astro';
import { feedOfArticle } from '../../../formats/feeds/feeds.ts';
import { getArchive } from '../../../site/archive.ts';
import { articleFilePaths, type ArticleProps } from '../../../site/article-paths.ts';

export const getStaticPaths = articleFilePaths;

export const GET: APIRoute<ArticleProps> = ({ props: { article } }) =>
  new Response(feedOfArticle(article, getArchive()), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
