/** Every address of the site, in one place. All are paths under the base path and end in a slash or a file name. */
export interface Permalinks {
  readonly base: string;
  home(): string;
  articles(): string;
  article(article: string, anchor?: string | null): string;
  quotes(): string;
  quote(statement: string): string;
  /** Quotes by a facet: its values, or the statements that have one of them. */
  quotesBy(facet: string, value?: string): string;
  quotesJson(): string;
  people(): string;
  person(person: string): string;
  timeline(): string;
  /** The map of an article's events. */
  map(article: string): string;
  search(query?: string): string;
  openSearch(): string;
  /** The newest articles, and the newest statements: Atom as XML, JSON Feed as JSON. */
  feed(format: 'xml' | 'json'): string;
  quotesFeed(format: 'xml' | 'json'): string;
  calendar(): string;
  sitemap(): string;
  about(anchor?: string): string;
  typefaceLicence(): string;
  /** The n-th page of a list (1 is the list itself). */
  page(list: string, number: number): string;
}

/** Permalinks under a base path such as `/` or `/reader/`. */
export function permalinks(base: string): Permalinks {
  const root = base.endsWith('/') ? base : `${base}/`;
  const fragment = (anchor?: string | null): string => (anchor ? `#${anchor}` : '');
  return {
    base: root,
    home: () => root,
    articles: () => `${root}articles/`,
    article: (article, anchor) => `${root}articles/${article}/${fragment(anchor)}`,
    quotes: () => `${root}quotes/`,
    quote: (statement) => `${root}quotes/${statement}/`,
    quotesBy: (facet, value) => `${root}quotes/by/${facet}/${value === undefined ? '' : `${encodeURIComponent(value)}/`}`,
    quotesJson: () => `${root}quotes.json`,
    people: () => `${root}people/`,
    person: (person) => `${root}people/${person}/`,
    timeline: () => `${root}timeline/`,
    map: (article) => `${root}maps/${article}.svg`,
    search: (query) => `${root}search/${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`,
    openSearch: () => `${root}opensearch.xml`,
    feed: (format) => `${root}feed.${format}`,
    quotesFeed: (format) => `${root}quotes/feed.${format}`,
    calendar: () => `${root}timeline.ics`,
    sitemap: () => `${root}sitemap-index.xml`,
    about: (anchor) => `${root}about/${fragment(anchor)}`,
    typefaceLicence: () => `${root}newsreader-licence.txt`,
    page: (list, number) => (number === 1 ? list : `${list}page/${number}/`),
  };
}
