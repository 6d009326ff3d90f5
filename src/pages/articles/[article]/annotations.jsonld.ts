import type { APIRoute } from 'astro';
import { annotationsOf } from '../../../formats/web-annotations.ts';
import { getArchive } from '../../../site/archive.ts';
import { articleFilePaths, type ArticleProps } from '../../../site/article-paths.ts';

export const getStaticPaths = articleFilePaths;

export const GET: APIRoute<ArticleProps> = ({ props: { article } }) =>
  new Response(JSON.stringify(annotationsOf(article, getArchive())), {
    headers: { 'content-type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
