import { dayFormatter, midnight, type DayForm } from './days.ts';

/**
 * Returns two days in words, without what they have in common: "9 and 10 January 2022", in German "9. und 10. Januar 2022". It is how the
 * language writes the range from one to the other, with "and" for the dash.
 */
export function formatTwoDays(first: string, last: string, locale: string, form: DayForm): string {
  const parts = dayFormatter(locale, form).formatRangeToParts(midnight(first), midnight(last));
  const end = parts.findIndex(({ source }) => source === 'endRange');
  const and = new Intl.ListFormat(locale).formatToParts(['', '']).find(({ type }) => type === 'literal')?.value ?? ' ';
  return parts.map(({ value }, i) => (i === end - 1 ? value.replace(/\s*[–—‒-]\s*/u, and) : value)).join('');
}
