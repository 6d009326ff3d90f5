import { daysInText, mayBeIn } from '../core/dates/days-in-text.ts';
import type { EdtfDate } from '../core/dates/edtf-date.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import type { Library } from '../core/model/archive.ts';
import { describeEventPlace, type Event } from '../core/model/events/event.ts';
import type { EventMention } from '../core/verification/annotated.ts';
import type { CheckedRecord } from './check-dates.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';

/** Checks that day, place and kind agree wherever two of them are given: by an event, by a statement made at it, by the words on it. */
export function checkEvents(articles: readonly CheckedArticle[], { events }: Pick<Library, 'events'>): Finding[] {
  const cities = [...new Set([...events.values()].flatMap(({ city }) => city ?? []))].map((city) => ({
    city,
    inWords: inWords(city),
  }));
  return articles.flatMap((one) => [
    ...checkStatements(one, events),
    ...one.eventMentions.flatMap((mention) => {
      const event = events.get(mention.event);
      return event ? checkMention(mention, event, cities).slice(0, 1) : [];
    }),
  ]);
}

/** Checks that the events of a city are in one place, and that maps miss none. */
export function checkPlaces(
  articles: readonly CheckedArticle[],
  written: readonly CheckedRecord[],
  { events }: Pick<Library, 'events'>,
): Finding[] {
  return [...checkCities(written, events), ...checkPositions(articles, written, events)];
}

/** Finds events that are far from another one of the same city, or in another time zone: the city or one of the two is wrong. */
function checkCities(written: readonly CheckedRecord[], events: Library['events']): Finding[] {
  const first = new Map<string, Event>();
  const zones = new Map<string, Event>();
  return written.flatMap(({ id, written: file }) => {
    const event = events.get(id);
    if (event?.city === undefined || !file) return [];
    const { title, city, position, timezone } = event;
    const inZone = timezone === undefined ? undefined : (zones.get(city) ?? zones.set(city, event).get(city));
    if (timezone !== undefined && inZone?.timezone !== undefined && inZone.timezone !== timezone) {
      const parameters = { event: id, title, city, what: 'timezone', other: inZone.id } as const;
      return [
        finding('event-mismatch', file.placeOf('timezone'), { ...parameters, found: timezone, expected: inZone.timezone }),
      ];
    }
    if (!position) return [];
    const other = first.get(city);
    if (!other?.position) {
      first.set(city, event);
      return [];
    }
    if (position.every((degrees, i) => Math.abs(degrees - (other.position?.[i] ?? 0)) <= maxDegreesApart)) return [];
    const [found, expected] = [position.join(', '), other.position.join(', ')];
    const parameters = { event: id, title, what: 'position', found, expected, city, other: other.id } as const;
    return [finding('event-mismatch', file.placeOf('position'), parameters)];
  });
}

/** Finds cities without a position among those of an article that has a map: they would be missing from it. */
function checkPositions(
  articles: readonly CheckedArticle[],
  written: readonly CheckedRecord[],
  events: Library['events'],
): Finding[] {
  const missing = new Map<string, string>();
  for (const { article } of articles) {
    const here = (article?.events ?? []).flatMap((id) => events.get(id) ?? []);
    const placed = here.filter(({ position }) => position !== undefined);
    if (!article || placed.length === 0) continue;
    for (const { id, city, position } of here) {
      if (city !== undefined && !position && !missing.has(city)) missing.set(city, id);
    }
  }
  return [...missing].flatMap(([city, id]) => {
    const place = written.find((one) => one.id === id)?.written?.placeOf('city');
    return place ? [finding('missing-position', place, { city })] : [];
  });
}

/** Wider than a city with its airports, at any latitude where people meet. */
const maxDegreesApart = 2;

function checkStatements({ article, annotated }: CheckedArticle, events: Library['events']): Finding[] {
  return (article?.statements ?? []).flatMap(({ id, event: eventId, on, at }) => {
    const event = events.get(eventId ?? '');
    const written = annotated.get(id)?.written;
    if (!event || !written) return [];
    const base = { event: event.id, title: event.title, by: 'event' } as const;
    if (on && isApart(on, event.date))
      return [
        finding('event-mismatch', written.placeOf('on'), { ...base, what: 'day', found: on.edtf, expected: event.date.edtf }),
      ];
    if (at !== null && describeEventPlace(event) !== '' && !isPlaceOf(at, event))
      return [
        finding('event-mismatch', written.placeOf('at'), {
          ...base,
          what: 'place',
          found: at,
          expected: describeEventPlace(event),
        }),
      ];
    return [];
  });
}

/** Checks the words on an event, and the sentence that they are in if that says the day. */
function checkMention(
  { words, before, after, place }: EventMention,
  event: Event,
  cities: readonly { city: string; inWords: string }[],
): Finding[] {
  const base = { event: event.id, title: event.title, by: 'ref' } as const;
  const { earliest, latest } = event.date;
  const sentence = `${before.split(sentenceEnd).at(-1) ?? ''}${words}${after.split(sentenceEnd)[0] ?? ''}`;
  const own = daysInText(words);
  // Words such as "after" and "the day before" relate another day to the event.
  const days = own.length > 0 ? own : relating.test(sentence) ? [] : daysInText(sentence);
  const [day] = days;
  const plainWords = ` ${plain(words)} `;
  const other =
    event.city === undefined
      ? undefined
      : cities.find((one) => plainWords.includes(one.inWords) && !isPlaceOf(one.city, event))?.city;
  const [kind, expectedKind] = [kindOf(words), kindOf(`${event.title} ${event.description ?? ''}`)];
  return [
    ...(day && days.length === 1 && earliest !== null && latest !== null && !mayBeIn(day, earliest, latest)
      ? [finding('event-mismatch', place, { ...base, what: 'day', found: day.written, expected: event.date.words })]
      : []),
    ...(other === undefined
      ? []
      : [finding('event-mismatch', place, { ...base, what: 'place', found: other, expected: describeEventPlace(event) })]),
    ...(kind && expectedKind && !kindsOf(`${event.title} ${event.description ?? ''}`).includes(kind)
      ? [finding('event-mismatch', place, { ...base, what: 'kind', found: kind, expected: expectedKind })]
      : []),
  ];
}

const sentenceEnd = /(?<=[.!?]["”’)]*)\s+(?=\p{Lu})/u;

const relating = /\b(?:after|before|since|until|by|later|earlier|ahead|following|previous|next|ago|week|day before|days?)\b/i;

/** Kinds of events, each with the words for it. */
const kinds: Readonly<Record<string, RegExp>> = {
  meeting: /\b(?:meetings?|talks|consultations?|negotiations?|sessions?|rounds?|dialogue|council|discussions?)\b/i,
  meal: /\b(?:dinner|lunch|breakfast|supper|banquet)\b/i,
  briefing: /\b(?:briefing|press conference|news conference|statement|speech|address|interview)\b/i,
  call: /\b(?:phone call|call|telephone)\b/i,
  vote: /\b(?:vote|election|referendum|ballot)\b/i,
};

function kindsOf(words: string): string[] {
  return Object.entries(kinds).flatMap(([kind, form]) => (form.test(words) ? [kind] : []));
}

function kindOf(words: string): string | undefined {
  return kindsOf(words)[0];
}

/** Whether two dates cannot be the same day. */
function isApart(a: EdtfDate, b: EdtfDate): boolean {
  return (
    (a.latest !== null && b.earliest !== null && a.latest < b.earliest) ||
    (a.earliest !== null && b.latest !== null && a.earliest > b.latest)
  );
}

function isPlaceOf(place: string, { city = '', venue = '', title }: Event): boolean {
  return contains(`${city}, ${venue}, ${title}`, place) || contains(place, city || venue);
}

function contains(text: string, words: string): boolean {
  return ` ${plain(text)} `.includes(inWords(words));
}

/** Returns a text's words in lower case with a space around each, as a text that has them as a whole has them. */
function inWords(text: string): string {
  return ` ${plain(text).trim()} `;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}
