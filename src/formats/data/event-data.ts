import { z } from 'zod';
import type { Archive } from '../../core/model/archive.ts';
import type { Event } from '../../core/model/events/event.ts';
import { address, cited, citedIn, date, id } from './fields.ts';

/** An event as data. */
export const eventData = z.strictObject({
  id,
  title: z.string(),
  description: z.string().nullable(),
  on: z.string().describe('Its date in EDTF.'),
  begins: z.string().nullable().describe('The local time at which it began.'),
  ends: z.string().nullable(),
  timing: z.string().nullable().describe('When in the day it was, if no time is known.'),
  timezone: z.string().nullable().describe('The zone of its times, by its name in the IANA database.'),
  venue: z.string().nullable(),
  city: z.string().nullable(),
  position: z.tuple([z.number(), z.number()]).nullable().describe('Latitude and longitude of the city.'),
  parties: z.string().nullable().describe('Who met.'),
  state: z
    .enum(['cancelled', 'postponed'])
    .nullable()
    .describe('null if it was to take place as planned, which need not mean that it did.'),
  outcome: z
    .object({
      text: z.string(),
      on: date.describe('When it was held or called off, if not on its own date.'),
      sources: z.array(cited),
    })
    .nullable()
    .describe('What came of it.'),
  sources: z.array(cited).describe('What reports it.'),
  articles: z.array(z.string()).describe('The ids of the articles that tell of it, newest first.'),
  url: address.describe('Its own page.'),
});

/** Returns an event as data. */
export function eventAsData(event: Event, archive: Archive): z.output<typeof eventData> {
  const { id, title, description, date, begins, ends, timing, timezone, venue, city, position, parties, state, outcome } =
    event;
  return {
    id,
    title,
    description: description ?? null,
    on: date.edtf,
    begins: begins ?? null,
    ends: ends ?? null,
    timing: timing ?? null,
    timezone: timezone ?? null,
    venue: venue ?? null,
    city: city ?? null,
    position: position ?? null,
    parties: parties ?? null,
    state: state ?? null,
    outcome: outcome
      ? {
          text: outcome.text,
          on: outcome.on?.edtf ?? null,
          sources: outcome.sources.map((citation) => citedIn(citation, archive)),
        }
      : null,
    sources: event.sources.map((citation) => citedIn(citation, archive)),
    articles: (archive.articlesByEvent.get(id) ?? []).map((article) => article.id),
    url: archive.links.absolute(archive.links.event(id)),
  };
}
