import edtf, { type EdtfObject } from 'edtf';
import { z } from 'zod';
import { compareText } from '../text/compare-text.ts';
import { notGiven } from '../text/wording.ts';
import { dayAfter, dayOf, formatDay, isDay } from './days.ts';
import { monthNames } from './month-names.ts';

/**
 * An imprecise date in EDTF (ISO 8601-2, https://www.loc.gov/standards/datetime/). The `edtf` library parses it; its wording and
 * order are decided here. Accepted are days, months and years, which may be uncertain (`?`), approximate (`~`) or both (`%`) or
 * have unspecified digits (`2022-01-XX`), and intervals of these, which may be open (`../2022-01-10` is "on or before").
 */
export interface EdtfDate {
  /** As written, e.g. `../2022-01-10`. */
  readonly edtf: string;
  /** In plain English: "on or before 10 January 2022". */
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

/** The zod schema of an EDTF field. */
export const edtfDate = z
  .string()
  .transform((text, context): EdtfDate => {
    const date = parseEdtf(text);
    if (date) return date;
    context.addIssue({ code: 'custom', input: text, params: { rule: 'invalid-date' } });
    return z.NEVER;
  })
  .meta({ expected: 'a date in EDTF, e.g. 2022-01-10 or ../2022-01-10 (on or before)', example: '2022-01-10' });

/** A date in plain English: "10 January 2022", "on or before 10 January 2022"; "date not given" for null. */
export function describeDate(date: EdtfDate | null): string {
  return date?.words ?? notGiven('date');
}

/** A date for `<time datetime>`, which takes only exact days, months and years; undefined for any other. */
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

/** The first day that a date may mean; null if it has no beginning. */
export function earliestPossible({ edtf, earliest }: EdtfDate): string | null {
  return earliest && dayAfter(earliest, -toleranceOf(edtf.split('/')[0] ?? ''));
}

/** The last day that a date may mean; null if it has no end. */
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

/** A shortcut for nearly all dates: exact days, and "on or before" one. A test compares it with the grammar's answers. */
function parseDay(text: string): EdtfDate | undefined {
  const [, open, day = ''] = /^(\.\.\/)?(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  if (!isDay(day)) return undefined;
  const words = formatDay(day);
  return { edtf: text, words: open ? `on or before ${words}` : words, earliest: open ? null : day, latest: day };
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
    return { edtf: text, words: describe(value), earliest: isoDay(value.min), latest: isoDay(value.max) };
  } catch {
    return undefined;
  }
}

function describe(value: EdtfObject): string {
  if (value.type !== 'Interval') return describePoint(value);
  const { lower, upper } = value;
  if (!isDate(lower)) return isDate(upper) ? `on or before ${describePoint(upper)}` : notGiven('date');
  if (!isDate(upper)) return `on or after ${describePoint(lower)}`;
  return describeRange(lower, upper);
}

function isDate(value: EdtfObject | number | null | undefined): value is EdtfObject {
  return typeof value === 'object' && value !== null && value.type === 'Date';
}

function describePoint(date: EdtfObject): string {
  const [year, month, day] = date.edtf.replace(/[?~%]/g, '').split('-');
  const parts = [
    known(day) ? String(Number(day)) : undefined,
    known(month) ? monthNames[Number(month) - 1] : undefined,
    year?.endsWith('X') ? `${year.replace(/X/g, '0')}s` : year,
  ].filter(Boolean);
  const missing = day?.includes('X') ? ` (${notGiven('day')})` : month?.includes('X') ? ` (${notGiven('month')})` : '';
  return `${date.approximate.value ? 'about ' : ''}${parts.join(' ')}${missing}${date.uncertain.value ? ' (uncertain)' : ''}`;
}

function describeRange(lower: EdtfObject, upper: EdtfObject): string {
  const [from, to] = [describePoint(lower), describePoint(upper)];
  if (from === to) return from;
  const [a, b] = [from.split(' '), to.split(' ')];
  const plain = a.length === 3 && b.length === 3;
  if (plain && a[1] === b[1] && a[2] === b[2]) return `${a[0]}–${to}`;
  if (plain && a[2] === b[2]) return `${a[0]} ${a[1]} – ${to}`;
  return `${from} – ${to}`;
}

function known(part: string | undefined): part is string {
  return part !== undefined && !part.includes('X');
}

function isoDay(time: number | null): string | null {
  return time !== null && Number.isFinite(time) ? dayOf(time) : null;
}
