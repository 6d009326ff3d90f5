import type { APIRoute, GetStaticPaths } from 'astro';
import type { Article } from '../../../core/model/article.ts';
import { slipsOf } from '../../../markdown/marks/slips.ts';
import { getArchive } from '../../../site/archive.ts';
import { withFormer } from '../../../site/former-paths.ts';
import { keyed } from '../../../site/keyed.ts';

export const getStaticPaths = (() =>
  withFormer(
    '/articles/[article]/',
    keyed(getArchive().articles.map((article) => ({ params: { article: article.id }, props: { article } }))),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) =>
  new Response(JSON.stringify(slipsOf(article, getArchive())), { headers: { 'content-type': 'application/json' } });
