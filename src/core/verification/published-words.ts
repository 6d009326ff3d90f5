import type { Library } from '../model/archive.ts';
import type { Article, Correction } from '../model/article.ts';
import type { Citation } from '../model/citation.ts';
import type { Event } from '../model/event.ts';
import type { Person } from '../model/person.ts';
import type { Block, Digest, Recorded, RecordedWords } from './recorded.ts';
import type { Source } from '../model/source.ts';

/** The records that an attribution names, for the ids that they had before. */
export type Names = Pick<Library, 'people' | 'sources' | 'events'>;

/** What an article shows its readers: short things as they are, its text as digests. */
export function wordsShown(
  article: Article,
  blocks: readonly Block[],
  names: Names,
  sha256: Digest,
): Omit<RecordedWords, 'recorded'> {
  const { headline, standfirst, kicker, byline, published, covers, source, basis, days, updated } = article;
  const digests = Map.groupBy(blocks, ({ section }) => section);
  const short = (text: string): string => sha256(text).slice(0, 16);
  const of = (section: string | null): string[] => (digests.get(section) ?? []).map(({ text }) => short(text));
  const sections = [...digests.keys()].flatMap((section) => (section === null ? [] : [[section, of(section)] as const]));
  const fields = { headline, standfirst, kicker, byline, published, covers: covers.edtf, basis };
  return {
    updated,
    corrections: article.corrections.map(correctionShown),
    front: Object.fromEntries([
      ...Object.entries(fields).flatMap(([field, value]) => (value === null ? [] : [[field, value] as const])),
      ['source', idOnRecord(names.sources, source)],
      ...Object.entries(days).map(([day, label]) => [`days ${day}`, label] as const),
    ]),
    lead: of(null),
    sections: Object.fromEntries(sections),
    texts: Object.fromEntries(annotationsOf(article).map(({ id, text }) => [id, short(text)])),
    attributions: attributionsIn(article, names),
  };
}

/** The annotations of an article whose words are on record by their ids. */
export function annotationsOf({
  statements,
  claims,
  notes,
  terms,
}: Article): readonly { readonly id: string; readonly aliases: readonly string[]; readonly text: string }[] {
  return [...statements, ...claims, ...notes, ...terms];
}

/** What the articles show of the records that they name. */
export function recordsShown(
  articles: readonly Pick<Article, 'people' | 'sources' | 'events'>[],
  names: Names,
): Recorded['shown'] {
  const shown = <T>(kind: keyof Names, records: ReadonlyMap<string, T>, show: (record: T) => string): Record<string, string> =>
    Object.fromEntries(
      [...new Set(articles.flatMap((article) => article[kind]))].flatMap((id) => {
        const record = records.get(id);
        return record === undefined ? [] : [[id, show(record)] as const];
      }),
    );
  return {
    people: shown('people', names.people, personShown),
    sources: shown('sources', names.sources, sourceShown),
    events: shown('events', names.events, (event) => eventShown(event, names)),
  };
}

/** "2026-11-24: It was on the 10th." */
export function correctionShown({ on, kind, text }: Correction): string {
  return `${on}${kind === 'correction' ? '' : `, ${kind}`}: ${text}`;
}

/** Between the parts of what is shown. */
const between = ' · ';

/** The parts of what is shown that are in one text and not in the other: "to=the press". Nothing where all of them are. */
export function partsBeside(shown: string, other: string): string[] {
  const there = new Set(other.split(between));
  return shown.split(between).filter((part) => !there.has(part));
}

function attributionsIn({ statements, claims, notes }: Article, names: Names): Record<string, string> {
  const { people, sources, events } = names;
  return Object.fromEntries([
    ...statements.map(({ id, speaker, to, occasion, on, at, event, source, locator, knownFrom, inferred }) => [
      id,
      parts({
        speaker: idOnRecord(people, speaker),
        to,
        occasion,
        on: on?.edtf,
        at,
        event: event === null ? null : idOnRecord(events, event),
        'known-from': citationsShown(knownFrom, names),
        inferred,
        source: idOnRecord(sources, source),
        locator,
      }),
    ]),
    ...claims.map(({ id, source, locator }) => [id, parts({ source: idOnRecord(sources, source), locator })]),
    ...notes.map(({ id, sources: citations, basis }) => [id, parts({ sources: citationsShown(citations, names), basis })]),
  ]) as Record<string, string>;
}

function personShown({ name, role, side }: Person): string {
  return parts({ name, role, side });
}

function sourceShown({ publisher, title, description, date, remark }: Source): string {
  return parts({ publisher, title, description, date: date?.edtf, remark });
}

function eventShown(event: Event, names: Names): string {
  const { title, description, date, begins, ends, timing, venue, city, parties, state, of, sources } = event;
  const known = citationsShown(sources, names);
  const source = idOnRecord(names.sources, of);
  return parts({
    title,
    description,
    date: date.edtf,
    begins,
    ends,
    timing,
    venue,
    city,
    parties,
    state,
    of: source,
    sources: known,
  });
}

function citationsShown(citations: readonly Citation[], { sources }: Names): string | null {
  return (
    citations.map(({ source, locator }) => [idOnRecord(sources, source), locator].filter(Boolean).join(' ')).join(', ') || null
  );
}

/** The id that a record had first: one that is given another id says the same as before. */
export function idOnRecord(
  records: ReadonlyMap<string, { readonly formerly?: readonly string[] | undefined }>,
  id: string,
): string {
  return records.get(id)?.formerly?.[0] ?? id;
}

function parts(fields: Readonly<Record<string, string | null | undefined>>): string {
  return Object.entries(fields)
    .flatMap(([field, value]) => (value === null || value === undefined ? [] : [`${field}=${value}`]))
    .join(between);
}
