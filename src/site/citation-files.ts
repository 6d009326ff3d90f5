import type { APIRoute } from 'astro';
import type { Article } from '../core/model/article.ts';
import { articleRecord, statementRecord, type CslRecord } from '../formats/csl-record.ts';
import type { CitationFormat } from '../core/model/permalinks.ts';
import type { Statement } from '../core/model/statement.ts';
import { getArchive } from './archive.ts';
import { withFormer } from './former-paths.ts';
import { keyed } from './keyed.ts';
import { citationFormats } from '../formats/citations.ts';

/** What Astro needs from a module that makes files. */
interface Files<K extends string, T> {
  readonly getStaticPaths: () => { params: Record<K, string>; props: { item: T } }[];
  readonly GET: APIRoute<{ item: T }>;
}

/** Makes a file with the citation of each article. */
export function articleCitationFiles(format: CitationFormat): Files<'article', Article> {
  return {
    getStaticPaths: () =>
      withFormer(
        '/articles/[article]/',
        keyed(getArchive().articles.map((item) => ({ params: { article: item.id }, props: { item } }))),
      ),
    GET: ({ props: { item } }) => file(articleRecord(item, getArchive()), format),
  };
}

/** Makes a file with the citation of each statement that has always had one, at the address that it had then. */
export function statementCitationFiles(format: CitationFormat): Files<'statement', Statement> {
  return {
    getStaticPaths: () =>
      withFormer(
        '/quotes/[statement]/',
        keyed(getArchive().statements.map((item) => ({ params: { statement: item.id }, props: { item } }))),
      ).filter(({ params }) => getArchive().citationFiles.has(params.statement)),
    GET: ({ props: { item } }) => file(statementRecord(item, getArchive()), format),
  };
}

function file(record: CslRecord, format: CitationFormat): Response {
  const { type, write } = citationFormats[format];
  return new Response(write(record), { headers: { 'content-type': `${type}; charset=utf-8` } });
}
