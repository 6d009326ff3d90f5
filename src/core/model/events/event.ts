import { z } from 'zod';
import { audience } from './audience.ts';
import { citation } from '../citation.ts';
import { describeDate, edtfDate, machineDate } from '../../dates/edtf-date.ts';
import { isTimeZone, zonedTime } from '../../dates/instant.ts';
import { formerIds, oneOf, prose, timeOfDay, words, type FieldHelp } from '../../findings/field.ts';
import { isSlip, nearest } from '../../text/nearest.ts';
import { say } from '../../words/say.ts';
import type { Words } from '../../words/en.ts';
import { comparePlaces } from './place-on-axis.ts';

const sources = z
  .array(citation)
  .min(1)
  .meta({ expected: 'a list of at least one source', example: '[geneva-commentary p2, dinner-report]' });

/** What an editor writes in `events/<id>.yml`. */
export const eventFields = z.strictObject({
  /** What it was, as a heading. */
  title: words('a short title', 'Working dinner of the two delegations'),
  /** What happened, in a sentence or two. */
  description: prose('a sentence', 'Closed-format consultations.').optional(),
  date: edtfDate,
  /** Local times of beginning and end. */
  begins: timeOfDay.optional(),
  ends: timeOfDay.optional(),
  /** When in the day it was, if no time is known. */
  timing: words('a time of day, in words', 'after the meeting').optional(),
  /** The building or institution, without the city. */
  venue: words('a building or institution', 'US Permanent Mission to the UN Office').optional(),
  /** Left out for what is in no city, such as a call or a vote online. */
  city: words('a city', 'Geneva').optional(),
  /** The time zone of the place, by its name in the IANA database. One event of each city is enough. */
  timezone: z
    .string()
    .refine(isTimeZone, { params: { suggest: suggestTimeZone } })
    .optional()
    .meta({ expected: 'the name of a time zone in the IANA database', example: 'Europe/Zurich' } satisfies FieldHelp),
  /** Latitude and longitude of the city, in degrees north and east. One event of each city is enough. */
  position: z
    .tuple([z.number().min(-85).max(85), z.number().min(-180).max(180)])
    .optional()
    .meta({ expected: 'latitude and longitude in degrees', example: '[46.2, 6.15]' }),
  /** Who met. */
  parties: words('the names of those who met', 'Russia and the United States').optional(),
  /** What readers see of it where somebody speaks at it, after “At”, instead of its title; a statement can have words of its own. */
  to: audience('his briefing').optional(),
  /** If it didn't take place as planned. Whether it had been held or was ahead follows from its date and the article's. */
  state: oneOf(['cancelled', 'postponed'])
    .optional()
    .meta({
      expected: 'cancelled or postponed (whether it was held follows from its date)',
      example: 'cancelled',
    } satisfies FieldHelp),
  /** What came of it, for articles that look at it from before. */
  outcome: z
    .strictObject({
      /** What came of it, in a few words that go on after "Held on 12 January 2022:". */
      text: words('the outcome, in a few words', 'about four hours'),
      /** When it was held after all, or cancelled, if that was not on its own date. */
      on: edtfDate.optional(),
      /** The sources that report it. */
      sources,
    })
    .optional()
    .meta({
      expected: 'the outcome, and the sources that report it',
      example: '{text: about four hours, sources: [brussels-report]}',
    } satisfies FieldHelp),
  /** The sources that report it. */
  sources,
  /** Former ids: links to them still lead here. */
  formerly: formerIds,
});

/** Suggests the name of a zone that was probably meant. */
function suggestTimeZone(text: string): string | undefined {
  const known = Intl.supportedValuesOf('timeZone');
  const near = nearest(text, known);
  return near !== undefined && isSlip(text, near, known) ? near : undefined;
}

/** An event of the timeline. */
export type Event = { readonly id: string } & Readonly<z.output<typeof eventFields>>;

/**
 * Returns when an event was: "9 January 2022", "10 January 2022, 08:55 to 16:32 local time", "10 January 2022, after the
 * meeting".
 */
export function describeEventTime(event: Event, words: Words): string {
  return [describeDate(event.date, words), timeInWords(event, words)].filter(Boolean).join(', ');
}

/** Returns when an event began, for machines: its date, and its time if one is known; undefined if the date is none that they read. */
export function datetimeOf({ date, begins, timezone }: Event): string | undefined {
  if (machineDate(date) === undefined || begins === undefined) return machineDate(date);
  return timezone === undefined ? `${date.edtf}T${begins}` : zonedTime(date.edtf, begins, timezone);
}

/** Returns the time of day in words: "08:55 to 16:32 local time", "after the meeting"; undefined if none is known. */
export function timeInWords({ begins, ends, timing }: Event, { date }: Words): string | undefined {
  if (begins && ends) return say(date.fromTo, { from: begins, to: ends });
  if (begins) return say(date.from, { from: begins });
  return ends ? say(date.until, { to: ends }) : timing;
}

/** Returns where an event was: "US Permanent Mission to the UN Office, Geneva"; empty for what was in no place. */
export function describeEventPlace(event: Event): string {
  return [event.venue, event.city].filter(Boolean).join(', ');
}

/** Gives each event the position and the time zone of its city, if another event of the city has them. */
export function shareCities(events: ReadonlyMap<string, Event>): Map<string, Event> {
  const byCity = Map.groupBy(events.values(), ({ city }) => city);
  const known = <K extends 'position' | 'timezone'>({ city, ...own }: Event, field: K): Pick<Event, K> => {
    const value = own[field] ?? (city === undefined ? undefined : byCity.get(city)?.find((one) => one[field])?.[field]);
    return (value === undefined ? {} : { [field]: value }) as Pick<Event, K>;
  };
  return new Map(
    [...events].map(([id, event]) => [id, { ...event, ...known(event, 'position'), ...known(event, 'timezone') }]),
  );
}

/** Orders events as they stand on an axis, then by their beginning (an unknown one comes last on its day), then by id. */
export function compareEvents(a: Event, b: Event): number {
  return (
    comparePlaces(a.date, b.date) || (a.begins ?? '99').localeCompare(b.begins ?? '99', 'en') || a.id.localeCompare(b.id, 'en')
  );
}
