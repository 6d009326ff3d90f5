import { monthNames } from './month-names.ts';

/** Days of the calendar are texts, `YYYY-MM-DD`: they compare as texts, and no time zone can move them. */

/** Whether a text is a day that exists: 2022-02-28 is one, 2022-02-30 is not. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && dayOf(time) === text;
}

/** The day of a moment, in milliseconds since 1970, in UTC. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day that is a number of days after another, or before it where the number is negative; within the years 0 to 9999. */
export function dayAfter(day: string, days: number): string {
  const [first, last] = [Date.parse('0000-01-01'), Date.parse('9999-12-31')];
  return dayOf(Math.min(Math.max(Date.parse(day) + days * millisecondsPerDay, first), last));
}

/** How many days one day is after another; negative where it is before. */
export function daysApart(day: string, from: string): number {
  return (Date.parse(day) - Date.parse(from)) / millisecondsPerDay;
}

/** Every day from `first` to `last`, both included. */
export function daysBetween(first: string, last: string): string[] {
  return Array.from({ length: Math.max(0, daysApart(last, first) + 1) }, (_, i) => dayAfter(first, i));
}

/** "10 January 2022". */
export function formatDay(day: string): string {
  return `${Number(day.slice(8))} ${monthOf(day)} ${day.slice(0, 4)}`;
}

/** "Monday 10 January 2022". */
export function formatLongDay(day: string): string {
  return `${weekdayOf(day)} ${formatDay(day)}`;
}

/** "Mon 10 Jan". */
export function formatShortDay(day: string): string {
  return `${weekdayOf(day).slice(0, 3)} ${Number(day.slice(8))} ${monthOf(day).slice(0, 3)}`;
}

/** "January 2022", for a month `YYYY-MM`. */
export function formatMonth(month: string): string {
  return `${monthOf(month)} ${month.slice(0, 4)}`;
}

/** "Monday". */
export function weekdayOf(day: string): string {
  return weekdays.format(new Date(`${day}T00:00:00Z`));
}

function monthOf(day: string): string {
  return monthNames[Number(day.slice(5, 7)) - 1] ?? '';
}

const millisecondsPerDay = 86_400_000;
const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
