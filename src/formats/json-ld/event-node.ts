import type { CityLeaf, EventLeaf, PlaceLeaf } from 'schema-dts';
import type { Article } from '../../core/model/article.ts';
import type { Event } from '../../core/model/event.ts';
import type { Permalinks } from '../../core/model/permalinks.ts';
import { exactSpan } from './exact-date.ts';

/** An event by name; the page of the timeline tells the rest. */
export function eventReference({ id, title }: Event, article: Article, links: Permalinks): EventLeaf {
  return { '@type': 'Event', '@id': links.absolute(links.article(article.id, id)), name: title };
}

/**
 * An event of an article's timeline. Times are local to the place and have no zone, as the sources give them. Whether it took
 * place as planned is said by no source, so that it has no status.
 */
export function eventNode(event: Event, article: Article, links: Permalinks): EventLeaf {
  const { id, title, description, date, begins, ends } = event;
  const { first, last = first } = exactSpan(date);
  const timed = first === last ? { begins, ends } : {};
  const start = at(first, timed.begins);
  const end = timed.ends === undefined && first === last ? undefined : at(last, timed.ends);
  const told: Some = description === undefined ? {} : { description };
  const from: Some = start === undefined ? {} : { startDate: start };
  const until: Some = end === undefined ? {} : { endDate: end };
  return {
    '@type': 'Event',
    '@id': links.absolute(links.article(article.id, id)),
    name: title,
    ...told,
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
