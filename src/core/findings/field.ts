import { z } from 'zod';
import { isDay } from '../dates/days.ts';
import { suggestDate } from '../dates/suggest-date.ts';

/**
 * The zod metadata of a field of the content: what is expected in it, and an example in the author's syntax. A finding about the
 * field gives both, and so do the JSON Schemas (`docs/schema/`).
 */
export interface FieldHelp {
  readonly expected: string;
  readonly example: string;
  /** The form of its texts, for JSON Schemas, if a function checks it here. It never refuses what the function accepts. */
  readonly pattern?: string;
}

/** Words that cannot be ids: addresses and parts of pages of this site, and names that folders cannot have on Windows. */
const reserved = new Set(
  'by page embed index content theme people sources timeline who-speaks figures questions corrections cite moved con prn aux nul'.split(
    ' ',
  ),
);
const reservedForm = /^(?:ref-|cite-|voice-|correction-\d|(?:com|lpt)\d$)/;
const idForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const idPattern = `^(?!(?:${[...reserved].join('|')})$)(?!${reservedForm.source.slice(1)})${idForm.source.slice(1)}`;

/** Whether a text can be an id: lower-case letters, digits and single hyphens, beginning with a letter, and not reserved. */
export function isId(text: string): boolean {
  return text.length <= maxIdLength && idForm.test(text) && !isReserved(text);
}

/** The most letters that an id can have: it is part of addresses and file names. */
export const maxIdLength = 80;

/** Whether the site needs a word for its own addresses and ids. */
export function isReserved(text: string): boolean {
  return reserved.has(text) || reservedForm.test(text);
}

/** Makes an id from a text: "Legal Guarantees!" gives `legal-guarantees`. */
export function suggestId(text: string): string {
  const id = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, maxIdLength);
  return isId(id) ? id : `id-${id}`.replace(/-+$/, '') || 'an-id';
}

/** Returns a function that gives ids which are not in use, each once: if an id is taken, with a number after it, `the-dinner-2`. */
export function freeIds(used: Iterable<string>): (id: string) => string {
  const taken = new Set(used);
  // Many requests for one id would otherwise each count from 2 again.
  const next = new Map<string, number>();
  return (id) => {
    let free = id;
    let number = next.get(id) ?? 2;
    for (; taken.has(free); number++) free = `${id}-${number}`;
    next.set(id, number);
    taken.add(free);
    return free;
  };
}

/** An id in its permanent form. */
export const id = z
  .string()
  .refine(isId, { params: { rule: 'invalid-id' } })
  .meta({ expected: 'an id', example: 'geneva-meeting', pattern: idPattern } satisfies FieldHelp);

/** Several ids in one attribute. */
export const ids = z
  .string()
  .refine((text) => text.trim() === '' || splitList(text).every(isId))
  .transform(splitList)
  .meta({ expected: 'ids separated by spaces', example: 'the-former-id another-one' } satisfies FieldHelp);

/** The former ids of a record: links to them lead to it. */
export const formerIds = z
  .array(id)
  .optional()
  .meta({ expected: 'a list of its former ids', example: '[the-former-id]' } satisfies FieldHelp);

/** A text that is not empty, on one line. */
export function words(expected: string, example: string): z.ZodString {
  return prose(expected, example)
    .refine(isOneLine, { params: { rule: 'one-line' } })
    .meta({ expected, example, pattern: String.raw`^\s*\S[^\n]*\s*$` } satisfies FieldHelp);
}

/** A text that is not empty and may have several lines. */
export function prose(expected: string, example: string): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .meta({ expected, example, pattern: String.raw`\S` } satisfies FieldHelp);
}

/** A reference to a record by its id. Whether that record exists is checked later. */
export function reference(noun: string, example: string): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .meta({ expected: `the id of ${noun}`, example } satisfies FieldHelp);
}

/** A language (BCP 47, https://www.rfc-editor.org/info/bcp47). */
export const languageTag = z
  .string()
  .refine(isLanguage)
  .meta({
    expected: 'the tag of a language, such as de or en-GB (BCP 47)',
    example: 'de',
    pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$',
  } satisfies FieldHelp);

/** An https: address with its two slashes and without a user or password, which would be published. */
export const httpsAddress = z
  .string()
  .refine(isPlainHttps)
  .meta({
    expected: 'an https: address',
    example: 'https://example.org/report',
    pattern: '^https://[^/\\s@]+(?:[/?#]|$)',
  } satisfies FieldHelp);

/** A day, `YYYY-MM-DD`. */
export const day = z
  .string()
  .refine(isDay, { params: { suggest: suggestDate } })
  .meta({ expected: 'a day', example: '2026-11-23', pattern: String.raw`^\d{4}-\d\d-\d\d$` } satisfies FieldHelp);

/** A local time of day, `HH:MM`. */
export const timeOfDay = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .meta({ expected: 'a time of day in quotation marks', example: "'08:55'" } satisfies FieldHelp);

/** One word of a closed list. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T): z.ZodEnum<{ [K in T[number]]: K }> {
  return z.enum(values).meta({ expected: `one of ${values.join(', ')}`, example: values[0] } satisfies FieldHelp);
}

/** Returns what is expected in a field, looking through optional and defaulted wrappers. */
export function helpFor(schema: z.ZodType | undefined): FieldHelp {
  for (let inner: z.ZodType | undefined = schema; inner; inner = innerOf(inner)) {
    const { expected, example } = (inner.meta() ?? {}) as Partial<FieldHelp>;
    if (expected !== undefined && example !== undefined) return { expected, example };
  }
  return { expected: 'a value', example: '…' };
}

/** Splits a list whose entries are separated by spaces or commas. */
export function splitList(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

/** Whether a text has no line break. All other characters that break lines are invisible ones, which are refused anywhere. */
function isOneLine(text: string): boolean {
  return !text.trim().includes('\n');
}

/** Whether a text is a well-formed tag of a language that has a name: `xx` and `english` are none. */
function isLanguage(text: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(text) !== undefined;
  } catch {
    return false;
  }
}

function isPlainHttps(text: string): boolean {
  if (!/^https:\/\/[^/\s]/.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

function innerOf(schema: z.ZodType): z.ZodType | undefined {
  const { innerType, in: input } = schema.def as { innerType?: z.ZodType; in?: z.ZodType };
  return innerType ?? input;
}
