import { daysApart, formatDay, isDay, weekdayOf } from './days.ts';
import type { EdtfDate } from './edtf-date.ts';
import { monthNames, monthNumber } from './month-names.ts';

/** A weekday that doesn't match its date. */
export interface WrongWeekday {
  /** Weekday and date as written, "Monday 9 January", and their offset in the text. */
  readonly written: string;
  readonly index: number;
  /** The weekday as written, and the right one. */
  readonly found: string;
  readonly right: string;
  /** "9 January 2022". */
  readonly day: string;
  /** As it should be written: "Sunday 9 January". */
  readonly corrected: string;
}

const weekdays = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';
const months = monthNames.join('|');
const short = (names: string): string =>
  names.replace(/\b(\w{3})(\w+)/g, (_name, first: string, rest: string) => `${first}(?:${rest})?`);
const weekday = `\\b(${short(weekdays)}|Tues|Thurs)\\.?,?\\s+(?:the\\s+)?`;
const year = `(?:,?\\s+(\\d{4})(?!\\d))?(?!,?\\s+\\d{4})`;

/** "Monday 10 January 2022", "Mon, the 10th of January", and "Monday, January 10, 2022". */
const forms = [
  new RegExp(`${weekday}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${short(months)})\\b(?:\\.(?=\\s+\\d{4}))?${year}`, 'g'),
  new RegExp(`${weekday}(${short(months)})\\b\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${year}`, 'g'),
] as const;

/** How many days a date without a year may be from the days that an article is about; one further away is not checked. */
const maxDistance = 31;

/**
 * Finds weekdays that don't match the date after them. Words in quotation marks are skipped: they are somebody else's.
 *
 *     wrongWeekdays('on Monday 9 January', 2022-01-09/2022-01-13)   →   Sunday 9 January
 */
export function wrongWeekdays(text: string, covers: EdtfDate | undefined): WrongWeekday[] {
  if (!/\b(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)/.test(text)) return [];
  const own = text.replace(/“[^“”]*”/g, (quoted) => ' '.repeat(quoted.length));
  return forms
    .flatMap((form, i) =>
      [...own.matchAll(form)].flatMap((match) => {
        const [written, found = '', first = '', second = '', named] = match;
        const [number, month] = i === 0 ? [first, second] : [second, first];
        const days = daysMeant(Number(number), monthNumber(month.slice(0, 3)), named, covers);
        const rights = days.map(weekdayOf);
        const [day, right] = [days[0], rights[0]];
        if (day === undefined || right === undefined) return [];
        if (rights.some((one) => one.startsWith(found.slice(0, 3)))) return [];
        const corrected = written.replace(found, found.length > 5 || found.endsWith('day') ? right : right.slice(0, 3));
        return [{ written, index: match.index, found, right, day: formatDay(day), corrected }];
      }),
    )
    .sort((a, b) => a.index - b.index);
}

/** The days that may be meant, `YYYY-MM-DD`; only one if the year is given. */
function daysMeant(day: number, month: number, year: string | undefined, covers: EdtfDate | undefined): string[] {
  const { earliest, latest } = covers ?? { earliest: null, latest: null };
  const years = year === undefined ? [earliest, latest].flatMap((one) => (one === null ? [] : [one.slice(0, 4)])) : [year];
  const days = [...new Set(years)].map((one) => dayFrom(one, month, day)).filter(isDay);
  if (year !== undefined || earliest === null || latest === null) return days;
  return days.filter((one) => daysApart(one, earliest) >= -maxDistance && daysApart(one, latest) <= maxDistance);
}

function dayFrom(year: string, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
