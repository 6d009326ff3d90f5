import { machineDate, type EdtfDate } from '../../core/dates/edtf-date.ts';

/**
 * A date for schema.org (ISO 8601): an exact day, month or year. Undefined if it is open, uncertain or approximate, because any form
 * would say more than is known.
 */
export function exactDate(date: EdtfDate | null | undefined): string | undefined {
  return machineDate(date ?? null);
}

/** The first and last day of an exact span; only the first for a single day, neither if either is inexact. */
export function exactSpan(date: EdtfDate): { first?: string; last?: string } {
  const [first, last] = date.edtf.split('/');
  const exact = (part: string | undefined): part is string => part !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(part);
  if (!exact(first) || (last !== undefined && !exact(last))) return {};
  return last === undefined ? { first } : { first, last };
}
