import type { EdtfDate } from '../../core/dates/edtf-date.ts';
import { monthsOf } from '../../core/dates/months.ts';
import type { FacetName } from './lists.ts';

/**
 * Returns the word that the index has for a value of a facet: `qsp3z`. Looking it up costs as much as looking up any word;
 * Pagefind's own filters count every record for each value of each filter loaded.
 *
 * @param place the place of the value in the list of the facet
 */
export function facetToken(facet: FacetName, place: number): string {
  return `q${facet[0] === 's' ? facet.slice(0, 2) : (facet[0] ?? '')}${place}z`;
}

/**
 * Returns the words that the index has for a date: `d20220110` for a day; `o20220110` for a date of which only this beginning
 * or end is known; `i202201` for each month that any other date may lie in.
 */
export function dateTokens(date: EdtfDate | null): string[] {
  const known = date?.latest ?? date?.earliest;
  if (!known) return [];
  if (date?.earliest === null || date?.latest === null) return [`o${known.replaceAll('-', '')}`];
  if (date?.earliest === date?.latest) return [`d${known.replaceAll('-', '')}`];
  return monthsOf(date).map((month) => `i${month.replace('-', '')}`);
}

/** Returns a pattern for the date tokens of a day; of this day in any year if the year is null. */
export function dayTokenForm(year: string | null, month: number, day: number): RegExp {
  const [monthDigits, dayDigits] = [month, day].map((number) => String(number).padStart(2, '0'));
  return new RegExp(`^[do]${year ?? '....'}${monthDigits}${dayDigits}$`);
}

/** Whether a date token is of an exactly known day. */
export function isExactDay(token: string): boolean {
  return token.startsWith('d');
}

/**
 * Whether a date token lies between two dates, both included. Each is `YYYY-MM` or `YYYY-MM-DD`. Dates are compared as far as both
 * are known: `i202201` lies between 2022-01-10 and 2022-01-12.
 */
export function isTokenBetween(token: string, from = '', to = '9'): boolean {
  const date = token.slice(1);
  const [first, last] = [from.replaceAll('-', ''), to.replaceAll('-', '')];
  return date.slice(0, first.length) >= first.slice(0, date.length) && date.slice(0, last.length) <= last.slice(0, date.length);
}
