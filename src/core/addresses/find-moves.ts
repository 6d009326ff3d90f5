import type { Archive } from '../model/archive.ts';
import type { Article, Section } from '../model/article.ts';
import type { MovedAnchor, Moves } from '../model/moves.ts';
import { isAddress, missingFrom, type Ledger } from './ledger.ts';
import { permalinks } from '../model/permalinks.ts';
import type { Redirects } from './redirects.ts';

const links = permalinks('/');

/**
 * Finds where the content of promised addresses is that the site no longer has: by redirects, by the aliases and the `moved-from`
 * that editors wrote, and by ids that are unique on the site. An alias is a promise too, even if it is not in the ledger.
 *
 * @returns what moved, and the addresses that lead nowhere
 */
export function findMoves(
  promised: Ledger,
  now: Ledger,
  archive: Archive,
  redirects: Redirects,
): { moves: Moves; lost: string[] } {
  const pages = new Map<string, { to: string; anchors: MovedAnchor[] }>();
  const anchors = new Map<string, MovedAnchor[]>();
  const lost: string[] = [];
  const successors = successorsIn(archive, redirects);
  const gone = new Set([
    ...missingFrom(promised, now),
    ...formerAddresses(archive).filter((address) => !isAddress(address, now)),
  ]);
  for (const address of gone) {
    const to = redirects[address] ?? successors(address) ?? redirected(address, redirects, now);
    const [page = '', id] = address.split('#');
    if (to === undefined) lost.push(address);
    else if (id === undefined) pages.set(address, { to, anchors: [] });
    else if (now.has(page)) anchors.set(page, [...(anchors.get(page) ?? []), { id, to }]);
    else pages.get(page)?.anchors.push({ id, to });
  }
  return { moves: { pages, anchors }, lost };
}

/** Returns the addresses of pages under former ids of statements, sections, claims, notes, events and people. */
function formerAddresses({ statements, articles, people, events }: Archive): string[] {
  return [
    ...statements.flatMap(({ aliases }) => aliases.flatMap((id) => [links.quote(id), links.embed(id)])),
    ...articles.flatMap((article) =>
      withPages(article).flatMap(({ aliases }) => aliases.map((part) => links.record(article.id, part))),
    ),
    ...articles.flatMap((article) =>
      article.events.flatMap((event) => (events.get(event)?.formerly ?? []).map((id) => links.event(id))),
    ),
    ...[...people.values()].flatMap(({ formerly = [] }) => formerly.map((id) => links.person(id))),
  ];
}

/** Follows the redirect of a page above an address: to the same place below the new page or, failing that, to the new page. */
function redirected(address: string, redirects: Redirects, now: Ledger): string | undefined {
  const from = Object.keys(redirects)
    .filter((page) => page.endsWith('/') && address.startsWith(page))
    .sort((a, b) => b.length - a.length)[0];
  if (from === undefined) return undefined;
  const to = redirects[from] ?? '';
  const same = to.replace(/#.*/, '') + address.slice(from.length);
  return isAddress(same, now) ? same : to;
}

/** Returns a function from an address that is gone to its successor, if the content names one. */
function successorsIn(archive: Archive, redirects: Redirects): (address: string) => string | undefined {
  const statements = new Map(archive.statements.map((statement) => [statement.id, statement]));
  const renamed = new Map<string, string>();
  for (const { id, aliases } of archive.statements) for (const alias of aliases) renamed.set(alias, id);
  const formerly = new Map<string, string>();
  for (const records of [archive.people, archive.events, archive.sources]) {
    for (const record of records.values()) for (const id of record.formerly ?? []) formerly.set(id, record.id);
  }

  const quote = (id: string, page: 'quote' | 'embed'): string | undefined => {
    const now = renamed.get(id);
    if (now !== undefined) return links[page](now);
    const article = archive.articles.find((one) => aliasesOf(one).has(id));
    return article && links.article(article.id, id);
  };
  const part = (article: string, id: string): string | undefined => {
    const here = archive.articleById.get(article);
    const now = here && withPages(here).find(({ aliases }) => aliases.includes(id));
    if (now) return links.record(article, now.id);
    // It is something else now, which has no page in the article.
    if (here && annotationsOf(here).some((one) => isOrWas(one, id))) return links.article(article, id);
    const there = movedFrom(archive, article).find(([to, { id: within }]) => holds(to, within, id));
    if (!there) return redirects[links.article(article, id)];
    const moved = withPages(there[0]).find((one) => isOrWas(one, id));
    return moved ? links.record(there[0].id, moved.id) : links.article(there[0].id, id);
  };
  const event = (id: string): string | undefined => {
    const now = formerly.get(id);
    return now !== undefined && archive.events.has(now) ? links.event(now) : undefined;
  };
  const anchor = (article: string, id: string): string | undefined => {
    const statement = statements.get(renamed.get(id) ?? id);
    if (statement) return links.article(statement.article, statement.id);
    const there = movedFrom(archive, article).find(([to, { id: within }]) => holds(to, within, id));
    if (there) return links.article(there[0].id, id);
    const record = formerly.get(id) ?? id;
    if (archive.people.has(record)) return links.person(record);
    const elsewhere = archive.articles.find(({ events, sources }) => events.includes(record) || sources.includes(record));
    return elsewhere && links.article(elsewhere.id, record);
  };
  const by = (facet: string, value: string): string | undefined => {
    const now = formerly.get(value);
    return now && links.quotesBy(facet, now);
  };

  const forms: readonly [form: RegExp, successor: (...parts: string[]) => string | undefined][] = [
    [/^\/quotes\/([^/]+)\/$/, (id = '') => quote(id, 'quote')],
    [/^\/quotes\/([^/]+)\/embed\/$/, (id = '') => quote(id, 'embed')],
    [/^\/quotes\/by\/(speaker|outlet)\/([^/]+)\/$/, (facet = '', value = '') => by(facet, value)],
    [/^\/people\/([^/]+)\/$/, (id = '') => formerly.get(id) && links.person(formerly.get(id) ?? '')],
    [/^\/articles\/([^/]+)\/([^/#]+)\/$/, (article = '', id = '') => part(article, id)],
    [/^\/timeline\/([^/]+)\/$/, (id = '') => event(id)],
    [/^\/articles\/([^/]+)\/#(.+)$/, (article = '', id = '') => anchor(article, id)],
  ];
  return (address) => {
    for (const [form, successor] of forms) {
      const match = form.exec(address);
      if (match) return successor(...match.slice(1));
    }
    return undefined;
  };
}

/** Returns the sections that were moved from an article, with those below them, each with the article it is in now. */
function movedFrom({ articles }: Archive, from: string): [Article, Section][] {
  return articles.flatMap((article) => {
    let depth = Infinity;
    return article.sections.flatMap((section): [Article, Section][] => {
      if (section.depth <= depth) depth = section.movedFrom.includes(from) ? section.depth : Infinity;
      return depth === Infinity ? [] : [[article, section]];
    });
  });
}

/** Whether an id is or was that of a section or of an annotation in it. */
function holds(article: Article, section: string, id: string): boolean {
  const here = [
    ...article.sections.filter((one) => one.id === section),
    ...annotationsOf(article).filter((one) => one.section === section),
  ];
  return here.some((one) => isOrWas(one, id));
}

function isOrWas(one: { readonly id: string; readonly aliases: readonly string[] }, id: string): boolean {
  return one.id === id || one.aliases.includes(id);
}

/** Returns what has a page of its own under its article. */
function withPages({ sections, claims, notes }: Article): { id: string; aliases: readonly string[] }[] {
  return [...sections, ...claims, ...notes];
}

function aliasesOf(article: Article): Set<string> {
  return new Set([...article.sections, ...annotationsOf(article)].flatMap(({ aliases }) => aliases));
}

function annotationsOf({
  statements,
  claims,
  notes,
  terms,
  figures,
}: Article): { id: string; aliases: readonly string[]; section: string | null }[] {
  return [...statements, ...claims, ...notes, ...terms, ...figures];
}
