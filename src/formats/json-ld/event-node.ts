import type { CityLeaf, EventLeaf, PlaceLeaf } from 'schema-dts';
import type { Article } from '../../core/model/article.ts';
import type { Event } from '../../core/model/events/event.ts';
import type { Permalinks } from '../../core/model/permalinks.ts';
import { zonedTime } from '../../core/dates/instant.ts';
import { exactSpan } from './exact-date.ts';

/** Refers to an event by name and address; the timeline's page describes it. */
export function eventReference({ id, title }: Event, article: Article, links: Permalinks): EventLeaf {
  return { '@type': 'Event', '@id': links.absolute(links.article(article.id, id)), name: title };
}

/**
 * Describes an event of an article's timeline. Times are local to the place; if its time zone is known, they have their offset. It has
 * an `eventStatus` only if it didn't go ahead as planned (https://schema.org/EventStatusType): sources say no more of the others than
 * that they were held or still to come.
 */
export function eventNode(event: Event, article: Article, links: Permalinks): EventLeaf {
  const { id, title, description, date, begins, ends, timezone, state } = event;
  const { first, last = first } = exactSpan(date);
  const timed = first === last ? { begins, ends } : {};
  const start = at(first, timed.begins, timezone);
  const end = timed.ends === undefined && first === last ? undefined : at(last, timed.ends, timezone);
  const described: Some = description === undefined ? {} : { description };
  const from: Some = start === undefined ? {} : { startDate: start };
  const until: Some = end === undefined ? {} : { endDate: end };
  return {
    '@type': 'Event',
    '@id': links.absolute(links.article(article.id, id)),
    name: title,
    ...described,
    ...from,
    ...until,
    ...(state === undefined ? {} : { eventStatus: statuses[state] }),
    ...locationOf(event),
  };
}

type Some = Partial<Omit<EventLeaf, '@type'>>;

const statuses = {
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
} as const;

function at(day: string | undefined, time: string | undefined, timezone: string | undefined): string | undefined {
  if (day === undefined || time === undefined) return day;
  return timezone === undefined ? `${day}T${time}:00` : zonedTime(day, time, timezone);
}

function locationOf({ venue, city, position }: Event): { location?: PlaceLeaf | CityLeaf } {
  if (city === undefined) return venue === undefined ? {} : { location: { '@type': 'Place', name: venue } };
  const there: Pick<CityLeaf, 'geo'> = position
    ? { geo: { '@type': 'GeoCoordinates', latitude: position[0], longitude: position[1] } }
    : {};
  const town: CityLeaf = { '@type': 'City', name: city, ...there };
  return { location: venue === undefined ? town : { '@type': 'Place', name: venue, containedInPlace: town } };
}
