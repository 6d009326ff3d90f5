import type { Library } from '../../model/archive.ts';
import type { Article, Correction } from '../../model/article.ts';
import type { Question } from '../../model/blocks/question.ts';
import type { Citation } from '../../model/citation.ts';
import type { Event } from '../../model/events/event.ts';
import type { Person } from '../../model/person.ts';
import type { Block, Digest, Recorded, RecordedWords, RecordKind } from './recorded.ts';
import type { Source } from '../../model/source.ts';
import type { Statement } from '../../model/statement.ts';
import { oneLine } from '../../text/wording.ts';

/** The records that an attribution names. Their former ids are needed: what is recorded keeps the first id of each. */
export type Names = Pick<Library, RecordKind> & Partial<Pick<Library, 'pictures'>>;

/** Returns what an article shows its readers: short values unchanged, its text as digests. */
export function wordsShown(
  article: Article,
  blocks: readonly Block[],
  names: Names,
  sha256: Digest,
): Omit<RecordedWords, 'recorded'> {
  const {
    headline,
    standfirst,
    kicker,
    byline,
    published,
    covers,
    principalSources,
    basis,
    days,
    summary,
    questions,
    updated,
  } = article;
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
      ...(principalSources.length === 0 ? [] : [['source', sourcesOnRecord(principalSources, names)] as const]),
      ...[...Map.groupBy(summary, ({ see }) => see)].map(
        ([see, lines]) => [`summary ${see}`, lines.map(({ text }) => text).join(separator)] as const,
      ),
      ...questions.map((question) => [`question ${question.id}`, questionShown(question, article)] as const),
      ...Object.entries(days).map(([day, label]) => [`days ${day}`, label] as const),
    ]),
    lead: of(null),
    sections: Object.fromEntries(sections),
    texts: Object.fromEntries(annotationsOf(article).map(({ id, text }) => [id, short(text)])),
    attributions: attributionsIn(article, names),
  };
}

/** Returns the annotations of an article whose words are recorded by id. */
export function annotationsOf({
  statements,
  claims,
  notes,
  terms,
  figures,
}: Article): readonly { readonly id: string; readonly aliases: readonly string[]; readonly text: string }[] {
  return [...statements, ...claims, ...notes, ...terms, ...figures];
}

/** Returns what the articles show of the records that they name, by kind and id. */
export function recordsShown(
  articles: readonly Pick<Article, 'people' | 'sources' | 'events'>[],
  names: Names,
): Recorded['shown'] {
  const shown = <T>(kind: RecordKind, records: ReadonlyMap<string, T>, show: (record: T) => string): Record<string, string> =>
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

/** Returns a correction as it is recorded: "2026-11-24: It was on the 10th." */
export function correctionShown({ on, kind, text }: Correction): string {
  return `${on}${kind === 'correction' ? '' : `, ${kind}`}: ${text}`;
}

/** The separator between the parts of a recorded value. */
const separator = ' · ';

/** Returns the parts of a recorded value that the other one does not have: "to=the press". */
export function partsOnlyIn(shown: string, other: string): string[] {
  const there = new Set(other.split(separator));
  return shown.split(separator).filter((part) => !there.has(part));
}

function attributionsIn({ statements, claims, notes, figures }: Article, names: Names): Record<string, string> {
  const { people, sources, events } = names;
  return Object.fromEntries([
    ...statements.map((statement) => {
      const { id, speaker, to, occasion, on, at, event, source, locator, knownFrom, inferred, quotedBy } = statement;
      const shown = parts({
        speaker: speaker === null ? null : idOnRecord(people, speaker),
        to,
        occasion,
        on: on?.edtf,
        at,
        event: event === null ? null : idOnRecord(events, event),
        'known-from': citationsShown(knownFrom, names),
        inferred,
        'quoted-by': quotedBy === null ? null : idOnRecord(people, quotedBy),
        source: idOnRecord(sources, source),
        locator,
        ...languageShown(statement),
      });
      return [id, shown];
    }),
    ...claims.map(({ id, source, locator, figure }) => [
      id,
      parts({
        source: idOnRecord(sources, source),
        locator,
        value: figure?.value,
        sample: figure?.sample,
        on: figure?.on?.edtf,
      }),
    ]),
    ...notes.map(({ id, sources: citations, basis, event, accountOf }) => [
      id,
      parts({
        sources: citationsShown(citations, names),
        basis,
        event: event === null ? null : idOnRecord(events, event),
        'account-of': accountOf,
      }),
    ]),
    ...figures.map(({ id, shown, sources: citations, basis }) => [
      id,
      parts({
        file: shown && [shown.file, names.pictures?.get(shown.file)?.sha256.slice(0, 16)].filter(Boolean).join(' '),
        alt: shown?.alt,
        credit: shown?.credit,
        sources: citationsShown(citations, names),
        basis,
      }),
    ]),
  ]) as Record<string, string>;
}

/** Returns the language of quoted words where they name it themselves, and their translation: it is published too. */
function languageShown({
  language,
  languageFrom,
  translation,
}: Statement): Readonly<Record<string, string | null | undefined>> {
  return {
    lang: languageFrom === 'quotation' ? language : null,
    translation: translation && oneLine(translation.text),
    'translated-by': translation?.by,
  };
}

function personShown({ name, role, side, party, printed, 'speaks-for': behalf }: Person): string {
  return parts({ name, role, side, party, 'speaks-for': behalf, printed });
}

function sourceShown(source: Source): string {
  const { publisher, author, title, description, language, date, remark, url, pages, archived } = source;
  const copy = archived && `${archived.url} ${archived.on}`;
  const found = { url, 'held-at': source['held-at'], pages, archived: copy };
  return parts({ publisher, author, title, description, language, date: date?.edtf, remark, ...found });
}

function eventShown(event: Event, names: Names): string {
  const { title, description, date, begins, ends, timing, venue, city, timezone, position, parties, state, outcome, sources } =
    event;
  const known = citationsShown(sources, names);
  return parts({
    title,
    description,
    date: date.edtf,
    begins,
    ends,
    timing,
    venue,
    city,
    position: position?.join(', '),
    parties,
    timezone,
    state,
    outcome: outcome && [outcome.text, outcome.on?.edtf, citationsShown(outcome.sources, names)].filter(Boolean).join(' | '),
    sources: known,
  });
}

function citationsShown(citations: readonly Citation[], { sources }: Names): string | null {
  return (
    citations.map(({ source, locator }) => [idOnRecord(sources, source), locator].filter(Boolean).join(' ')).join(', ') || null
  );
}

/** Returns a question with what is on it: moving a statement to another question changes what its side seems to have answered. */
function questionShown({ id, text, label }: Question, { statements, claims, notes }: Article): string {
  const on = [...statements, ...claims, ...notes].filter(({ questions }) => questions.includes(id));
  return [text, label, `on it: ${on.map((one) => one.aliases[0] ?? one.id).join(', ')}`].filter(Boolean).join(separator);
}

function sourcesOnRecord(ids: readonly string[], { sources }: Names): string {
  return ids.map((id) => idOnRecord(sources, id)).join(', ');
}

/** Returns the first id of a record, so that a record with a new id still says the same. */
export function idOnRecord(
  records: ReadonlyMap<string, { readonly formerly?: readonly string[] | undefined }>,
  id: string,
): string {
  return records.get(id)?.formerly?.[0] ?? id;
}

function parts(fields: Readonly<Record<string, string | null | undefined>>): string {
  return Object.entries(fields)
    .flatMap(([field, value]) => (value === null || value === undefined ? [] : [`${field}=${value}`]))
    .join(separator);
}
