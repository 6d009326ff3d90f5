import type { Archive } from '../archive.ts';
import type { Article } from '../article.ts';
import { datesOf } from './page-dates.ts';

/** The parts of the archive that pages are drawn from. */
type Drawn = Pick<Archive, 'articles' | 'statements' | 'articleById' | 'articlesByPerson' | 'statementsByFacet'>;

/**
 * Returns what tells on which day a page last changed, by its path without the base: the last day on which an article that it is drawn
 * from was published or updated. It is undefined for pages that no article changes, such as the search.
 */
export function lastChanges(archive: Drawn): (path: string) => string | undefined {
  const { articles, statements, articleById, articlesByPerson, statementsByFacet } = archive;
  const articleOfStatement = new Map(statements.map(({ id, article }) => [id, article]));
  const articlesByEvent = new Map<string, Article[]>();
  for (const article of articles)
    for (const event of article.events) articlesByEvent.set(event, [...(articlesByEvent.get(event) ?? []), article]);
  const everything = dayOf(articles);
  const inFacet = (facet: string, value: string): string | undefined => {
    const groups = Object.entries(statementsByFacet).find(([name]) => name === facet)?.[1] ?? [];
    const group = groups.find(({ id }) => id === decodeURIComponent(value));
    return group && dayOf(group.statements.flatMap(({ article }) => articleById.get(article) ?? []));
  };
  return (path) => {
    const [list = '', id = '', facet = '', value = ''] = path.split('/');
    if (path === '' || (lists.has(list) && (id === '' || id === 'page'))) return everything;
    if (list === 'articles') return dayOf([articleById.get(id)]);
    if (list === 'people') return dayOf(articlesByPerson.get(id) ?? []);
    if (list === 'timeline') return dayOf(articlesByEvent.get(id) ?? []);
    if (list !== 'quotes') return undefined;
    if (id === 'by') return value === '' ? everything : inFacet(facet, value);
    return dayOf([articleById.get(articleOfStatement.get(id) ?? '')]);
  };
}

/** The lists of everything. */
const lists = new Set(['articles', 'quotes', 'people', 'timeline', 'corrections']);

function dayOf(articles: readonly (Article | undefined)[]): string | undefined {
  const dates = datesOf(articles.filter((article) => article !== undefined));
  return dates && (dates.updated ?? dates.published);
}
