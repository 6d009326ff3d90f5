import type { WebPageLeaf } from 'schema-dts';
import { noonOf } from '../../core/dates/days.ts';
import type { Archive } from '../../core/model/archive.ts';
import type { Article } from '../../core/model/article.ts';
import type { PageDates } from '../../core/model/pages/page-dates.ts';
import { authorNodes, publisherNode } from './publisher-node.ts';

/** A page that shows something that isn't an article: a statement, a person, an event. */
interface DescribedPage {
  readonly title: string;
  /** Its path. */
  readonly path: string;
  /** When it was published and last changed; with the article that it belongs to, its authors. */
  readonly dates: PageDates & Partial<Pick<Article, 'authors'>>;
}

/**
 * Describes the page itself, before what is on it: when it was published and by whom. Programs take the first dates that they find, and
 * those of a statement or an event say when that was.
 */
export function pageNode({ title, path, dates }: DescribedPage, archive: Archive): WebPageLeaf {
  const { published, updated, authors } = dates;
  const publisher = publisherNode(archive);
  return {
    '@type': 'WebPage',
    name: title,
    url: archive.links.absolute(path),
    datePublished: noonOf(published),
    dateModified: noonOf(updated ?? published),
    author: authors === undefined ? publisher : authorNodes({ authors }, archive),
    publisher,
  };
}
