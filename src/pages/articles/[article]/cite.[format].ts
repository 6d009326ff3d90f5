import type { APIRoute, GetStaticPaths } from 'astro';
import type { Article } from '../../../core/article.ts';
import { articleRecord } from '../../../core/csl-record.ts';
import type { CitationFormat } from '../../../core/permalinks.ts';
import { getArchive } from '../../../site/archive.ts';
import { citationFile, citationPaths } from '../../../site/citations.ts';

export const getStaticPaths = (() =>
  getArchive().articles.flatMap((article) => citationPaths({ article: article.id }, { article }))) satisfies GetStaticPaths;

/** How an article is cited, for reference managers. */
export const GET: APIRoute<{ article: Article; format: CitationFormat }> = ({ props: { article, format }, site, url }) =>
  citationFile(articleRecord(article, getArchive(), (site ?? url).origin), format);
