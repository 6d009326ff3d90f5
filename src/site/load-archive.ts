import { basename, dirname } from 'node:path';
import type { z } from 'zod';
import { findDuplicateIds, joinArchive, textsOf, type Archive, type Declaration, type Library } from '../core/archive.ts';
import { reading } from '../checks/defect.ts';
import { checkLostAddresses } from '../checks/lost-addresses.ts';
import { eventFields } from '../core/event.ts';
import { hasErrors, sortFindings, type Finding } from '../core/finding.ts';
import { addressesOf, type Ledger } from '../core/ledger.ts';
import { findMoves, type Moves } from '../core/moves.ts';
import { permalinks } from '../core/permalinks.ts';
import { personFields } from '../core/person.ts';
import { checkRedirects, redirectsFields } from '../core/redirects.ts';
import { checkReference } from '../core/reference.ts';
import { siteFields } from '../core/site.ts';
import { sourceFields } from '../core/source.ts';
import { checkSynonyms, synonymsFields } from '../core/synonyms.ts';
import { parseArticle } from '../markdown/parse-article.ts';
import { parseLedger } from '../markdown/parse-ledger.ts';
import { parseRecord, type ParsedRecord } from '../markdown/parse-record.ts';
import { readContent, type Content, type ContentFile } from './read-content.ts';
import type { Settings } from './settings.ts';

/** The content, loaded: the archive, absent where a finding is an error, and all findings in order. */
export interface Loaded {
  readonly archive: Archive | undefined;
  readonly findings: readonly Finding[];
  /** The text of each file that a finding is in, as it was read. */
  readonly texts: ReadonlyMap<string, string>;
  /** The absolute path that the files named in findings are under. */
  readonly directory: string;
  /** Absent where the content has an error beside addresses that would be lost: then it isn't known what it would publish. */
  readonly addresses?: Addresses;
}

/** What was published, what is there now, what moved, and what leads nowhere. */
export interface Addresses {
  readonly promised: Ledger;
  readonly now: Ledger;
  readonly moves: Moves;
  readonly lost: readonly string[];
}

/** Reads and parses all content once. Whatever is wrong with it is in the findings; nothing is thrown for content. */
export async function loadArchive(settings: Pick<Settings, 'contentDir' | 'base'>): Promise<Loaded> {
  const directory = dirname(settings.contentDir);
  const content = await readContent(settings.contentDir, basename(settings.contentDir));
  const loaded = (archive: Archive | undefined, findings: readonly Finding[]): Loaded => ({
    archive,
    findings,
    texts: textsIn(findings, content),
    directory,
  });
  const { people, sources, events, articles } = content.folders;
  const records = {
    people: people.map((file) => readRecord('person', file, personFields)),
    sources: sources.map((file) => readRecord('source', file, sourceFields)),
    events: events.map((file) => readRecord('event', file, eventFields)),
  };
  const library: Library = {
    people: byId(records.people),
    sources: byId(records.sources),
    events: byId(records.events),
    ids: { person: idsOf(people), source: idsOf(sources), event: idsOf(events) },
  };
  const links = permalinks(settings.base);
  const site = content.site && readRecord('site', content.site, siteFields);
  const synonyms = content.synonyms && readRecord('synonyms', content.synonyms, synonymsFields);
  const redirects = content.redirects && readRecord('redirects', content.redirects, redirectsFields);
  const published = content.anchors && readFile(content.anchors, parseLedger);
  const parsed = articles.map((one) => readFile(one, (file, text) => parseArticle(file, text, library, links)));
  const all: { findings: readonly Finding[]; declarations: readonly Declaration[] }[] = [
    ...Object.values(records).flat(),
    ...parsed,
    ...(site ? [site] : []),
    ...(synonyms ? [synonyms] : []),
    ...(redirects ? [redirects] : []),
  ];
  const models = parsed.flatMap(({ article }) => article ?? []);
  const findings = sortFindings([
    ...content.findings,
    ...(published?.findings ?? []),
    ...all.flatMap((one) => one.findings),
    ...records.events.flatMap((event) => checkEvent(event, library)),
    ...findDuplicateIds(all.flatMap((one) => one.declarations)),
    ...(synonyms?.value && synonyms.written
      ? checkSynonyms(synonyms.value.synonyms, synonyms.written, textsOf({ ...library, articles: models }))
      : []),
  ]);
  if (hasErrors(findings) || !site?.value) return loaded(undefined, findings);
  const settled = { site: site.value, synonyms: synonyms?.value?.synonyms ?? {} };
  const archive = joinArchive(settled, library, models, links);
  const promised: Ledger = published?.ledger ?? new Map();
  const now = addressesOf(archive);
  const { moves, lost } = findMoves(promised, now, archive, redirects?.value?.redirects ?? {});
  const declarations = all.flatMap((one) => one.declarations);
  const broken = [
    ...checkLostAddresses(lost, { archive, ledger: promised, declarations, label: basename(settings.contentDir) }),
    ...(redirects?.value && redirects.written ? checkRedirects(redirects.value.redirects, redirects.written, now) : []),
  ];
  return {
    ...loaded(hasErrors(broken) ? undefined : { ...archive, moves }, sortFindings([...findings, ...broken])),
    addresses: { promised, now, moves, lost },
  };
}

/** The texts of the files that findings are in, of all that were read. */
function textsIn(findings: readonly Finding[], content: Content): Map<string, string> {
  const files = [...Object.values(content.folders), ...Object.values({ ...content, folders: [], findings: [] })].flat();
  const named = new Set(findings.map(({ place }) => place.file));
  return new Map(files.flatMap((one) => (one && named.has(one.file) ? [[one.file, one.text] as const] : [])));
}

function readFile<T>({ file, text }: ContentFile, read: (file: string, text: string) => T): T {
  return reading(file, () => read(file, text));
}

function readRecord<S extends z.ZodType>(
  kind: Parameters<typeof parseRecord>[0],
  { file, id, text }: ContentFile,
  fields: S & { shape: Record<string, z.ZodType> },
): ParsedRecord<z.output<S>> {
  return reading(file, () => parseRecord(kind, file, id, text, fields));
}

function checkEvent({ value, written }: ParsedRecord<z.output<typeof eventFields>>, library: Library): Finding[] {
  if (!value || !written) return [];
  return [
    ...checkReference(library, 'source', value.of, written.placeOf('of')),
    ...value.sources.flatMap(({ source }, i) => checkReference(library, 'source', source, written.placeOf('sources', i))),
  ];
}

function byId<T extends object>(records: readonly ParsedRecord<T>[]): Map<string, T & { id: string }> {
  return new Map(records.flatMap(({ id, value }) => (value ? [[id, { ...value, id }] as const] : [])));
}

/** Every id that has a file, also one that could not be read: a mistake in it is one finding, not one a reference. */
function idsOf(files: readonly { id: string }[]): Set<string> {
  return new Set(files.map(({ id }) => id));
}
