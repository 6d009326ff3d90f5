import { compareArticles, type Article } from './article.ts';
import { compareDates } from '../dates/edtf-date.ts';
import { compareEvents, type Event } from './events/event.ts';
import { groupByFacets, type Facet, type FacetGroup } from './facet.ts';
import { isVerbatim } from './form.ts';
import { freeIds } from '../findings/field.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { noMoves, type Moves } from './moves.ts';
import type { Permalinks } from './permalinks.ts';
import type { Person } from './person.ts';
import { formatPlace, type Place } from '../text/place.ts';
import type { Side } from './sides/side.ts';
import type { Picture } from './blocks/picture.ts';
import type { Emblems } from './publication/emblem.ts';
import { aboutId, aboutPage, comparePages, type Page } from './publication/page.ts';
import type { Site } from './publication/site.ts';
import type { Source } from './source.ts';
import { speakerOf, type Statement } from './statement.ts';
import type { Synonyms } from './publication/synonyms.ts';
import type { Words } from '../words/en.ts';
import { notCompared, type Verification } from './verification-status.ts';

/** The records that articles refer to, by id. */
export interface Library {
  readonly people: ReadonlyMap<string, Person>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly events: ReadonlyMap<string, Event>;
  readonly sides: ReadonlyMap<string, Side>;
  /** Pictures by the name of their file; null for one that cannot be used, which has a finding. */
  readonly pictures: ReadonlyMap<string, Picture | null>;
  /** The words of the interface, in the language of the site. */
  readonly words: Words;
  /** The ids that may be referred to, even if the record itself has an error. */
  readonly ids: Readonly<Record<'person' | 'source' | 'event' | 'side', ReadonlySet<string>>>;
}

/** All content, joined. Every page, record and feed is a projection of it. */
export interface Archive extends Library {
  readonly site: Site;
  readonly emblems: Emblems;
  /** The pages about the publication, the About page first; the others in the order of the footer. */
  readonly pages: readonly Page[];
  readonly synonyms: Synonyms;
  readonly links: Permalinks;
  /** Where content went that was published at addresses the site no longer has. */
  readonly moves: Moves;
  /** The statements whose citations were published as files of their own, and stay there. */
  readonly citationFiles: ReadonlySet<string>;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** The statements of the newest article first; within an article, in its own order. */
  readonly statements: readonly Statement[];
  readonly articleById: ReadonlyMap<string, Article>;
  readonly statementById: ReadonlyMap<string, Statement>;
  /** The languages of the articles, each once. */
  readonly languages: readonly string[];
  /** In chronological order; of one date, as in `statements`. */
  readonly statementsBySpeaker: ReadonlyMap<string, readonly Statement[]>;
  /** Statements grouped by what they can be listed by; each group in chronological order. */
  readonly statementsByFacet: Readonly<Record<Facet, readonly FacetGroup[]>>;
  /** How direct quotations and excerpts compare with their sources, by the id of the statement. */
  readonly verifications: ReadonlyMap<string, Verification>;
  /** The articles that name a person, newest first. */
  readonly articlesByPerson: ReadonlyMap<string, readonly Article[]>;
  /** The articles that an event is in, newest first, and what was said at it, in the order of `statements`. */
  readonly articlesByEvent: ReadonlyMap<string, readonly Article[]>;
  readonly statementsByEvent: ReadonlyMap<string, readonly Statement[]>;
  /** The articles that cite a source, newest first. */
  readonly articlesBySource: ReadonlyMap<string, readonly Article[]>;
  /** How many of the articles published on the same day come below an article in `articles`, by its id. */
  readonly olderOnDay: ReadonlyMap<string, number>;
  /** The names of the bodies among the people. */
  readonly bodies: ReadonlySet<string>;
}

/** An id as its author declared it. `article` is null for records, whose ids are unique on the whole site. */
export interface Declaration {
  readonly id: string;
  readonly kind:
    'person' | 'source' | 'event' | 'statement' | 'section' | 'claim' | 'note' | 'term' | 'table' | 'picture' | 'question';
  readonly article: string | null;
  readonly place: Place;
}

/** Joins records and articles. Pure: the same input gives the same archive in the same order. */
export function joinArchive(
  { site, emblems, pages, synonyms, verifications }: Pick<Archive, 'site' | 'emblems' | 'pages' | 'synonyms' | 'verifications'>,
  library: Library,
  parsed: readonly Article[],
  links: Permalinks,
): Archive {
  const articles = [...parsed].sort(compareArticles);
  const statements = articles.flatMap((article) => article.statements);
  const byTime = [...statements].sort((a, b) => compareDates(a.on, b.on));
  return {
    ...library,
    site,
    emblems,
    pages: [aboutPage(pages, library.words), ...pages.filter(({ id }) => id !== aboutId).sort(comparePages)],
    synonyms,
    verifications,
    links,
    moves: noMoves,
    citationFiles: new Set(),
    articles,
    statements,
    articleById: new Map(articles.map((article) => [article.id, article])),
    statementById: new Map(statements.map((statement) => [statement.id, statement])),
    languages: [...new Set(articles.map(({ language }) => language))],
    statementsBySpeaker: groupBy(byTime, ({ speaker }) => (speaker === null ? [] : [speaker])),
    statementsByFacet: groupByFacets(byTime, (statement) => speakerOf(statement, library), library),
    articlesByPerson: groupBy(articles, (article) => article.people),
    articlesByEvent: groupBy(articles, (article) => article.events),
    statementsByEvent: groupBy(statements, ({ event }) => (event === null ? [] : [event])),
    articlesBySource: groupBy(articles, (article) => [...new Set(article.sources)]),
    olderOnDay: countOlderOnDay(articles),
    bodies: new Set([...library.people.values()].flatMap(({ kind, name }) => (kind === 'body' ? [name] : []))),
  };
}

function countOlderOnDay(articles: readonly Article[]): Map<string, number> {
  const byDay = Map.groupBy(articles, ({ published }) => published);
  return new Map([...byDay.values()].flatMap((ofDay) => ofDay.map(({ id }, i) => [id, ofDay.length - 1 - i] as const)));
}

/**
 * Finds duplicate ids. Those of statements, events, people and sources must be unique on the whole site; those of sections,
 * claims, notes, terms, tables, pictures and questions within their article, and they may not equal an id of the first kind.
 *
 * @param isPublished whether an article was published before: of two articles the new one is at fault
 */
export function findDuplicateIds(
  declarations: readonly Declaration[],
  isPublished: (article: string) => boolean = () => false,
): Finding[] {
  const onSite = new Map<string, Declaration>();
  const inArticle = new Map<string, Declaration>();
  const free = freeIds(declarations.map(({ id }) => id));
  const findings: Finding[] = [];
  const isLocal = ({ kind }: Declaration): boolean => local.has(kind);
  const isNew = ({ article }: Declaration): boolean => article !== null && !isPublished(article);
  const rankOf = (one: Declaration): number => 2 * Number(isLocal(one)) + Number(isNew(one));
  const byRank = Map.groupBy(declarations, rankOf);
  const ordered = [0, 1, 2, 3].flatMap((rank) => byRank.get(rank) ?? []);
  for (const declaration of ordered) {
    const { id, kind, article, place } = declaration;
    const isUniqueHere = isLocal(declaration);
    const key = isUniqueHere ? `${article ?? ''} ${id}` : id;
    const first = (isUniqueHere ? inArticle.get(key) : undefined) ?? onSite.get(id);
    if (first) {
      findings.push(
        finding('duplicate-id', place, {
          id,
          kind,
          first: formatPlace(first.place),
          free: free(id),
          records: first.article !== null ? undefined : article !== null ? 'first' : 'both',
        }),
      );
    } else (isUniqueHere ? inArticle : onSite).set(key, declaration);
  }
  return findings;
}

/** What has an id that is unique within its article only. */
const local: ReadonlySet<Declaration['kind']> = new Set(['section', 'claim', 'note', 'term', 'table', 'picture', 'question']);

/** Returns the events of an article, in chronological order. */
export function eventsOf({ events }: Pick<Archive, 'events'>, article: Article): Event[] {
  return article.events.map((id) => the(events, id)).sort(compareEvents);
}

/** Returns how a direct quotation or an excerpt compares with its source; null for a reported statement. */
export function verificationOf({ verifications }: Pick<Archive, 'verifications'>, statement: Statement): Verification | null {
  return isVerbatim(statement.form) ? (verifications.get(statement.id) ?? notCompared) : null;
}

/** Returns every published text that the search covers, so that editors' synonyms can be checked against them. */
export function textsOf({ articles, events, people }: Pick<Archive, 'articles' | 'events' | 'people'>): string[] {
  return [
    ...articles.flatMap(({ lead, sections, notes, statements, claims }) => [
      lead,
      ...[...sections, ...notes, ...statements, ...claims].map(({ text }) => text),
      ...statements.flatMap(({ translation }) => translation?.text ?? []),
    ]),
    ...[...events.values()].map(({ title, description, outcome }) =>
      [title, description, outcome?.text].filter(Boolean).join(' '),
    ),
    ...[...people.values()].flatMap(({ name, role, aliases }) => [name, role, ...aliases]),
  ];
}

/**
 * Returns a record by its id. All references were resolved before articles are joined, so a missing record is a bug in this
 * code.
 */
export function the<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`unresolved reference: ${id}`);
  return record;
}

function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
