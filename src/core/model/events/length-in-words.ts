import { daysApart } from '../../dates/days.ts';
import { say } from '../../words/say.ts';
import type { Words } from '../../words/en.ts';

/**
 * Returns the length of a span of days, both ends included: "12 days" up to two months, then "about 5 months", and "about 12 years"
 * from two years on.
 *
 * @param first, last `YYYY-MM-DD`
 */
export function lengthInWords(first: string, last: string, { locale, timeline }: Pick<Words, 'locale' | 'timeline'>): string {
  const days = daysApart(last, first) + 1;
  const inUnits = (number: number, unit: 'day' | 'month' | 'year'): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(number);
  if (days <= 61) return inUnits(days, 'day');
  const months = Math.round(days / daysInMonth);
  const length = months < 24 ? inUnits(months, 'month') : inUnits(Math.round(days / daysInYear), 'year');
  return say(timeline.aboutLength, { length });
}

const daysInYear = 365.2425;
const daysInMonth = daysInYear / 12;
