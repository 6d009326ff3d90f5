import type { APIRoute, GetStaticPaths } from 'astro';
import type { Article } from '../../../core/model/article.ts';
import { articleMarkdown } from '../../../formats/markdown/article-markdown.ts';
import { getArchive } from '../../../site/archive.ts';
import { withFormer } from '../../../site/former-paths.ts';

export const getStaticPaths = (() =>
  withFormer(
    '/articles/[article]/',
    getArchive().articles.map((article) => ({ params: { article: article.id }, props: { article } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) =>
  new Response(articleMarkdown(article, getArchive()), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
