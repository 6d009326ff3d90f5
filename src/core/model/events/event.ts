import { z } from 'zod';
import { citation } from '../citation.ts';
import { compareDates, describeDate, edtfDate } from '../../dates/edtf-date.ts';
import { formerIds, oneOf, prose, reference, timeOfDay, words } from '../../findings/field.ts';
import { say } from '../../words/say.ts';
import type { Words } from '../../words/en.ts';

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
  timing: words('when in the day', 'after the meeting').optional(),
  /** The building or institution, without the city. */
  venue: words('a building or institution', 'US Permanent Mission to the UN Office').optional(),
  city: words('a city', 'Geneva'),
  /** Latitude and longitude of the city, in degrees north and east. One event of each city is enough. */
  position: z
    .tuple([z.number().min(-85).max(85), z.number().min(-180).max(180)])
    .optional()
    .meta({ expected: 'latitude and longitude in degrees', example: '[46.2, 6.15]' }),
  /** Who met. */
  parties: words('who met', 'Russia and the United States').optional(),
  /** Whether it had been held, or was still ahead, when the source named in `of` was written. */
  state: oneOf(['held', 'scheduled']),
  /** The source at whose time of writing `state` was true. */
  of: reference('a source', 'geneva-commentary'),
  /** The sources that report it. */
  sources: z
    .array(citation)
    .min(1)
    .meta({ expected: 'a list of at least one source', example: '[geneva-commentary p2, dinner-report]' }),
  /** Former ids: links to them still lead here. */
  formerly: formerIds,
});

/** An event of the timeline. */
export type Event = { readonly id: string } & Readonly<z.output<typeof eventFields>>;

/**
 * Returns when an event was: "9 January 2022", "10 January 2022, 08:55 to 16:32 local time", "10 January 2022, after the
 * meeting".
 */
export function describeEventTime({ begins, ends, timing, date }: Event, words: Words): string {
  const time =
    begins && ends
      ? say(words.date.fromTo, { from: begins, to: ends })
      : begins
        ? say(words.date.from, { from: begins })
        : timing;
  return [describeDate(date, words), time].filter(Boolean).join(', ');
}

/** Returns where an event was: "US Permanent Mission to the UN Office, Geneva". */
export function describeEventPlace(event: Event): string {
  return [event.venue, event.city].filter(Boolean).join(', ');
}

/** Orders events by date, then beginning (an unknown one comes last on its day), then id. */
export function compareEvents(a: Event, b: Event): number {
  return (
    compareDates(a.date, b.date) || (a.begins ?? '99').localeCompare(b.begins ?? '99', 'en') || a.id.localeCompare(b.id, 'en')
  );
}
