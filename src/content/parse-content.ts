import type { z } from 'zod';
import { whileReading } from './defect.ts';
import type { Declaration, Library } from '../core/model/archive.ts';
import { isId, suggestId } from '../core/findings/field.ts';
import { eventFields, shareCities } from '../core/model/events/event.ts';
import type { Finding } from '../core/findings/finding.ts';
import { undecided } from '../core/findings/validate.ts';
import type { Ledger, RecordSize } from '../core/addresses/ledger.ts';
import type { Permalinks } from '../core/model/permalinks.ts';
import { personFields, type Person } from '../core/model/person.ts';
import { nothingRecorded, type Recorded } from '../core/verification/record/recorded.ts';
import { redirectsFields, type Redirects } from '../core/addresses/redirects.ts';
import { siteFields, type Site } from '../core/model/publication/site.ts';
import { sidesFields, type Side } from '../core/model/sides/side.ts';
import { sourceFields } from '../core/model/source.ts';
import { synonymsFields, type WrittenSynonyms } from '../core/model/publication/synonyms.ts';
import { locator } from '../core/verification/locating/locate-quotation.ts';
import { comparer, type SourceText } from '../core/verification/verification.ts';
import { keepNothing } from './kept.ts';
import type { Parse, Surroundings } from './kept-articles.ts';
import { parsePage, type ParsedPage } from './parse-page.ts';
import { parseArticle, type ParsedArticle } from './parse-article.ts';
import { parseLedger, parseRecorded } from './parse-json.ts';
import { parseRecord, type ParsedRecord } from './parse-record.ts';
import type { Content, ContentFile } from './read-content.ts';
import { sha256 } from './sha256.ts';
import { en } from '../core/words/en.ts';
import { wordsIn } from '../core/words/words.ts';

/** The parsed content. */
export interface ParsedContent {
  readonly library: Library;
  readonly site: Site | undefined;
  readonly synonyms: ParsedRecord<WrittenSynonyms> | undefined;
  readonly sides: ParsedRecord<z.output<typeof sidesFields>> | undefined;
  readonly redirects: ParsedRecord<{ redirects: Redirects }> | undefined;
  /** The addresses that were published; empty if there is no ledger. */
  readonly ledger: Ledger;
  /** How much was on record when addresses were last published; undefined if the ledger does not say. */
  readonly recordSize: RecordSize | undefined;
  /** The statements whose citations were published as files of their own. */
  readonly citations: readonly string[];
  /** What was compared and published; empty if there is no record. */
  readonly recorded: Recorded;
  readonly records: Readonly<Record<'people' | 'sources' | 'events', readonly ParsedRecord<object>[]>>;
  readonly articles: readonly ParsedArticle[];
  readonly pages: readonly ParsedPage[];
  readonly declarations: readonly Declaration[];
  readonly findings: readonly Finding[];
}

/**
 * Parses every file of the content once.
 *
 * @param drafts whether drafts are shown, in which somebody may speak of whom it is not decided yet who they are
 * @param kept what was parsed before
 */
export function parseContent(
  content: Content,
  texts: ReadonlyMap<string, SourceText>,
  links: Permalinks,
  pictures: Library['pictures'],
  drafts = false,
  kept = keepNothing,
): ParsedContent {
  const { people, sources, events, articles, pages } = content.folders;
  const records = {
    people: kept.records.parse('person', people, (file) => readRecord('person', file, personFields)),
    sources: kept.records.parse('source', sources, (file) => readRecord('source', file, sourceFields)),
    events: kept.records.parse('event', events, (file) => readRecord('event', file, eventFields)),
  };
  const site = content.site && readRecord('site', content.site, siteFields);
  const sides = content.sides && readRecord('sides', content.sides, sidesFields);
  const library: Library = {
    pictures,
    sides: sidesIn(sides),
    words: (site?.value && wordsIn(site.value.language)) ?? en,
    people: byId(records.people),
    sources: byId(records.sources),
    events: shareCities(byId(records.events)),
    ids: {
      person: idsOf(people, content.unread.people),
      source: idsOf(sources, content.unread.sources),
      event: idsOf(events, content.unread.events),
      side: new Set(sideIds(sides?.written?.values)),
    },
  };
  const synonyms = content.synonyms && readRecord('synonyms', content.synonyms, synonymsFields);
  const redirects = content.redirects && readRecord('redirects', content.redirects, redirectsFields);
  const published = content.anchors && readFile(content.anchors, parseLedger);
  const record = content.record && readFile(content.record, parseRecorded);
  const recorded: Recorded = record?.recorded ?? nothingRecorded;
  const speakers = drafts ? withSomebody(library).people : library.people;
  const surroundings = { library, speakers, texts, recorded };
  const parsed = kept.articles.parse(articles, surroundings, (given) => articleParser(given, links));
  const parsedPages = pages.map((one) => readFile(one, (file, text) => parsePage(file, text, library, links)));
  const all: { findings: readonly Finding[]; declarations?: readonly Declaration[] }[] = [
    ...Object.values(records).flat(),
    ...parsed,
    ...parsedPages,
    ...[site, sides, synonyms, redirects, published, record].filter((one) => one !== undefined),
  ];
  return {
    library,
    site: site?.value,
    sides,
    synonyms,
    redirects,
    ledger: published?.ledger ?? new Map(),
    recordSize: published?.recordSize,
    citations: published?.citations ?? [],
    recorded,
    records,
    articles: parsed,
    pages: parsedPages,
    declarations: all.flatMap(({ declarations = [] }) => declarations),
    findings: all.flatMap(({ findings }) => findings),
  };
}

function articleParser({ library, speakers, texts, recorded }: Surroundings, links: Permalinks): Parse {
  const compared = { compare: comparer(texts, recorded, sha256, library), locate: locator(texts, recorded, sha256) };
  const shown = { ...library, people: speakers };
  return (article) => readFile(article, (file, text) => parseArticle(file, text, shown, links, compared));
}

/** Returns a library that also has whoever speaks in a draft where that is not decided yet. No check asks who that is. */
export function withSomebody(library: Library): Library {
  return { ...library, people: new Map([...library.people, [undecided, somebody]]) };
}

const somebody: Person = { id: undecided, name: 'Speaker to be decided', kind: 'unnamed', role: undecided, aliases: [] };

/** Returns the ids of sides even if another of their fields is wrong: references to them are then no second mistake. */
function sideIds(values: unknown): string[] {
  const { sides } = (values ?? {}) as { sides?: unknown };
  return Array.isArray(sides) ? sides.map((side: unknown) => String((side as { id?: unknown } | null)?.id)) : [];
}

/** Returns the sides by id, in the order of their file. */
function sidesIn(sides: ParsedRecord<z.output<typeof sidesFields>> | undefined): Map<string, Side> {
  return new Map((sides?.value?.sides ?? []).map((side) => [side.id, side]));
}

function readFile<T>({ file, text }: ContentFile, read: (file: string, text: string) => T): T {
  return whileReading(file, () => read(file, text));
}

function readRecord<S extends z.ZodType>(
  kind: Parameters<typeof parseRecord>[0],
  { file, id, text }: ContentFile,
  fields: S & { shape: Record<string, z.ZodType> },
): ParsedRecord<z.output<S>> {
  return whileReading(file, () => parseRecord(kind, file, id, text, fields));
}

function byId<T extends object>(records: readonly ParsedRecord<T>[]): Map<string, T & { id: string }> {
  return new Map(records.flatMap(({ id, value }) => (value ? [[id, { ...value, id }] as const] : [])));
}

/**
 * Returns the ids of all files, including files that could not be read and the correct form of invalid ids. A mistake in a file
 * or its name is then one finding, without another for every reference to it.
 */
function idsOf(files: readonly ContentFile[], unread: readonly string[]): Set<string> {
  return new Set([...files.map(({ id }) => id), ...unread].map((id) => (isId(id) ? id : suggestId(id))));
}
