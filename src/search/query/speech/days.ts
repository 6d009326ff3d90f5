import type { ReadAs } from '../word-part.ts';
import { monthNames, monthNumber } from '../../../core/dates/month-names.ts';

/** A day; of any year if none is named. */
export interface DayPart {
  readonly kind: 'date';
  readonly typed: string;
  /** Matches the date tokens of the day. */
  readonly tokens: RegExp;
  /** The day as texts spell it out. */
  readonly spelled: readonly (readonly string[])[];
  /** How it was counted. */
  readonly readAs?: ReadAs;
}

/** Replaces percentages by their number, and `2022-01` by "january 2022". */
export function spellNumbers(text: string): string {
  return text
    .replace(/(\d)\s*(?:%|per\s?cent\b|pct\b)/gi, '$1')
    .replace(
      /\b(\d{4})-(0[1-9]|1[0-2])\b(?!-\d)/g,
      (_whole, year: string, month: string) => `${monthNames[Number(month) - 1] ?? ''} ${year}`,
    );
}

const monthForm = `(?:${monthNames.map((name) => name.slice(0, 3).toLowerCase()).join('|')})[a-z]*\\.?`;

/** Matches "2022-01-10", "10.1.2022", "10/1/22" or "10.1."; "10 January 2022", "10 of Jan"; "January 10, 2022". */
export const dayForm = new RegExp(
  [
    '\\b(?<isoYear>\\d{4})-(?<isoMonth>\\d{1,2})-(?<isoDay>\\d{1,2})\\b',
    '\\b(?<day>\\d{1,2})[./](?<month>\\d{1,2})(?:[./](?<year>\\d{4}|\\d{2})\\b|\\.(?!\\d))',
    `\\b(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<name>${monthForm})(?:,?\\s+(?<year2>\\d{4})\\b)?(?![a-z])`,
    `\\b(?<name2>${monthForm})\\s+(?:the\\s+)?(?<day3>\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d)(?:,?\\s+(?<year3>\\d{4})\\b)?`,
  ].join('|'),
  'gi',
);

/** Reads what `dayForm` matched; undefined if there is no such day. The day comes before the month, unless that is impossible. */
export function readDay(found: Readonly<Record<string, string | undefined>>, typed: string): DayPart | undefined {
  const name = (found['name'] ?? found['name2'])?.toLowerCase().replace('.', '');
  let day = Number(found['isoDay'] ?? found['day'] ?? found['day2'] ?? found['day3']);
  let month = name === undefined ? Number(found['isoMonth'] ?? found['month']) : monthNumber(name);
  if (name === undefined && month > 12 && day <= 12) [day, month] = [month, day];
  const written = found['isoYear'] ?? found['year'] ?? found['year2'] ?? found['year3'] ?? null;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const year = written?.length === 2 ? `20${written}` : written;
  const ordered = [String(day), (monthNames[month - 1] ?? '').toLowerCase()];
  const spelled = [ordered, ordered.toReversed()].map((words) => [...words, ...(year === null ? [] : [year])]);
  return { kind: 'date', typed: typed.trim(), tokens: dayTokenForm(year, month, day), spelled };
}

/** Returns a pattern for the date tokens of a day; of this day in any year if the year is null. */
export function dayTokenForm(year: string | null, month: number, day: number): RegExp {
  const [monthDigits, dayDigits] = [month, day].map((number) => String(number).padStart(2, '0'));
  return new RegExp(`^[do]${year ?? '....'}${monthDigits}${dayDigits}$`);
}
