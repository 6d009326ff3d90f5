import type { APIRoute } from 'astro';
import { articleRecord, statementRecord, type CslRecord } from '../formats/csl-record.ts';
import type { CitationFormat } from '../core/model/permalinks.ts';
import { getArchive } from './archive.ts';
import { articleFilePaths } from './article-paths.ts';
import { statementFilePaths } from './statement-paths.ts';
import { citationFormats } from '../formats/citations.ts';

/** What Astro needs from a module that makes files. */
interface Files<Path extends { props: object }> {
  readonly getStaticPaths: () => Path[];
  readonly GET: APIRoute<Path['props']>;
}

/** Makes a file with the citation of each article. */
export function articleCitationFiles(format: CitationFormat): Files<ReturnType<typeof articleFilePaths>[number]> {
  return {
    getStaticPaths: articleFilePaths,
    GET: ({ props: { article } }) => file(articleRecord(article, getArchive()), format),
  };
}

/** Makes a file with the citation of each statement that has always had one, at the address that it had then. */
export function statementCitationFiles(format: CitationFormat): Files<ReturnType<typeof statementFilePaths>[number]> {
  return {
    getStaticPaths: () => statementFilePaths().filter(({ params }) => getArchive().citationFiles.has(params.statement)),
    GET: ({ props: { statement } }) => file(statementRecord(statement, getArchive()), format),
  };
}

function file(record: CslRecord, format: CitationFormat): Response {
  const { type, write } = citationFormats[format];
  return new Response(write(record), { headers: { 'content-type': `${type}; charset=utf-8` } });
}
