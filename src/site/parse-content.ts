import type { Declaration, Library } from '../core/archive.ts';
import { eventFields } from '../core/event.ts';
import type { Finding } from '../core/finding.ts';
import type { Permalinks } from '../core/permalinks.ts';
import { personFields } from '../core/person.ts';
import { nothingRecorded, type Recorded } from '../core/recorded.ts';
import { redirectsFields } from '../core/redirects.ts';
import { siteFields } from '../core/site.ts';
import { sourceFields } from '../core/source.ts';
import { synonymsFields } from '../core/synonyms.ts';
import { comparer, type SourceText } from '../core/verification.ts';
import { parseArticle } from '../markdown/parse-article.ts';
import { parseLedger } from '../markdown/parse-ledger.ts';
import { parseRecord, type ParsedRecord } from '../markdown/parse-record.ts';
import { parseRecorded } from '../markdown/parse-recorded.ts';
import type { Content, ContentFile } from './read-content.ts';
import { sha256 } from './sha256.ts';

/** Parses every file of the content, each once. */
// What it gives is the parsers' own types, joined: naming them again would say nothing.
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types
export function parseContent(content: Content, texts: ReadonlyMap<string, SourceText>, links: Permalinks) {
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
    ledger: published?.ledger ?? new Map<string, string[]>(),
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
