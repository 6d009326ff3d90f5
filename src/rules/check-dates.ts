import type { Library } from '../core/model/archive.ts';
import type { Article } from '../core/model/article.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import { daysApart, formatDay, isDay } from '../core/dates/days.ts';
import { earliestPossible, isCertainlyAfter, latestPossible, parseEdtf, type EdtfDate } from '../core/dates/edtf-date.ts';
import type { Event } from '../core/model/events/event.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import type { Place } from '../core/text/place.ts';
import type { Written } from '../core/findings/written.ts';
import { wrongWeekdays } from '../core/dates/weekdays.ts';

/** A record’s file as its author wrote it. */
export interface CheckedRecord {
  readonly id: string;
  readonly written: Written | undefined;
}

/** Checks that the dates in articles agree with each other and with their weekdays. */
export function checkDates(articles: readonly CheckedArticle[], library: Library): Finding[] {
  return articles.flatMap((one) => [...checkFrontMatter(one), ...checkStatements(one, library)]);
}

/** Checks that the dates of records agree with each other, with their weekdays and with the articles that show them. */
export function checkRecordDates(
  articles: readonly CheckedArticle[],
  { events, sources }: Readonly<Record<'events' | 'sources', readonly CheckedRecord[]>>,
  library: Library,
): Finding[] {
  const showing = Map.groupBy(
    articles.flatMap(({ article }) => (article?.events ?? []).map((event) => ({ article, event }))),
    ({ event }) => event,
  );
  return [
    ...sources.flatMap((source) => checkSource(source, library)),
    ...events.flatMap(({ id, written }) => {
      const event = library.events.get(id);
      if (!event || !written) return [];
      return [
        ...checkEvent(event, written, library),
        ...(showing.get(id) ?? []).flatMap(({ article }) => (article ? checkEventOf(article, event, written) : [])),
      ];
    }),
  ];
}

/** Checks the dates of the front matter, and the weekdays in its texts. */
function checkFrontMatter({ article, written }: CheckedArticle): Finding[] {
  if (!article || !written) return [];
  const { published, covers, days } = article;
  const findings: Finding[] = [];
  // As the author wrote them: in the model a correction counts as an update.
  const { updated, corrections = [] } = written.values as {
    updated?: string;
    corrections?: readonly { on: string; text: string }[];
  };
  if (updated !== undefined && updated < published) {
    findings.push(finding('updated-before-published', written.placeOf('updated'), { updated, published }));
  }
  corrections.forEach(({ on }, i) => {
    if (on < published) findings.push(finding('correction-date', written.placeOf('corrections', i, 'on'), { on, published }));
  });
  const latest =
    corrections
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? '';
  if (updated !== undefined && updated >= published && latest > updated) {
    findings.push(finding('correction-date', written.placeOf('updated'), { on: latest, published, updated }));
  }
  const texts = [
    [article.headline, 'headline'] as const,
    [article.standfirst, 'standfirst'] as const,
    ...corrections.map(({ text }, i) => [text, 'corrections', i, 'text'] as const),
    ...Object.entries(days).map(([day, text]) => [text, 'days', day] as const),
  ];
  for (const [text, field, ...within] of texts) {
    for (const one of checkWeekdays(text, covers, written.placeOf(field, ...within))) findings.push(one);
  }
  for (const day of Object.keys(days)) {
    const date = parseEdtf(day);
    if (date && isOutside(date, covers)) {
      const place = written.placeOf('days', day);
      findings.push(
        finding('outside-covers', place, {
          what: 'label',
          date: formatDay(day),
          covers: covers.words,
          wide: widened(covers, date),
        }),
      );
    }
  }
  return findings;
}

/** Finds statements that are dated before their speaker was born or after they died, after their source, or after the article. An uncertain date may be as far off as it says. */
function checkStatements({ article, annotated }: CheckedArticle, { people, sources }: Library): Finding[] {
  return (article?.statements ?? []).flatMap(({ id, on, source, speaker }) => {
    const date = sources.get(source)?.date;
    const written = annotated.get(id)?.written;
    // A day that is not written is that of the event.
    const { on: own, event: its } = (written?.values ?? {}) as { readonly on?: unknown; readonly event?: string };
    const event = own === undefined ? its : undefined;
    const place = written?.placeOf(own === undefined ? 'event' : 'on');
    if (!article || !place || !on) return [];
    const { name = '', born, died } = people.get(speaker ?? '') ?? {};
    if (died && isCertainlyAfter(on, died))
      return [
        finding('outside-lifetime', place, {
          on: on.words,
          event,
          speaker: speaker ?? '',
          name,
          field: 'died',
          date: died.words,
        }),
      ];
    if (born && isCertainlyAfter(born, on))
      return [
        finding('outside-lifetime', place, {
          on: on.words,
          event,
          speaker: speaker ?? '',
          name,
          field: 'born',
          date: born.words,
        }),
      ];
    if (date && isCertainlyAfter(on, date)) {
      const by = formatDay(latestPossible(date) ?? '');
      return [finding('statement-after-source', place, { on: on.words, event, source, date: date.words, by })];
    }
    return isAfterArticle(on, article)
      ? [finding('after-publication', place, { date: on.words, first: earliestPossible(on), ...lastDayOf(article), event })]
      : [];
  });
}

/** Compares the date of a source with the day in its own address, if that has one: `/2022/01/10/` or `2022-01-10`. */
function checkSource({ id, written }: CheckedRecord, { sources }: Library): Finding[] {
  const { url = '', date } = sources.get(id) ?? {};
  const [, year, month, day] = /[/=_-]((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(url) ?? [];
  if (!date || !written || year === undefined || month === undefined || day === undefined) return [];
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const inAddress = isDay(text) ? parseEdtf(text) : undefined;
  const [first, last] = [earliestPossible(date), latestPossible(date)];
  if (!inAddress || first === null || last === null) return [];
  // A page may be put online some days before or after the day that it bears.
  if (daysApart(first, text) <= maxDaysFromAddress && daysApart(text, last) <= maxDaysFromAddress) return [];
  return [finding('source-date', written.placeOf('date'), { date: date.words, inAddress: inAddress.words, day: text })];
}

const maxDaysFromAddress = 7;

/** Checks the dates and times of an event. */
function checkEvent(event: Event, written: Written, { sources }: Library): Finding[] {
  const { date, begins, ends, outcome } = event;
  const held = heldOn(event);
  const findings: Finding[] = [];
  for (const [i, { source }] of (outcome?.sources ?? []).entries()) {
    const day = sources.get(source)?.date;
    if (!held || !day || !isCertainlyAfter(held, day)) continue;
    findings.push(
      finding('held-after-source', written.placeOf('outcome', 'sources', i), { date: held.words, source, written: day.words }),
    );
  }
  if (begins !== undefined && ends !== undefined && ends < begins && date.earliest !== null && date.earliest === date.latest) {
    findings.push(finding('ends-before-beginning', written.placeOf('ends'), { begins, ends, day: date.earliest }));
  }
  const texts = [
    [event.title, written.placeOf('title')],
    [event.description, written.placeOf('description')],
    [outcome?.text, written.placeOf('outcome', 'text')],
  ] as const;
  for (const [text = '', place] of texts) {
    for (const one of checkWeekdays(text, date, place)) findings.push(one);
  }
  return findings;
}

/** Returns when an event was held, if its outcome says that it was. */
function heldOn({ date, state, outcome }: Event): EdtfDate | undefined {
  if (!outcome || state === 'cancelled') return undefined;
  return outcome.on ?? (state === undefined ? date : undefined);
}

function checkWeekdays(text: string, span: EdtfDate, place: Place): Finding[] {
  return wrongWeekdays(text, span).map(({ found, day, right, corrected }) =>
    finding('wrong-weekday', place, { found, day, right, corrected }),
  );
}

/** Checks the date of an event against an article that shows it. */
function checkEventOf(article: Article, event: Event, written: Written): Finding[] {
  const { id, covers } = article;
  const { date } = event;
  const held = heldOn(event);
  const place = written.placeOf('date');
  return [
    ...(isOutside(date, covers)
      ? [
          finding('outside-covers', place, {
            what: 'event',
            date: date.words,
            covers: covers.words,
            article: id,
            wide: widened(covers, date),
          }),
        ]
      : []),
    ...(held && isAfterArticle(held, article)
      ? [
          finding('after-publication', written.placeOf('outcome'), {
            date: held.words,
            first: earliestPossible(held),
            ...lastDayOf(article),
            article: id,
          }),
        ]
      : []),
  ];
}

/** Whether a date is certainly after the day on which the article was published or last updated. */
function isAfterArticle(date: EdtfDate, article: Article): boolean {
  const day = parseEdtf(article.updated ?? article.published);
  return day !== undefined && isCertainlyAfter(date, day);
}

function lastDayOf({ published, updated }: Article): { day: string; updated: boolean } {
  return { day: formatDay(updated ?? published), updated: updated !== null };
}

function isOutside(date: EdtfDate, covers: EdtfDate): boolean {
  return isCertainlyAfter(date, covers) || isCertainlyAfter(covers, date);
}

/** Returns the span that contains both: what `covers` has to be for the date to be within it. */
function widened(covers: EdtfDate, date: EdtfDate): string {
  const days = [covers.earliest, covers.latest, date.earliest, date.latest].filter((day) => day !== null).sort();
  return [...new Set([days[0], days.at(-1)])].join('/');
}
