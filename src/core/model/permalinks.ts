/** Every address of the site. All are paths under the base path and end in a slash or a file name. */
export interface Permalinks {
  readonly base: string;
  /** A path as an absolute address, for whatever is read away from the site: feeds, citations, previews. */
  absolute(path: string): string;
  home(): string;
  articles(): string;
  article(article: string, anchor?: string | null): string;
  /** A section's own page, for sharing. */
  section(article: string, section: string): string;
  /** The page that shows side by side what an article has on record about its questions, or one of them on it. */
  questions(article: string, question?: string): string;
  /** The page of a claim or note of an article. Its id is unique in the article, so no section has the same address. */
  record(article: string, record: string): string;
  /** The annotations of an article, as W3C Web Annotations. */
  annotations(article: string): string;
  /** The slips of an article's statements and claims, which its pages fetch when the first is opened. */
  slips(article: string): string;
  /** A citation of an article or a statement, as a file for reference managers. */
  articleCitation(article: string, format: CitationFormat): string;
  quoteCitation(statement: string, format: CitationFormat): string;
  quotes(): string;
  quote(statement: string): string;
  /** A statement for other sites to embed, and the description that they read (https://oembed.com/). */
  embed(statement: string): string;
  oembed(statement: string): string;
  /** Quotes by a facet: the list of its values, or the statements with one value. */
  quotesBy(facet: string, value?: string): string;
  quotesJson(): string;
  /** A file of data about the whole site, and the table of all statements. */
  data(file: DataFile): string;
  quotesCsv(): string;
  /** Everything that one article has on record, as data. */
  articleData(article: string): string;
  /** An article in Markdown, and the list of all of them for programs that read text (https://llmstxt.org). */
  articleMarkdown(article: string): string;
  llms(): string;
  /** A statement in Markdown. */
  quoteMarkdown(statement: string): string;
  /** The description of an article for sites that embed it (https://oembed.com/). */
  articleOembed(article: string): string;
  /** The same of a section. */
  sectionOembed(article: string, section: string): string;
  /** The JSON Schema of a file of data. */
  schema(file: DataFile | 'article'): string;
  people(): string;
  person(person: string): string;
  timeline(): string;
  /** An event's own page. */
  event(event: string): string;
  /** The map of an article's events. */
  map(article: string): string;
  /** A copy of a picture, by its file name. */
  picture(name: string): string;
  /** The preview picture of a shared page, 1200 × 630 pixels; without a subject, that of the site. */
  card(of?: CardSubject): string;
  search(query?: string): string;
  /** The page that compares words with the record. */
  check(): string;
  openSearch(): string;
  /** The newest articles, and the newest statements: Atom as XML, JSON Feed as JSON. */
  feed(format: 'xml' | 'json'): string;
  quotesFeed(format: 'xml' | 'json'): string;
  /** What follows one article, one person or body, or one side: Atom. */
  articleFeed(article: string): string;
  personFeed(person: string): string;
  sideFeed(side: string): string;
  calendar(): string;
  sitemap(): string;
  about(anchor?: string): string;
  corrections(): string;
  /** A page about the publication, by its id. */
  policy(page: string): string;
  /** The icon in a format, the logo, and the icon that devices show on their home screens. */
  icon(format: 'svg' | 'png'): string;
  logo(format: 'svg' | 'png'): string;
  touchIcon(): string;
  typefaceLicence(): string;
  /** A style sheet that several pages share, by the hash of its text. */
  stylesheet(hash: string): string;
  /** The n-th page of a list (1 is the list itself). */
  page(list: string, number: number): string;
}

/** The files of data about the whole site. */
export const dataFiles = ['quotes', 'claims', 'notes', 'events', 'people', 'sources'] as const;

/** One of them. */
export type DataFile = (typeof dataFiles)[number];

/** The formats of citations, by the ending of their files: BibTeX, RIS and CSL-JSON. */
export type CitationFormat = 'bib' | 'ris' | 'csl.json';

/** The subject of a card: an article, a section, claim or note of one, the questions of one, a statement, an event, or a person or body. */
export type CardSubject =
  | { readonly article: string; readonly section?: string }
  | { readonly article: string; readonly record: string }
  | { readonly questionsOf: string }
  | { readonly statement: string }
  | { readonly event: string }
  | { readonly person: string };

/**
 * Makes the addresses of a site.
 *
 * @param base the path that the site is served under, such as `/` or `/reader/`
 * @param siteUrl the site's absolute address, without a path or a slash at its end; without it, absolute addresses are paths
 */
export function permalinks(base: string, siteUrl = ''): Permalinks {
  const root = base.endsWith('/') ? base : `${base}/`;
  const fragment = (anchor?: string | null): string => (anchor ? `#${anchor}` : '');
  return {
    base: root,
    absolute: (path) => (siteUrl === '' ? path : new URL(path, siteUrl).href),
    home: () => root,
    articles: () => `${root}articles/`,
    article: (article, anchor) => `${root}articles/${article}/${fragment(anchor)}`,
    questions: (article, question) => `${root}articles/${article}/questions/${fragment(question)}`,
    section: (article, section) => `${root}articles/${article}/${section}/`,
    record: (article, record) => `${root}articles/${article}/${record}/`,
    annotations: (article) => `${root}articles/${article}/annotations.jsonld`,
    slips: (article) => `${root}articles/${article}/slips.json`,
    articleCitation: (article, format) => `${root}articles/${article}/cite.${format}`,
    quoteCitation: (statement, format) => `${root}quotes/${statement}/cite.${format}`,
    quotes: () => `${root}quotes/`,
    quote: (statement) => `${root}quotes/${statement}/`,
    embed: (statement) => `${root}quotes/${statement}/embed/`,
    oembed: (statement) => `${root}quotes/${statement}/oembed.json`,
    quotesBy: (facet, value) => `${root}quotes/by/${facet}/${value === undefined ? '' : `${encodeURIComponent(value)}/`}`,
    quotesJson: () => `${root}quotes.json`,
    data: (file) => `${root}${file}.json`,
    quotesCsv: () => `${root}quotes.csv`,
    articleData: (article) => `${root}articles/${article}/data.json`,
    articleMarkdown: (article) => `${root}articles/${article}/index.md`,
    quoteMarkdown: (statement) => `${root}quotes/${statement}/index.md`,
    llms: () => `${root}llms.txt`,
    articleOembed: (article) => `${root}articles/${article}/oembed.json`,
    sectionOembed: (article, section) => `${root}articles/${article}/${section}/oembed.json`,
    schema: (file) => `${root}schemas/${file}.json`,
    people: () => `${root}people/`,
    person: (person) => `${root}people/${person}/`,
    timeline: () => `${root}timeline/`,
    event: (event) => `${root}timeline/${event}/`,
    picture: (name) => `${root}pictures/${name}`,
    map: (article) => `${root}maps/${article}.svg`,
    card: (of) => `${root}cards/${of === undefined ? 'site' : cardName(of)}.png`,
    search: (query) => `${root}search/${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`,
    check: () => `${root}check/`,
    openSearch: () => `${root}opensearch.xml`,
    feed: (format) => `${root}feed.${format}`,
    quotesFeed: (format) => `${root}quotes/feed.${format}`,
    articleFeed: (article) => `${root}articles/${article}/feed.xml`,
    personFeed: (person) => `${root}people/${person}/feed.xml`,
    sideFeed: (side) => `${root}quotes/by/side/${encodeURIComponent(side)}/feed.xml`,
    calendar: () => `${root}timeline.ics`,
    sitemap: () => `${root}sitemap-index.xml`,
    about: (anchor) => `${root}about/${fragment(anchor)}`,
    corrections: () => `${root}corrections/`,
    policy: (page) => `${root}${page}/`,
    icon: (format) => `${root}favicon.${format}`,
    logo: (format) => `${root}logo.${format}`,
    touchIcon: () => `${root}apple-touch-icon.png`,
    stylesheet: (hash) => `${root}styles/${hash}.css`,
    typefaceLicence: () => `${root}newsreader-licence.txt`,
    page: (list, number) => (number === 1 ? list : `${list}page/${number}/`),
  };
}

function cardName(of: CardSubject): string {
  if ('statement' in of) return `quotes/${of.statement}`;
  if ('person' in of) return `people/${of.person}`;
  if ('questionsOf' in of) return `articles/${of.questionsOf}/questions`;
  if ('event' in of) return `timeline/${of.event}`;
  return ['articles', of.article, 'record' in of ? of.record : of.section].filter(Boolean).join('/');
}
