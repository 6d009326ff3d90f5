import { monthNames } from './month-names.ts';

/** Days of the calendar are texts, `YYYY-MM-DD`: they compare as texts, and no time zone can move them. */

/** Whether a text is a day that exists: 2022-02-28 is one, 2022-02-30 is not. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && dayOf(time) === text;
}

/** Returns the day of a moment, in milliseconds since 1970, in UTC. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * Returns the day that is `days` days after another, or before it if the number is negative. Works within the years 0 to 9999.
 */
export function dayAfter(day: string, days: number): string {
  const [first, last] = [Date.parse('0000-01-01'), Date.parse('9999-12-31')];
  return dayOf(Math.min(Math.max(Date.parse(day) + days * millisecondsPerDay, first), last));
}

/** Returns how many days one day is after another; the number is negative if it is before. */
export function daysApart(day: string, from: string): number {
  return (Date.parse(day) - Date.parse(from)) / millisecondsPerDay;
}

/** Returns every day from `first` to `last`, both included. */
export function daysBetween(first: string, last: string): string[] {
  return Array.from({ length: Math.max(0, daysApart(last, first) + 1) }, (_, i) => dayAfter(first, i));
}

/** Returns a day in words: "10 January 2022". */
export function formatDay(day: string): string {
  return `${Number(day.slice(8))} ${monthOf(day)} ${day.slice(0, 4)}`;
}

/** Returns a day with its weekday: "Monday 10 January 2022". */
export function formatLongDay(day: string): string {
  return `${weekdayOf(day)} ${formatDay(day)}`;
}

/** Returns a day in short: "Mon 10 Jan". */
export function formatShortDay(day: string): string {
  return `${weekdayOf(day).slice(0, 3)} ${Number(day.slice(8))} ${monthOf(day).slice(0, 3)}`;
}

/** Returns a month `YYYY-MM` in words: "January 2022". */
export function formatMonth(month: string): string {
  return `${monthOf(month)} ${month.slice(0, 4)}`;
}

/** Returns the weekday of a day: "Monday". */
export function weekdayOf(day: string): string {
  return weekdays.format(new Date(`${day}T00:00:00Z`));
}

function monthOf(day: string): string {
  return monthNames[Number(day.slice(5, 7)) - 1] ?? '';
}

const millisecondsPerDay = 86_400_000;
const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
