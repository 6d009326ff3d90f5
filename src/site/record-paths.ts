import type { Article } from '../core/model/article.ts';
import { getArchive } from './archive.ts';
import { keyed } from './keyed.ts';

/** A record of an article, and those of its kind before and after it. */
export interface RecordProps<T> {
  readonly article: Article;
  readonly record: T;
  readonly previous: T | undefined;
  readonly next: T | undefined;
}

/**
 * Returns the paths of the pages of one kind of record in all articles.
 *
 * @param name what the route calls the record's id
 */
export function recordPaths<T extends { readonly id: string }>(
  name: string,
  recordsOf: (article: Article) => readonly T[],
): { params: Record<string, string>; props: RecordProps<T>; cacheKey?: string }[] {
  return keyed(
    getArchive().articles.flatMap((article) =>
      recordsOf(article).map((record, i, all) => ({
        params: { article: article.id, [name]: record.id },
        props: { article, record, previous: all[i - 1], next: all[i + 1] },
      })),
    ),
    ({ article }) => [article],
  );
}
