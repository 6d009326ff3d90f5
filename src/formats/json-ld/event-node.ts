import type { CityLeaf, EventLeaf, PlaceLeaf } from 'schema-dts';
import type { Article } from '../../core/model/article.ts';
import type { Event } from '../../core/model/events/event.ts';
import type { Permalinks } from '../../core/model/permalinks.ts';
import { exactSpan } from './exact-date.ts';

/** Refers to an event by name and address; the timeline's page describes it. */
export function eventReference({ id, title }: Event, article: Article, links: Permalinks): EventLeaf {
  return { '@type': 'Event', '@id': links.absolute(links.article(article.id, id)), name: title };
}

/**
 * Describes an event of an article's timeline. Times are local to the place and have no zone, as in the sources. It has no
 * `eventStatus`: its values say whether an event goes ahead as planned (https://schema.org/EventStatusType), and sources say only
 * whether it was held or still to come when they were written.
 */
export function eventNode(event: Event, article: Article, links: Permalinks): EventLeaf {
  const { id, title, description, date, begins, ends } = event;
  const { first, last = first } = exactSpan(date);
  const timed = first === last ? { begins, ends } : {};
  const start = at(first, timed.begins);
  const end = timed.ends === undefined && first === last ? undefined : at(last, timed.ends);
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
    location: placeOf(event),
  };
}

type Some = Partial<Omit<EventLeaf, '@type'>>;

function at(day: string | undefined, time: string | undefined): string | undefined {
  return day !== undefined && time !== undefined ? `${day}T${time}:00` : day;
}

function placeOf({ venue, city, position }: Event): PlaceLeaf | CityLeaf {
  const there: Pick<CityLeaf, 'geo'> = position
    ? { geo: { '@type': 'GeoCoordinates', latitude: position[0], longitude: position[1] } }
    : {};
  const town: CityLeaf = { '@type': 'City', name: city, ...there };
  return venue === undefined ? town : { '@type': 'Place', name: venue, containedInPlace: town };
}
