import { machineDate, type EdtfDate } from '../../core/dates/edtf-date.ts';

/**
 * A date as schema.org takes one (ISO 8601): an exact day, month or year. One that is open, uncertain or approximate has no
 * form there that would not say more than is known, so that nothing is said.
 */
export function exactDate(date: EdtfDate | null | undefined): string | undefined {
  return machineDate(date ?? null);
}

/** The first and last day of what lasted; of an exact day, the first alone. */
export function exactSpan(date: EdtfDate): { first?: string; last?: string } {
  const [first, last] = date.edtf.split('/');
  const exact = (part: string | undefined): part is string => part !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(part);
  if (!exact(first) || (last !== undefined && !exact(last))) return {};
  return last === undefined ? { first } : { first, last };
}
