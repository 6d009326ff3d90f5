import ical, { ICalCalendarMethod } from 'ical-generator';
import { eventsOf, type Archive } from '../core/model/archive.ts';
import { describeEventPlace, type Event } from '../core/model/events/event.ts';
import { say } from '../core/words/say.ts';

/**
 * Makes a calendar (RFC 5545) of the events of all articles. Times are local to the place and have no zone, as in the sources; an
 * event without a known time lasts all day.
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
      const url = links.absolute(links.article(article.id, event.id));
      calendar.createEvent({
        ...when,
        id: `${event.id}@${new URL(links.absolute(links.home())).hostname}`,
        stamp: new Date(`${article.updated ?? article.published}T00:00:00Z`),
        summary: event.title,
        location: describeEventPlace(event),
        description: [
          event.description,
          event.parties && say(words.timeline.parties, { parties: event.parties }),
          event.timing && say(words.timeline.time, { timing: event.timing }),
        ]
          .filter(Boolean)
          .join(' '),
        url,
      });
    }
  }
  return calendar.toString();
}

/** Returns when an event begins and ends; undefined if the first or the last day is unknown. */
function timesOf({ date, begins, ends }: Event): { start: Date; end: Date; allDay: boolean; floating: boolean } | undefined {
  const { earliest, latest } = date;
  if (earliest === null || latest === null) return undefined;
  const at = (day: string, time: string): Date => new Date(`${day}T${time}:00Z`);
  if (begins && ends && earliest === latest)
    return { start: at(earliest, begins), end: at(latest, ends), allDay: false, floating: true };
  const after = at(latest, '00:00');
  after.setUTCDate(after.getUTCDate() + 1);
  return { start: at(earliest, '00:00'), end: after, allDay: true, floating: true };
}
