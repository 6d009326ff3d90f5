import type { Article } from '../article.ts';

/** When a page was published and last changed, in days. */
export type PageDates = Pick<Article, 'published' | 'updated'>;

/**
 * Returns when a page that is drawn from articles was published and last changed: with the first of them, and with the last that was
 * published or updated. Returns undefined if there are none. Without such dates, programs take the first date on the page, which is
 * that of an event or of somebody's words.
 */
export function datesOf(articles: readonly PageDates[]): PageDates | undefined {
  const published = articles.map((article) => article.published).sort();
  const changed = articles.map((article) => article.updated ?? article.published).sort();
  const [first] = published;
  const last = changed.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { published: first, updated: last === first ? null : last };
}
