import type { z } from 'zod';
import { suggestAddress } from '../text/address.ts';
import { isSlip, nearest } from '../text/nearest.ts';
import type { Place } from '../text/place.ts';
import { shorten } from '../text/wording.ts';
import { parseEdtf } from '../dates/edtf-date.ts';
import { suggestDate } from '../dates/suggest-date.ts';
import { helpFor, isId, suggestId } from './field.ts';
import { finding, type Finding } from './finding.ts';
import { findUnindented, withoutUnindented } from './find-unindented.ts';
import type { Fix } from './catalogue/rule.ts';
import { entryOf, ownEntry, shapeAt, type Issue, type ObjectSchema, type Shape } from './schema-parts.ts';
import { guessNames, type GuessedName } from './guess-names.ts';
import type { Written } from './written.ts';

/** The output of a schema; undefined if the findings include an error. */
export interface Validated<T> {
  readonly value: T | undefined;
  readonly findings: Finding[];
}

/**
 * Validates what an author wrote against a zod object schema and turns each problem into a finding: one for each mistake, and one for
 * each field that is left as a question (`?`).
 */
export function validate<S extends z.ZodType>(schema: S & { shape: Shape }, written: Written): Validated<z.output<S>> {
  const open = undecidedFields(written, schema);
  const result = withoutOpen(schema, written.values, open);
  const questions = open.map((field) => {
    const { expected } = helpFor(schema.shape[field]);
    return finding('undecided', written.placeOf(field), { field, expected, isAttribute: written.directive !== undefined });
  });
  if (result.success) return { value: result.data, findings: questions };
  const unindented = written.directive === undefined ? findUnindented(written.values, result.error.issues, schema) : undefined;
  const issues = unindented ? withoutUnindented(result.error.issues, unindented) : result.error.issues;
  // A field that is there under a misspelt name is not reported as missing as well.
  const misspelt = new Set(issues.flatMap((issue) => misspeltPaths(issue, schema, written)));
  // Nor is an id whose sign was forgotten: {the-dinner} instead of {#the-dinner}.
  if (idWithoutSign(written) !== undefined) misspelt.add(JSON.stringify(['id']));
  const reported = issues.filter(
    (issue) =>
      !(issue.path.length === 1 && open.includes(String(issue.path[0]))) &&
      (valueAt(written.values, issue.path) !== undefined ||
        ![issue.path, ...alternativesTo(issue)].some((path) => misspelt.has(JSON.stringify(path)))),
  );
  return {
    value: undefined,
    findings: [
      ...(unindented ? [indentFinding(unindented, written)] : []),
      ...reported.flatMap((issue) => findingsOf(issue, schema, written)),
      ...questions,
    ],
  };
}

/** Parses values; an optional field that is open and could not hold a question mark counts as left out. */
function withoutOpen<S extends z.ZodType>(
  schema: S & { shape: Shape },
  values: unknown,
  open: readonly string[],
): z.ZodSafeParseResult<z.output<S>> {
  const result = schema.safeParse(values);
  if (result.success || open.length === 0) return result;
  const wrong = new Set(result.error.issues.map(({ path }) => String(path[0])));
  const kept = Object.entries(values as object).filter(([field]) => !(open.includes(field) && wrong.has(field)));
  const rest = schema.safeParse(Object.fromEntries(kept));
  return rest.success ? rest : result;
}

/** What an author writes in a field that is not decided yet. */
export const undecided = '?';

/** Returns the known fields that are left as a question. */
function undecidedFields({ values }: Written, schema: ObjectSchema): string[] {
  return Object.entries((values ?? {}) as Record<string, unknown>).flatMap(([field, value]) =>
    typeof value === 'string' && value.trim() === undecided && Object.hasOwn(schema.shape, field) ? [field] : [],
  );
}

function indentFinding(
  { within, fields: [field = ''] }: { within: string; fields: readonly string[] },
  written: Written,
): Finding {
  return finding('field-indent', written.placeOf(field), { field, within });
}

/** Returns the paths of the known fields that unknown names were probably meant to be. */
function misspeltPaths(issue: Issue, schema: ObjectSchema, written: Written): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return [...guessesFor(issue.path, schema, written).values()].flatMap(({ near }) =>
    near === undefined ? [] : [JSON.stringify([...issue.path, near])],
  );
}

/** Returns the attribute without a value that was probably meant to be the missing id. */
function idWithoutSign({ directive, values }: Written): string | undefined {
  if (directive === undefined || typeof values !== 'object' || values === null || 'id' in values) return undefined;
  const bare = Object.entries(values).filter(([name, value]) => value === '' && isId(name));
  return bare.length === 1 ? bare[0]?.[0] : undefined;
}

function guessesFor(path: readonly PropertyKey[], schema: ObjectSchema, written: Written): Map<string, GuessedName> {
  return guessNames(Object.keys(valueAt(written.values, path) ?? {}), Object.keys(shapeAt(schema, path)));
}

function findingsOf(issue: Issue, schema: ObjectSchema, written: Written): Finding[] {
  if (issue.code === 'unrecognized_keys') return unknownNames(issue, schema, written);
  if (issue.path.length === 0) return [finding('malformed-yaml', written.placeOf(), { problem: 'no-fields' })];
  return [findingOf(issue, schema, written)];
}

function unknownNames({ keys, path }: z.core.$ZodIssueUnrecognizedKeys, schema: ObjectSchema, written: Written): Finding[] {
  const known = Object.keys(shapeAt(schema, path));
  const guesses = guessesFor(path, schema, written);
  return keys.map((field) => {
    const parameters = { field, known, ...guesses.get(field) };
    const [first, ...within]: PropertyKey[] = [...path, field];
    const place = written.placeOf(String(first), ...within);
    return written.directive === undefined
      ? finding('unknown-field', place, parameters)
      : finding('unknown-attribute', place, {
          ...parameters,
          directive: written.directive,
          asId: known.includes('id') && idWithoutSign(written) === field,
        });
  });
}

/** Returns the finding for a field that is missing or has a wrong value. */
function findingOf(issue: Issue, schema: ObjectSchema, written: Written): Finding {
  const [outer, inner] = [String(issue.path[0]), String(issue.path.at(-1))];
  const isMissing = isMissingIn(issue, written);
  // The issue can be about the name of an entry rather than its value.
  const found = issue.code === 'invalid_key' ? inner : valueAt(written.values, issue.path);
  const place = written.placeOf(outer, ...issue.path.slice(1));
  // A field within a field has a name and help of its own; an entry of a list has not.
  const within = ownEntry(shapeAt(schema, issue.path.slice(0, -1)), inner);
  const field = within ? inner : outer;
  if (typeof found === 'string') {
    const special = findingOfForm(issue, {
      field,
      found,
      place,
      siblings: valueAt(written.values, issue.path.slice(0, -1)),
      schema: within ?? schema.shape[outer],
    });
    if (special) return special;
  }
  const entry = within || issue.path.length !== 2 ? undefined : entryOf(schema.shape[outer]);
  const help = helpFor(within ?? entry ?? schema.shape[outer]);
  const { expected, example } = { ...help, ...(isMissing && expectedBy(issue)) };
  const { directive } = written;
  if (isMissing)
    return directive === undefined
      ? finding('missing-field', issue.path.length === 1 ? placeBefore(outer, schema, written) : place, {
          field,
          expected,
          example,
          inEntry: issue.path.length > 1,
        })
      : finding('missing-attribute', place, {
          directive,
          field,
          expected,
          example: written.exampleOf?.(field) ?? example,
          before: field === 'id' ? written.firstAttribute?.() : undefined,
        });
  const brokenAfter = ruleOf(issue) === 'one-line' ? String(found).trim().split('\n', 1)[0] : undefined;
  const parameters = { field, expected, example, found: describeValue(found), near: suggestedFix(issue, found), brokenAfter };
  return directive === undefined
    ? finding('invalid-field', place, { ...parameters, entry: entry !== undefined })
    : finding('invalid-attribute', place, { ...parameters, directive });
}

function isMissingIn(issue: Issue, written: Written): boolean {
  if (issue.code === 'invalid_key') return false;
  const found = valueAt(written.values, issue.path);
  return found === undefined || found === null || ruleOf(issue) === 'missing';
}

/** Returns the finding for a value whose form has a rule of its own: a date, an id, an address. */
function findingOfForm(
  issue: Issue,
  {
    field,
    found,
    place,
    siblings,
    schema,
  }: { field: string; found: string; place: Place; siblings: unknown; schema: z.ZodType | undefined },
): Finding | undefined {
  const isKey = issue.code === 'invalid_key';
  switch (ruleOf(isKey ? issue.issues[0] : issue)) {
    case 'invalid-date': {
      const swapped = found.split('/').reverse().join('/');
      const reversed = parseEdtf(swapped) !== undefined;
      const near = reversed ? swapped : suggestDate(found);
      return finding('invalid-date', place, { field, found, near, required: !schema?.safeParse(undefined).success, reversed });
    }
    case 'invalid-id':
      return finding('invalid-id', place, { id: found, suggestion: suggestId(found) });
    case 'invalid-address': {
      const near = suggestAddress(found);
      // A second entry for the same address would be an error of its own.
      const isTaken = isKey && near !== undefined && Object.hasOwn(Object(siblings), near);
      return finding('invalid-address', place, { found, key: isKey, ...(isTaken ? { taken: near } : { near }) });
    }
    default:
      return undefined;
  }
}

/** Returns the rule that a schema names for a check of its own. */
function ruleOf(issue: Issue | undefined): string | undefined {
  return issue?.code === 'custom' ? (issue.params?.['rule'] as string | undefined) : undefined;
}

/** Returns the fields that could be there instead of a missing one. */
function alternativesTo(issue: Issue): string[][] {
  return issue.code === 'custom' ? ((issue.params?.['instead'] as string[] | undefined) ?? []).map((field) => [field]) : [];
}

/** Returns what a check of several fields expects, where that is more than what one of them is. */
function expectedBy(issue: Issue): { expected: string } | undefined {
  const expected = issue.code === 'custom' ? (issue.params?.['expected'] as string | undefined) : undefined;
  return expected === undefined ? undefined : { expected };
}

/** Returns the place of a field or, if it is missing, of the last one that is there and belongs before it. */
export function placeBefore(field: string, schema: ObjectSchema, written: Written): Place {
  const order = Object.keys(schema.shape);
  const before = order.slice(0, order.indexOf(field) + 1).findLast((name) => valueAt(written.values, [name]) !== undefined);
  return before === undefined ? written.placeOf() : written.placeOf(before);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

/** Returns what was probably meant: the nearest of a closed list of words, or the suggestion of the field's own schema. */
function suggestedFix(issue: Issue, found: unknown): Fix | undefined {
  if (typeof found !== 'string') return undefined;
  if (issue.code === 'custom') {
    const to = (issue.params?.['suggest'] as ((found: string) => string | undefined) | undefined)?.(found);
    return to === undefined ? undefined : { from: found, to };
  }
  if (issue.code !== 'invalid_value') return undefined;
  const values = issue.values.map(String);
  const to = nearest(found, values);
  return to !== undefined && isSlip(found, to, values) ? { from: found, to } : undefined;
}

/** Returns what was found, short enough for a message. */
function describeValue(value: unknown): string {
  if (value === '') return 'nothing';
  if (Array.isArray(value)) {
    if (value.length === 0) return 'an empty list';
    const twice = value.find((entry, i) => typeof entry === 'string' && value.indexOf(entry) < i) as string | undefined;
    return twice === undefined
      ? 'a list (in square brackets, or lines that begin with a hyphen)'
      : `a list that has "${shorten(twice, 60)}" twice`;
  }
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  return shorten(JSON.stringify(value) ?? String(value), 80);
}
