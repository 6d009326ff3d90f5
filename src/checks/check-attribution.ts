import type { Library } from '../core/archive.ts';
import type { Article } from '../core/article.ts';
import { isExact, type EdtfDate } from '../core/edtf-date.ts';
import { finding, type Finding } from '../core/finding.ts';
import { isNamedIn, namesOf, unknownName } from '../core/names.ts';
import { nearest } from '../core/nearest.ts';
import { placeIn } from '../core/place.ts';
import type { Written } from '../core/validate.ts';
import { wrongWeekdays } from '../core/weekdays.ts';
import type { CheckedArticle } from '../core/checked-article.ts';

/** A record's file, as its author wrote it. */
export interface CheckedRecord {
  readonly id: string;
  readonly written: Written | undefined;
}

/** Checks that dates agree with each other and with their weekdays, and that the words name who is said to speak. */
export function checkAttribution(
  articles: readonly CheckedArticle[],
  events: readonly CheckedRecord[],
  library: Library,
): Finding[] {
  return [
    ...articles.flatMap((one) => [
      ...checkFrontMatter(one),
      ...checkDates(one, library),
      ...checkMentions(one, library),
      ...checkSpeakers(one, library),
      ...checkClaims(one, library),
    ]),
    ...events.flatMap((event) => checkEvent(event, library)),
  ];
}

/** Finds people who neither speak nor are named, and sources that no article cites. Only of sound content, where all was read. */
export function checkUnused(articles: readonly Article[], { people, sources }: Library, label: string): Finding[] {
  const [named, cited] = [new Set(articles.flatMap((one) => one.people)), new Set(articles.flatMap((one) => one.sources))];
  return [
    ...[...people.keys()]
      .filter((id) => !named.has(id))
      .map((id) => finding('unused-record', placeIn(`${label}/people/${id}.yml`), { kind: 'person', id })),
    ...[...sources.keys()]
      .filter((id) => !cited.has(id))
      .map((id) => finding('unused-record', placeIn(`${label}/sources/${id}.yml`), { kind: 'source', id })),
  ];
}

function checkFrontMatter({ article, written }: CheckedArticle): Finding[] {
  if (!article || !written) return [];
  const { published, covers } = article;
  const findings: Finding[] = [];
  // As its author wrote it; the model counts a correction as an update.
  const { updated, corrections = [] } = written.values as {
    updated?: string;
    corrections?: readonly { on: string; text: string }[];
  };
  if (updated !== undefined && updated < published) {
    findings.push(finding('updated-before-published', written.placeOf('updated'), { updated, published }));
  }
  corrections.forEach(({ on }, i) => {
    if (on < published) findings.push(finding('correction-date', written.placeOf('corrections', i, 'on'), { on, published }));
    else if (updated !== undefined && updated >= published && on > updated)
      findings.push(finding('correction-date', written.placeOf('updated'), { on, published, updated }));
  });
  const texts = [
    [article.headline, 'headline'] as const,
    [article.standfirst, 'standfirst'] as const,
    ...corrections.map(({ text }, i) => [text, 'corrections', i, 'text'] as const),
    ...Object.entries(article.days).map(([day, text]) => [text, 'days', day] as const),
  ];
  for (const [text, field, ...within] of texts) {
    for (const { found, day, right, mended } of wrongWeekdays(text, covers))
      findings.push(finding('wrong-weekday', written.placeOf(field, ...within), { found, day, right, mended }));
  }
  return findings;
}

/** Only what is certain is found: a date that is uncertain or approximate may be another. */
function checkDates({ article, annotated }: CheckedArticle, { sources }: Library): Finding[] {
  return (article?.statements ?? []).flatMap(({ id, on, source }) => {
    const date = sources.get(source)?.date;
    const place = annotated.get(id)?.written.placeOf('on');
    if (!place || !on || !date || !isCertainlyAfter(on, date)) return [];
    return [finding('statement-after-source', place, { on: on.words, source, date: date.words })];
  });
}

function checkEvent({ id, written }: CheckedRecord, { events, sources }: Library): Finding[] {
  const event = events.get(id);
  if (!event || !written) return [];
  const date = sources.get(event.of)?.date;
  const findings: Finding[] = [];
  if (event.state === 'held' && date && isCertainlyAfter(event.date, date)) {
    findings.push(
      finding('held-after-source', written.placeOf('date'), { date: event.date.words, source: event.of, written: date.words }),
    );
  }
  for (const field of ['title', 'description'] as const) {
    for (const { found, day, right, mended } of wrongWeekdays(event[field] ?? '', event.date))
      findings.push(finding('wrong-weekday', written.placeOf(field), { found, day, right, mended }));
  }
  return findings;
}

function isCertainlyAfter(one: EdtfDate, other: EdtfDate): boolean {
  if (!isExact(one) || !isExact(other)) return false;
  return one.earliest !== null && other.latest !== null && one.earliest > other.latest;
}

function checkMentions({ mentions }: CheckedArticle, { people }: Library): Finding[] {
  return mentions.flatMap(({ person: id, words, place }) => {
    const person = people.get(id);
    const unknown = person && unknownName(words, person);
    if (!person || unknown === undefined) return [];
    const names = namesOf(person);
    return [finding('unknown-alias', place, { words, person: id, unknown, near: nearest(unknown, names), names })];
  });
}

/** Words that name somebody and not the speaker give the statement to another; a pronoun may stand for anybody. */
function checkSpeakers({ article, annotated }: CheckedArticle, { people }: Library): Finding[] {
  return (article?.statements ?? []).flatMap(({ id, form, text, speaker }) => {
    const at = annotated.get(id);
    const person = people.get(speaker);
    const named = at?.named.find((one) => one !== speaker);
    const other = named === undefined ? undefined : people.get(named);
    if (form === 'direct' || !at || !person || !other || at.named.includes(speaker)) return [];
    if (isNamedIn(text, person) || pronouns.test(text)) return [];
    return [finding('ambiguous-speaker', at.words, { speaker, name: person.name, named: other.name })];
  });
}

const pronouns = /\b(?:he|she|they|it|we|I|who|his|her|their|its)\b/i;

function checkClaims({ article, annotated }: CheckedArticle, { sources }: Library): Finding[] {
  return (article?.claims ?? []).flatMap(({ id, source, text }) => {
    const [own, principal] = [sources.get(source), sources.get(article?.source ?? '')];
    const place = annotated.get(id)?.words;
    if (!own || !principal || !place || own.publisher === principal.publisher) return [];
    if (source === article?.source || isNamed(own.publisher, text)) return [];
    return [finding('unnamed-claim', place, { publisher: own.publisher, principal: principal.publisher })];
  });
}

/** Whether words name a publisher: one of many words is known by one of them that is no common one. */
function isNamed(publisher: string, words: string): boolean {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = wordsOf(publisher).filter((word) => word.length > 2 && !common.has(word));
  const said = wordsOf(words);
  if (telling.length === 0) return ` ${said.join(' ')} `.includes(` ${wordsOf(publisher).join(' ')} `);
  return telling.some((word) => said.includes(word));
}

/** Words in the names of publishers that stand in any sentence. */
const common: ReadonlySet<string> = new Set(
  'the and for from with via its our new citing about between into over this that who what all'.split(' '),
);
