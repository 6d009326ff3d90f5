import { basename, dirname } from 'node:path';
import type { z } from 'zod';
import { findDuplicateIds, joinArchive, textsOf, type Archive, type Declaration, type Library } from '../core/archive.ts';
import { checkLostAddresses } from '../checks/lost-addresses.ts';
import { eventFields } from '../core/event.ts';
import { hasErrors, sortFindings, type Finding } from '../core/finding.ts';
import { addressesOf } from '../core/ledger.ts';
import { findMoves } from '../core/moves.ts';
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
import { readContent } from './read-content.ts';
import type { Settings } from './settings.ts';

/** The content, loaded: the archive, absent where a finding is an error, and all findings in order. */
export interface Loaded {
  readonly archive: Archive | undefined;
  readonly findings: readonly Finding[];
  /** The absolute path that the files named in findings are under. */
  readonly directory: string;
}

/** Reads and parses all content once. Whatever is wrong with it is in the findings; nothing is thrown for content. */
export async function loadArchive(settings: Pick<Settings, 'contentDir' | 'base'>): Promise<Loaded> {
  const directory = dirname(settings.contentDir);
  const content = await readContent(settings.contentDir, basename(settings.contentDir));
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
  const links = permalinks(settings.base);
  const site = content.site && parseRecord('site', content.site.file, 'site', content.site.text, siteFields);
  const synonyms =
    content.synonyms && parseRecord('synonyms', content.synonyms.file, 'synonyms', content.synonyms.text, synonymsFields);
  const redirects =
    content.redirects && parseRecord('redirects', content.redirects.file, 'redirects', content.redirects.text, redirectsFields);
  const published = content.anchors && parseLedger(content.anchors.file, content.anchors.text);
  const parsed = articles.map(({ file, text }) => parseArticle(file, text, library, links));
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
    // Of an article that could not be read it isn't known what it holds.
    ...(synonyms?.value && synonyms.written && models.length > 0 && models.length === articles.length
      ? checkSynonyms(synonyms.value.synonyms, synonyms.written, textsOf({ ...library, articles: models }))
      : []),
  ]);
  if (hasErrors(findings) || !site?.value) return { archive: undefined, findings, directory };
  const settled = { site: site.value, synonyms: synonyms?.value?.synonyms ?? {} };
  const archive = joinArchive(settled, library, models, links);
  const ledger = published?.ledger ?? new Map();
  const now = addressesOf(archive);
  const { moves, lost } = findMoves(ledger, now, archive, redirects?.value?.redirects ?? {});
  const declarations = all.flatMap((one) => one.declarations);
  // Only of sound content: of an article with an error it isn't known what it would publish.
  const broken = [
    ...checkLostAddresses(lost, { archive, ledger, declarations, label: basename(settings.contentDir) }),
    ...(redirects?.value && redirects.written ? checkRedirects(redirects.value.redirects, redirects.written, now) : []),
  ];
  return {
    archive: hasErrors(broken) ? undefined : { ...archive, moves },
    findings: sortFindings([...findings, ...broken]),
    directory,
  };
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
