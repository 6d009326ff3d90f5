import edtf from 'edtf';
import { z } from 'zod';
import { compareText } from '../text/compare-text.ts';
import { en, type Words } from '../words/en.ts';
import { say } from '../words/say.ts';
import { dayAfter, dayOf, formatDay, formatDays, formatMonth, isDay } from './days.ts';

/**
 * An imprecise date in EDTF (ISO 8601-2, https://www.loc.gov/standards/datetime/). The `edtf` library parses it; its wording and
 * order are decided here. Accepted are days, months and years, which may be uncertain (`?`), approximate (`~`) or both (`%`) or
 * have unspecified digits (`2022-01-XX`), and intervals of these, which may be open (`../2022-01-10` is "on or before").
 */
export interface EdtfDate {
  /** As written, e.g. `../2022-01-10`. */
  readonly edtf: string;
  /** In plain English, for findings: "on or before 10 January 2022". */
  readonly words: string;
  /** The first and last day it may mean, `YYYY-MM-DD`; null where the interval is open or unknown. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Parses an EDTF string; undefined if it isn't EDTF or has a form that this site doesn't accept. */
export function parseEdtf(text: string): EdtfDate | undefined {
  if (!parsed.has(text)) parsed.set(text, parse(text));
  return parsed.get(text);
}

/** Cached, because parsing with a general grammar is slow and the same dates occur again and again. */
const parsed = new Map<string, EdtfDate | undefined>();

/** The form of a year, month or day, as a pattern for JSON Schemas; not each of them is a date. */
const edtfForm = String.raw`[?~%]?[\dX]{4}[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}`;

/** The zod schema of an EDTF field. */
export const edtfDate = z
  .string()
  .transform((text, context): EdtfDate => {
    const date = parseEdtf(text);
    if (date) return date;
    context.addIssue({ code: 'custom', input: text, params: { rule: 'invalid-date' } });
    return z.NEVER;
  })
  .meta({
    expected: 'a date in EDTF, e.g. 2022-01-10 or ../2022-01-10 (on or before)',
    example: '2022-01-10',
    pattern: `^(?:${edtfForm}(?:/(?:${edtfForm}|\\.\\.)?)?|(?:\\.\\.)?/${edtfForm})$`,
  });

/** Returns a date in words: "10 January 2022", "on or before 10 January 2022"; "date not given" for null. */
export function describeDate(date: EdtfDate | null, words: DateWords): string {
  return date === null ? words.date.notGiven : describe(date.edtf, words);
}

/** The words that a date is put in. */
type DateWords = Pick<Words, 'date' | 'locale'>;

/** Returns a date for `<time datetime>`, which takes only exact days, months and years; undefined for any other. */
export function machineDate(date: EdtfDate | null): string | undefined {
  return date && /^\d{4}(?:-\d{2}){0,2}$/.test(date.edtf) ? date.edtf : undefined;
}

/**
 * How many days an uncertain (`?`) or approximate (`~`, `%`) date may be off: one day or a week for a day, a month or a quarter
 * for a month, a year or five for a year.
 */
export const tolerance = {
  day: { uncertain: 1, approximate: 7 },
  month: { uncertain: 31, approximate: 92 },
  year: { uncertain: 366, approximate: 1827 },
} as const;

/** Whether a date is after another, even if both are as far off as they may be. */
export function isCertainlyAfter(one: EdtfDate, other: EdtfDate): boolean {
  const [from, to] = [earliestPossible(one), latestPossible(other)];
  return from !== null && to !== null && from > to;
}

/** Returns the first day that a date may mean; null if it has no beginning. */
export function earliestPossible({ edtf, earliest }: EdtfDate): string | null {
  return earliest && dayAfter(earliest, -toleranceOf(edtf.split('/')[0] ?? ''));
}

/** Returns the last day that a date may mean; null if it has no end. */
export function latestPossible({ edtf, latest }: EdtfDate): string | null {
  return latest && dayAfter(latest, toleranceOf(edtf.split('/').at(-1) ?? ''));
}

function toleranceOf(point: string): number {
  const kind = /[~%]$/.test(point) ? 'approximate' : point.endsWith('?') ? 'uncertain' : undefined;
  if (kind === undefined) return 0;
  const given = point.split('-').length;
  return tolerance[given === 3 ? 'day' : given === 2 ? 'month' : 'year'][kind];
}

/**
 * Orders dates for reading: by the last possible day, then by the first (an open beginning comes first), then as written. Dates
 * that are not given come last.
 */
export function compareDates(a: EdtfDate | null, b: EdtfDate | null): number {
  if (!a || !b) return a === b ? 0 : a ? -1 : 1;
  return (
    compareText(a.latest ?? '9999-99-99', b.latest ?? '9999-99-99') ||
    compareText(a.earliest ?? '', b.earliest ?? '') ||
    compareText(a.edtf, b.edtf)
  );
}

function parse(text: string): EdtfDate | undefined {
  return parseDay(text) ?? parseWithGrammar(text);
}

/**
 * Parses exact days and "on or before" such a day, which are nearly all dates, without the grammar. A test compares it with the
 * grammar's answers.
 */
function parseDay(text: string): EdtfDate | undefined {
  const [, open, day = ''] = /^(\.\.\/)?(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  if (!isDay(day)) return undefined;
  return { edtf: text, words: describe(text, en), earliest: open ? null : day, latest: day };
}

/** A year (or a decade), a month, a day, or either end of an interval. */
const point = String.raw`(?:\d{3}X|\d{4}(?:-(?:XX|\d{2}(?:-(?:XX|\d{2}))?))?)[?~%]?`;
const accepted = new RegExp(`^(?:${point}|\\.\\./${point}|${point}/(?:\\.\\.|${point}))$`);

/** Parses with the `edtf` library. */
export function parseWithGrammar(text: string): EdtfDate | undefined {
  if (!accepted.test(text)) return undefined;
  try {
    const value = edtf(text);
    if (value.type !== 'Date' && value.type !== 'Interval') return undefined;
    return { edtf: text, words: describe(text, en), earliest: isoDay(value.min), latest: isoDay(value.max) };
  } catch {
    return undefined;
  }
}

function describe(edtf: string, words: DateWords): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return describePoint(from, words);
  if (from === '..') return say(words.date.onOrBefore, { date: describePoint(to, words) });
  if (to === '..') return say(words.date.onOrAfter, { date: describePoint(from, words) });
  return isDay(from) && isDay(to) && from < to
    ? formatDays(from, to, words.locale)
    : [...new Set([from, to].map((one) => describePoint(one, words)))].join(' – ');
}

/** Describes a year, a month or a day: "about January 2022 (day not given)". */
function describePoint(point: string, words: DateWords): string {
  const plain = point.replace(/[?~%]$/, '');
  const [year = '', month, day] = plain.split('-');
  const known = year.endsWith('X')
    ? say(words.date.decade, { year: year.replace('X', '0') })
    : month === undefined || month === 'XX'
      ? year
      : day === undefined || day === 'XX'
        ? formatMonth(`${year}-${month}`, words.locale)
        : formatDay(plain, words.locale);
  const missing = day === 'XX' ? words.date.dayNotGiven : month === 'XX' ? words.date.monthNotGiven : '{date}';
  return [missing, /[~%]$/.test(point) && words.date.about, /[?%]$/.test(point) && words.date.uncertain]
    .filter((form) => form !== false)
    .reduce((date, form) => say(form, { date }), known);
}

function isoDay(time: number | null): string | null {
  return time !== null && Number.isFinite(time) ? dayOf(time) : null;
}
