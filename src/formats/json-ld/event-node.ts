import type { CityLeaf, EventLeaf, PlaceLeaf } from 'schema-dts';
import type { Event } from '../../core/model/events/event.ts';
import type { Permalinks } from '../../core/model/permalinks.ts';
import { zonedTime } from '../../core/dates/instant.ts';
import { exactSpan } from './exact-date.ts';

/** Refers to an event by name and address; the page there describes it. */
export function eventReference({ id, title }: Event, links: Permalinks): EventLeaf {
  return { '@type': 'Event', '@id': links.absolute(links.event(id)), name: title };
}

/**
 * Describes an event. Times are local to the place; if its time zone is known, they have their offset. It has
 * an `eventStatus` only if it didn't go ahead as planned (https://schema.org/EventStatusType): sources say no more of the others than
 * that they were held or still to come.
 */
export function eventNode(event: Event, links: Permalinks): EventLeaf {
  const { id, title, description, date, begins, ends, timezone, state } = event;
  const { first, last = first } = exactSpan(date);
  // Of several days, the hour at which it began alone would say that it ended at the beginning of the last.
  const timed = first === last || (begins && ends) ? { begins, ends } : {};
  const start = at(first, timed.begins, timezone);
  const end = timed.ends === undefined && first === last ? undefined : at(last, timed.ends, timezone);
  const described: Some = description === undefined ? {} : { description };
  const from: Some = start === undefined ? {} : { startDate: start };
  const until: Some = end === undefined ? {} : { endDate: end };
  return {
    '@type': 'Event',
    '@id': links.absolute(links.event(id)),
    name: title,
    ...described,
    ...from,
    ...until,
    ...(state === undefined ? {} : { eventStatus: statuses[state] }),
    ...locationOf(event),
  };
}

/**
 * Describes an event on its own page, with what search engines ask of one
 * (https://developers.google.com/search/docs/appearance/structured-data/event): a picture, and an address of its place.
 */
export function eventOnPage(event: Event, links: Permalinks): EventLeaf {
  const node = eventNode(event, links);
  const image = links.absolute(links.card({ event: event.id }));
  if (event.city === undefined) return { ...node, image };
  return { ...node, image, location: { ...placeOf(event, event.city), address: event.city } };
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

function locationOf(event: Event): { location?: PlaceLeaf | CityLeaf } {
  const { venue, city } = event;
  if (city !== undefined) return { location: placeOf(event, city) };
  return venue === undefined ? {} : { location: { '@type': 'Place', name: venue } };
}

function placeOf({ venue, position }: Event, city: string): PlaceLeaf | CityLeaf {
  const there: Pick<CityLeaf, 'geo'> = position
    ? { geo: { '@type': 'GeoCoordinates', latitude: position[0], longitude: position[1] } }
    : {};
  const town: CityLeaf = { '@type': 'City', name: city, ...there };
  return venue === undefined ? town : { '@type': 'Place', name: venue, containedInPlace: town };
}
