import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { eventsOf, the, type Archive } from '../core/model/archive.ts';
import { noonOf } from '../core/dates/days.ts';
import { describeDate } from '../core/dates/edtf-date.ts';
import { zonedTime } from '../core/dates/instant.ts';
import { describeEventPlace, timeInWords, type Event } from '../core/model/events/event.ts';
import { describeSource } from '../core/model/source.ts';
import { say } from '../core/words/say.ts';
import { sentence } from '../core/text/wording.ts';
import { exactSpan } from './json-ld/exact-date.ts';

/**
 * Makes a calendar (RFC 5545) of the events of all articles. Times are instants if the time zone of the place is known, and local
 * times without a zone otherwise; in words they are in the description too. An event that only begins at a known time has no end,
 * and one without a known time lasts all day. A date that is not exact is in the title.
 */
export function calendarOf(archive: Archive): string {
  const { site, links, articles, words } = archive;
  const calendar = ical({
    name: say(words.page.calendar, { site: site.name }),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: site.publisher, product: site.name, language: words.language.toUpperCase() },
    url: links.absolute(links.timeline()),
  });
  const taken = new Set<string>();
  for (const article of articles) {
    for (const event of eventsOf(archive, article)) {
      const when = timesOf(event);
      if (taken.has(event.id) || !when) continue;
      taken.add(event.id);
      calendar.createEvent({
        ...when,
        id: `${event.id}@${new URL(links.absolute(links.home())).hostname}`,
        stamp: new Date(noonOf(article.updated ?? article.published)),
        summary: hasExactDays(event) ? event.title : `${event.title}: ${describeDate(event.date, words)}`,
        location: describeEventPlace(event) || null,
        description: descriptionOf(event, archive),
        status: event.state === 'cancelled' ? ICalEventStatus.CANCELLED : null,
        url: links.absolute(links.event(event.id)),
      });
    }
  }
  // The library leaves out the line break at the end.
  return `${calendar.toString()}\r\n`;
}

/** Returns what is known besides the fields of an entry, and from which sources. */
function descriptionOf(event: Event, { words, sources }: Pick<Archive, 'words' | 'sources'>): string {
  const { description, parties, state } = event;
  const known = [...new Set(event.sources.map(({ source }) => describeSource(the(sources, source))))];
  const timing = timeInWords(event, words);
  const parts = [
    state && sentence(words.timeline[state]),
    description,
    parties && say(words.timeline.parties, { parties }),
    timing && say(words.timeline.time, { timing }),
    say(words.timeline.knownFrom, { sources: known.join('; ') }),
  ];
  return parts.filter(Boolean).join(' ');
}

/** When an entry begins and ends, as the library takes it. */
interface Times {
  readonly start: Date;
  readonly end?: Date;
  readonly allDay: boolean;
  readonly floating: boolean;
}

/** Returns when an event begins and ends; undefined if the first or the last day is unknown. */
function timesOf(event: Event): Times | undefined {
  const { date, begins, ends, timezone } = event;
  const { earliest, latest } = date;
  if (earliest === null || latest === null) return undefined;
  const at = (day: string, time: string): Date =>
    new Date(timezone === undefined ? `${day}T${time}:00Z` : zonedTime(day, time, timezone));
  if (hasExactDays(event) && begins && (ends || earliest === latest)) {
    const [start, end] = [at(earliest, begins), ends === undefined ? undefined : at(latest, ends)];
    // An end must be later than the beginning (RFC 5545, 3.8.2.2), which it is not where clocks are put forward between the two.
    return { start, ...(end && end > start && { end }), allDay: false, floating: timezone === undefined };
  }
  const start = new Date(`${earliest}T00:00:00Z`);
  const end = new Date(`${latest}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + 1);
  return { start, end, allDay: true, floating: true };
}

/** Whether an event is in the calendar: its first and its last day are known. */
export function isInCalendar(event: Event): boolean {
  return timesOf(event) !== undefined;
}

/** Whether an event is dated by its day, or its first and last day, without doubt. */
function hasExactDays({ date }: Event): boolean {
  return exactSpan(date).first?.length === 'YYYY-MM-DD'.length;
}
