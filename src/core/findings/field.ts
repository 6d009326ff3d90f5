import { z } from 'zod';

/**
 * Building blocks of the content schemas. Each carries, as zod metadata, what is expected in it and an example in the
 * author's syntax, so that a finding about it can say both.
 */
export interface FieldHelp {
  readonly expected: string;
  readonly example: string;
}

/** Addresses, ids of the page's own parts, and names that no folder may have on Windows, where the site may be built too. */
const reserved = new Set(
  'by page embed index content theme people sources timeline who-speaks corrections cite moved con prn aux nul'.split(' '),
);
const reservedForm = /^(?:ref-|cite-|correction-\d|(?:com|lpt)\d$)/;
const idForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Whether a text may serve as an id: lower case, digits, hyphens; it begins with a letter and is no reserved word. */
export function isId(text: string): boolean {
  return text.length <= 80 && idForm.test(text) && !reserved.has(text) && !reservedForm.test(text);
}

/** The id that a text suggests: "Legal Guarantees!" gives `legal-guarantees`. */
export function suggestId(text: string): string {
  const id = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 80);
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
  .meta({ expected: 'an id', example: 'geneva-meeting' } satisfies FieldHelp);

/** Ids in one attribute, with spaces between them. */
export const ids = z
  .string()
  .refine((text) => text.trim() === '' || splitList(text).every(isId))
  .transform(splitList)
  .meta({ expected: 'ids, with spaces between them', example: 'the-former-id another-one' } satisfies FieldHelp);

/** Ids that a record had before: links to them lead to it. */
export const formerIds = z
  .array(id)
  .optional()
  .meta({ expected: 'a list of the ids that it had before', example: '[the-former-id]' } satisfies FieldHelp);

/** A line of words. */
export function words(expected: string, example: string): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .meta({ expected, example } satisfies FieldHelp);
}

/** A reference to a record by its id; whether it exists is resolved later, by our own code. */
export function reference(noun: string, example: string): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .meta({ expected: `the id of ${noun}`, example } satisfies FieldHelp);
}

/** A time of day, local to the place, `HH:MM`. */
export const timeOfDay = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .meta({ expected: 'a time of day in quotation marks', example: "'08:55'" } satisfies FieldHelp);

/** One of a closed list of words. */
export function oneOf<const T extends readonly [string, ...string[]]>(values: T): z.ZodEnum<{ [K in T[number]]: K }> {
  return z.enum(values).meta({ expected: `one of ${values.join(', ')}`, example: values[0] } satisfies FieldHelp);
}

/** What is expected in a field of a schema, found through optional and defaulted wrappers. */
export function helpFor(schema: z.ZodType | undefined): FieldHelp {
  for (let at: z.ZodType | undefined = schema; at; at = innerOf(at)) {
    const { expected, example } = (at.meta() ?? {}) as Partial<FieldHelp>;
    if (expected !== undefined && example !== undefined) return { expected, example };
  }
  return { expected: 'a value', example: '…' };
}

/** A list as it is written: with spaces or commas between its entries. */
export function splitList(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

function innerOf(schema: z.ZodType): z.ZodType | undefined {
  const { innerType, in: input } = schema.def as { innerType?: z.ZodType; in?: z.ZodType };
  return innerType ?? input;
}
