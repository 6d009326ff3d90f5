import type { APIRoute, GetStaticPaths } from 'astro';
import type { Article } from '../../../core/model/article.ts';
import { articleData } from '../../../formats/data/data-files.ts';
import { getArchive } from '../../../site/archive.ts';
import { withFormer } from '../../../site/former-paths.ts';

export const getStaticPaths = (() =>
  withFormer(
    '/articles/[article]/',
    getArchive().articles.map((article) => ({ params: { article: article.id }, props: { article } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) =>
  Response.json(articleData(article, getArchive()));
