import type { Declaration, Library } from '../core/archive.ts';
import { eventFields } from '../core/event.ts';
import type { Finding } from '../core/finding.ts';
import type { Ledger } from '../core/ledger.ts';
import type { Permalinks } from '../core/permalinks.ts';
import { personFields } from '../core/person.ts';
import { nothingRecorded, type Recorded } from '../core/recorded.ts';
import { redirectsFields, type Redirects } from '../core/redirects.ts';
import { siteFields, type Site } from '../core/site.ts';
import { sourceFields } from '../core/source.ts';
import { synonymsFields, type Synonyms } from '../core/synonyms.ts';
import { comparer, type SourceText } from '../core/verification.ts';
import { parseArticle, type ParsedArticle } from '../markdown/parse-article.ts';
import { parseLedger } from '../markdown/parse-ledger.ts';
import { parseRecord, type ParsedRecord } from '../markdown/parse-record.ts';
import { parseRecorded } from '../markdown/parse-recorded.ts';
import type { Content, ContentFile } from './read-content.ts';
import { sha256 } from './sha256.ts';

/** All content, parsed. */
export interface ParsedContent {
  readonly library: Library;
  readonly site: Site | undefined;
  readonly synonyms: ParsedRecord<{ synonyms: Synonyms }> | undefined;
  readonly redirects: ParsedRecord<{ redirects: Redirects }> | undefined;
  /** The addresses that were published; none where that has no file. */
  readonly ledger: Ledger;
  /** What was compared and published; nothing where that has no file. */
  readonly recorded: Recorded;
  readonly events: readonly ParsedRecord<object>[];
  readonly articles: readonly ParsedArticle[];
  readonly declarations: readonly Declaration[];
  readonly findings: readonly Finding[];
}

/** Parses every file of the content, each once. */
export function parseContent(content: Content, texts: ReadonlyMap<string, SourceText>, links: Permalinks): ParsedContent {
  const { people, sources, events, articles } = content.folders;
  const records = {
    people: people.map(({ file, id, text }) => parseRecord('person', file, id, text, personFields)),
    sources: sources.map(({ file, id, text }) => parseRecord('source', file, id, text, sourceFields)),
    events: events.map(({ file, id, text }) => parseRecord('event', file, id, text, eventFields)),
  };
  const library: Library = {
    people: byId(records.people),
    sources: byId(records.sources),
    events: byId(records.events),
    ids: { person: idsOf(people), source: idsOf(sources), event: idsOf(events) },
  };
  const site = content.site && parseRecord('site', content.site.file, 'site', content.site.text, siteFields);
  const synonyms =
    content.synonyms && parseRecord('synonyms', content.synonyms.file, 'synonyms', content.synonyms.text, synonymsFields);
  const redirects =
    content.redirects && parseRecord('redirects', content.redirects.file, 'redirects', content.redirects.text, redirectsFields);
  const published = content.anchors && parseLedger(content.anchors.file, content.anchors.text);
  const record = content.record && parseRecorded(content.record.file, content.record.text);
  const recorded: Recorded = record?.recorded ?? nothingRecorded;
  const compare = comparer(texts, recorded, sha256);
  const parsed = articles.map(({ file, text }) => parseArticle(file, text, library, links, compare));
  const all: { findings: readonly Finding[]; declarations?: readonly Declaration[] }[] = [
    ...Object.values(records).flat(),
    ...parsed,
    ...[site, synonyms, redirects, published, record].filter((one) => one !== undefined),
  ];
  return {
    library,
    site: site?.value,
    synonyms,
    redirects,
    ledger: published?.ledger ?? new Map(),
    recorded,
    events: records.events,
    articles: parsed,
    declarations: all.flatMap(({ declarations = [] }) => declarations),
    findings: all.flatMap(({ findings }) => findings),
  };
}

function byId<T extends object>(records: readonly ParsedRecord<T>[]): Map<string, T & { id: string }> {
  return new Map(records.flatMap(({ id, value }) => (value ? [[id, { ...value, id }] as const] : [])));
}

/** Every id that has a file, also one that could not be read: a mistake in it is one finding, not one a reference. */
function idsOf(files: readonly ContentFile[]): Set<string> {
  return new Set(files.map(({ id }) => id));
}
