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
  if (days === 0) return day;
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

/** Returns a day in words: "10 January 2022". The locale is that of the words around it; findings are in English. */
export function formatDay(day: string, locale = 'en-GB', form: DayForm = 'day'): string {
  return format(day, locale, form);
}

/** Returns a span of days in words, without what they have in common: "9–13 January 2022", "9–13 Jan". */
export function formatDays(first: string, last: string, locale: string, form: DayForm = 'day'): string {
  const span = dayFormatter(locale, form)
    .formatRange(midnight(first), midnight(last))
    .replace(/\u2009/g, ' ');
  // Between numbers the dash is closed up.
  return span.replace(/^(\d+\.?) – (?=\d+\.? \p{L}+\.?(?: \d+)?$)/u, '$1–');
}

/** Returns a day with its weekday: "Monday, 10 January 2022". */
export function formatLongDay(day: string, locale: string): string {
  return format(day, locale, 'weekday');
}

/** Returns a day in short: "Mon 10 Jan". */
export function formatShortDay(day: string, locale: string): string {
  return format(day, locale, 'short');
}

/** Returns a month `YYYY-MM` in words: "January 2022". */
export function formatMonth(month: string, locale: string): string {
  return format(`${month}-01`, locale, 'month');
}

/** Returns the weekday of a day: "Monday". */
export function weekdayOf(day: string): string {
  return weekdays.format(new Date(`${day}T00:00:00Z`));
}

/** The forms of a date (https://tc39.es/ecma402/#datetimeformat-objects). */
const forms = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  brief: { day: 'numeric', month: 'short' },
  briefWithYear: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A form of a day without its weekday. */
export type DayForm = 'day' | 'brief' | 'briefWithYear';

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(day: string, locale: string, form: keyof typeof forms): string {
  return dayFormatter(locale, form).format(midnight(day));
}

/** Returns the start of a day, in UTC as all days are. */
export function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/**
 * Returns a moment of a day for programs that know no days without an hour: noon in UTC, which is on that day in every zone from 12 hours
 * behind it to almost 12 before it. At midnight it would be the day before for all readers in America.
 */
export function noonOf(day: string): string {
  return `${day}T12:00:00Z`;
}

/** Returns the formatter of days of a language in a form; it is kept, because making one is slow. */
export function dayFormatter(locale: string, form: keyof typeof forms): Intl.DateTimeFormat {
  const key = `${locale} ${form}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...forms[form], timeZone: 'UTC' });
  formatters.set(key, known);
  return known;
}

const millisecondsPerDay = 86_400_000;
const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
