import { formatDay, formatDays, isDay, type DayForm } from '../core/dates/days.ts';
import { describeDate, type EdtfDate } from '../core/dates/edtf-date.ts';
import { formatTwoDays } from '../core/dates/two-days.ts';
import { compareText } from '../core/text/compare-text.ts';
import type { Event } from '../core/model/events/event.ts';
import type { Words } from '../core/words/en.ts';
import { count, listed, say } from '../core/words/say.ts';

/** So many dates are named one by one; more are counted. */
const maxDates = 2;

/**
 * Returns the dates of events in words, as their language writes them: "9 and 10 January 2022", "6 events, 6 November 2024 – 23 February
 * 2025".
 *
 * @param events in the order of `compareEvents`
 * @param form the form of exact days: a date that is not exact is always in full
 */
export function datesAt(events: readonly Event[], words: Words, form: DayForm): string {
  const dates = [...new Map(events.map(({ date }) => [date.edtf, date])).values()];
  const [one, other] = dates;
  if (dates.length > maxDates) {
    const number = count(events.length, words.timeline.events, words);
    return say(words.timeline.eventsWhen, { count: number, when: rangeOf(dates, words, form) });
  }
  return one && other && isDay(one.edtf) && isDay(other.edtf)
    ? formatTwoDays(one.edtf, other.edtf, words.locale, form)
    : listed(
        dates.map((date) => dateIn(date, words, form)),
        words,
      );
}

/** Returns the form of days on a map of some events: without the year, for which there is little room, if it is the same. */
export function briefForm(events: readonly Event[]): DayForm {
  const years = events.flatMap(({ date: { earliest, latest } }) => [earliest, latest].map((day) => day?.slice(0, 4)));
  return new Set(years.filter((year) => year !== undefined)).size > 1 ? 'briefWithYear' : 'brief';
}

function dateIn(date: EdtfDate, words: Words, form: DayForm): string {
  const [from = '', to = from] = date.edtf.split('/');
  if (!isDay(from) || !isDay(to)) return describeDate(date, words);
  return from === to ? formatDay(from, words.locale, form) : formatDays(from, to, words.locale, form);
}

/** The range from the first day of all dates to the last. */
function rangeOf(dates: readonly EdtfDate[], words: Words, form: DayForm): string {
  const first = dates.toSorted((a, b) => compareText(a.earliest ?? '', b.earliest ?? ''))[0];
  const last = dates.toSorted((a, b) => compareText(a.latest ?? '9999', b.latest ?? '9999')).at(-1);
  if (!first || !last) return '';
  if (first === last) return dateIn(first, words, form);
  const [from = '', to = ''] = [first.edtf.split('/')[0], last.edtf.split('/').at(-1)];
  return isDay(from) && isDay(to)
    ? formatDays(from, to, words.locale, form)
    : say(words.timeline.fromTo, { first: describeDate(first, words), last: describeDate(last, words) });
}
