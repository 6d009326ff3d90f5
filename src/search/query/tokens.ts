import type { EdtfDate } from '../../core/dates/edtf-date.ts';
import { monthsOf } from '../../core/dates/months.ts';

/**
 * Returns the tokens that the index has for a date: `d20220110` for a day; `o20220110` for a date of which only this beginning
 * or end is known; `i202201` for each month that any other date may lie in.
 */
export function dateTokens(date: EdtfDate | null): string[] {
  const known = date?.latest ?? date?.earliest;
  if (!known) return [];
  if (date?.earliest === null || date?.latest === null) return [`o${known.replaceAll('-', '')}`];
  if (date?.earliest === date?.latest) return [`d${known.replaceAll('-', '')}`];
  return monthsOf(date).map((month) => `i${month.replace('-', '')}`);
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

/** Returns the day of date tokens (`YYYY-MM-DD`) if they are of an exactly known day. */
export function dayOf(tokens: string): string | undefined {
  return isExactDay(tokens) ? tokens.slice(1).replace(dayForm, '$1-$2-$3') : undefined;
}

const dayForm = /^(....)(..)(..)$/;

/** Returns the last day that date tokens may mean, in digits, so that such days can be compared; '' for no tokens. */
export function lastDayOf(tokens: string): string {
  const last = tokens.slice(tokens.lastIndexOf(' ') + 2);
  return last === '' ? '' : last.padEnd(8, '9');
}

/** Whether a word is a date token. */
export function isDateToken(word: string): boolean {
  return /^(?:[do]-?\d{8}|i-?\d{6})$/.test(word);
}
