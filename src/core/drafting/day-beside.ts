import { dayAfter, isDay, weekdayOf } from '../dates/days.ts';
import type { EdtfDate } from '../dates/edtf-date.ts';
import type { SpeechWords } from '../words/speech/speech-words.ts';

/** A day that a source names beside a verb of saying: as it has it ("Monday"), and as a date (YYYY-MM-DD). */
export interface DayBeside {
  readonly written: string;
  readonly day: string;
}

/**
 * Finds the one day that is named in some words right after or before a verb of saying. "Monday" and "yesterday" are counted back from
 * the day of the source, and a date without a year is the last such day before it; so nothing is found where that day is not certain.
 */
export function dayBeside(beside: string, source: EdtfDate | undefined, words: SpeechWords): DayBeside | undefined {
  const published =
    source?.earliest === source?.latest && !/[?~%]/.test(source?.edtf ?? '') ? (source?.earliest ?? undefined) : undefined;
  const found = [...beside.matchAll(dates(words))].flatMap((match) => {
    const { day, month, month2, day2, year, year2, weekday, relative } = match.groups ?? {};
    const named = whole(day ?? day2, month ?? month2, year ?? year2, published, words);
    const counted =
      published === undefined
        ? undefined
        : weekday !== undefined
          ? lastWeekday(words.weekdays.indexOf(weekday), published)
          : relative !== undefined
            ? dayAfter(published, words.days[relative.toLowerCase()] ?? 0)
            : undefined;
    return [{ written: match[0], day: named ?? counted }];
  });
  const [only, more] = found;
  return only?.day !== undefined && more === undefined ? { written: only.written, day: only.day } : undefined;
}

const kept = new WeakMap<SpeechWords, RegExp>();

function dates(words: SpeechWords): RegExp {
  const months = words.months
    .map((one) => (one.length > 4 ? `${one.slice(0, 3)}(?:${one.slice(3)}|${one.slice(3, 4)}?\\.)` : one))
    .join('|');
  const known =
    kept.get(words) ??
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s(?:of\\s)?(?<month>${months})(?:,?\\s(?<year>\\d{4}))?|(?<month2>${months})\\s(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?:,\\s(?<year2>\\d{4}))?|(?<weekday>${words.weekdays.join('|')})|(?<relative>${Object.keys(words.days).join('|')}))(?![\\p{L}\\p{N}])`,
      'gu',
    );
  kept.set(words, known);
  return known;
}

function whole(
  day = '',
  month = '',
  year: string | undefined,
  published: string | undefined,
  words: SpeechWords,
): string | undefined {
  const number = words.months.findIndex((one) => one.startsWith(month.slice(0, 3))) + 1;
  if (day === '' || month === '' || number === 0) return undefined;
  const on = (one: string): string => `${one}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year !== undefined) return isDay(on(year)) ? on(year) : undefined;
  if (published === undefined) return undefined;
  const same = on(published.slice(0, 4));
  const last = same <= published ? same : on(String(Number(published.slice(0, 4)) - 1));
  return isDay(last) ? last : undefined;
}

/** The last such weekday, on the day itself or before it. */
function lastWeekday(weekday: number, published: string): string | undefined {
  const days = Array.from({ length: 7 }, (_, i) => dayAfter(published, -i));
  return days.find((day) => numberOf(day) === weekday);
}

function numberOf(day: string): number {
  return ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].indexOf(weekdayOf(day));
}
