import type { Archive } from '../core/model/archive.ts';
import { visible } from '../core/text/visible-text.ts';
import { counted } from '../core/text/wording.ts';

/** A source on the web that names no archived copy, and the articles that cite it. */
export interface UnarchivedSource {
  readonly source: string;
  readonly file: string;
  readonly url: string;
  readonly articles: readonly string[];
}

/** Lists the sources on the web without an archived copy, those that most articles cite first. */
export function unarchivedSources({ sources, articles }: Pick<Archive, 'sources' | 'articles'>): UnarchivedSource[] {
  const citing = Map.groupBy(
    articles.flatMap(({ id, sources: cited }) => cited.map((source) => ({ id, source }))),
    ({ source }) => source,
  );
  return [...sources.values()]
    .flatMap(({ id, url, archived }) =>
      url === undefined || archived
        ? []
        : [{ source: id, file: `sources/${id}.yml`, url, articles: (citing.get(id) ?? []).map((one) => one.id) }],
    )
    .sort((a, b) => b.articles.length - a.articles.length || a.source.localeCompare(b.source, 'en'));
}

/** Prints the list for people, with what to write in the file of each. */
export function reportUnarchived(unarchived: readonly UnarchivedSource[], total: number): string {
  if (unarchived.length === 0) return 'Every source on the web has an archived copy.\n';
  const rows = unarchived.map(
    ({ file, url, articles }) => `${visible(file)}  ${visible(url)}  (${counted(articles.length, 'article')})`,
  );
  return [
    `${unarchived.length} of ${counted(total, 'source')} on the web without an archived copy:`,
    '',
    ...rows,
    '',
    'Save each address in a web archive, and add to its file:',
    '    archived: {url: <the address of the copy>, on: <YYYY-MM-DD>}',
    '',
  ].join('\n');
}
