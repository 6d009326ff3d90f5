import type { z } from 'zod';
import { suggestAddress } from '../text/address.ts';
import { parseEdtf } from '../dates/edtf-date.ts';
import { helpFor, suggestId } from './field.ts';
import { finding, type Finding } from './finding.ts';
import { isSlip, nearest } from '../text/nearest.ts';
import type { Place } from '../text/place.ts';
import type { Fix } from './rules/rule.ts';
import { suggestDate } from '../dates/suggest-date.ts';

/** What an author wrote, as plain values, and where each part of it stands. */
export interface Written {
  readonly values: unknown;
  /** The directive whose attributes these are; absent for the fields of a file. */
  readonly directive?: string;
  /** What could stand in a field that is missing, where that follows from the words. */
  exampleOf?(field: string): string | undefined;
  /** The place of a field (its name), or of an entry within it; of the whole where it is not there. */
  placeOf(field?: string, ...within: PropertyKey[]): Place;
}

/** A schema's output, or nothing where the findings hold an error. */
export interface Validated<T> {
  readonly value: T | undefined;
  readonly findings: Finding[];
}

/** Validates what an author wrote with a zod object schema and words each problem as a finding. */
export function validate<S extends z.ZodType>(
  schema: S & { shape: Record<string, z.ZodType> },
  written: Written,
): Validated<z.output<S>> {
  const result = schema.safeParse(written.values);
  if (result.success) return { value: result.data, findings: [] };
  const { issues } = result.error;
  const outdented = written.directive === undefined ? outdentedIn(written.values, issues, schema) : undefined;
  if (outdented) {
    const { field, within } = outdented;
    const others = issues.filter(({ path, code }) => path[0] !== within && code !== 'unrecognized_keys');
    return {
      value: undefined,
      findings: [
        finding('field-indent', written.placeOf(field), { field, within }),
        ...others.flatMap((issue) => word(issue, schema, written)),
      ],
    };
  }
  const misspelt = issues.flatMap((issue) => misspeltIn(issue, schema, written).map((field) => pathOf([...issue.path, field])));
  // One finding of one mistake: a field that is there under a misspelt name isn't missing as well.
  const found = issues.filter(({ path }) => at(written.values, path) !== undefined || !misspelt.includes(pathOf(path)));
  return { value: undefined, findings: found.flatMap((issue) => word(issue, schema, written)) };
}

/** A field that nothing is in, and what it should hold right behind it: names that are known nowhere. */
function outdentedIn(
  values: unknown,
  issues: readonly z.core.$ZodIssue[],
  schema: { shape: Record<string, z.ZodType> },
): { field: string; within: string } | undefined {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : []));
  const entries = Object.entries((values ?? {}) as Record<string, unknown>);
  for (const [i, [within, value]] of entries.entries()) {
    const field = entries[i + 1]?.[0];
    if (value !== null || field === undefined || !Object.hasOwn(schema.shape, within) || !unknown.includes(field)) continue;
    // All that is unknown belongs there: what else is wrong is then known.
    if (schema.shape[within]?.safeParse(null).success === false) return { field, within };
  }
  return undefined;
}

/** The known fields that unknown ones are typos for. */
function misspeltIn(issue: z.core.$ZodIssue, schema: unknown, written: Written): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const open = openFields(issue, schema, written);
  return issue.keys.flatMap((key) => open.filter((field) => isSlip(key, field, open)));
}

/** The known fields that are not yet there: what an unknown one may have been meant to be. */
function openFields(issue: z.core.$ZodIssue, schema: unknown, written: Written): string[] {
  const there = Object.keys(at(written.values, issue.path) ?? {});
  return Object.keys(shapeAt(schema, issue.path)).filter((field) => !there.includes(field));
}

function pathOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path);
}

function word(issue: z.core.$ZodIssue, schema: { shape: Record<string, z.ZodType> }, written: Written): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeAt(schema, issue.path));
    const open = openFields(issue, schema, written);
    return issue.keys.map((field) => {
      const near = nearest(field, open);
      const parameters = { field, known, open, near };
      const [first, ...within]: PropertyKey[] = [...issue.path, field];
      const place = written.placeOf(String(first), ...within);
      return written.directive === undefined
        ? finding('unknown-field', place, parameters)
        : finding('unknown-attribute', place, { ...parameters, directive: written.directive });
    });
  }
  const outer = String(issue.path[0] ?? '');
  if (outer === '') return [finding('malformed-yaml', written.placeOf(), { problem: 'no-fields' })];
  // What is wrong may be the name of an entry, and not what stands behind it.
  const isKey = issue.code === 'invalid_key';
  const found = isKey ? String(issue.path.at(-1)) : at(written.values, issue.path);
  const own = isKey ? issue.issues[0] : issue;
  const ownRule = own?.code === 'custom' ? (own.params?.['rule'] as string | undefined) : undefined;
  const place = written.placeOf(outer, ...issue.path.slice(1));
  // A field within a field has a name and help of its own; an entry of a list has not.
  const inner = String(issue.path.at(-1));
  const shape = shapeAt(schema, issue.path.slice(0, -1));
  const within = Object.hasOwn(shape, inner) ? shape[inner] : undefined;
  const field = within ? inner : outer;
  if (found !== undefined && found !== null) {
    if (ownRule === 'invalid-date' && typeof found === 'string') {
      const swapped = found.split('/').reverse().join('/');
      const reversed = parseEdtf(swapped) !== undefined;
      const near = reversed ? swapped : suggestDate(found);
      const required = !(within ?? schema.shape[outer])?.safeParse(undefined).success;
      return [finding('invalid-date', place, { field, found, near, required, reversed })];
    }
    if (ownRule === 'invalid-id' && typeof found === 'string')
      return [finding('invalid-id', place, { id: found, suggestion: suggestId(found) })];
    if (ownRule === 'invalid-address' && typeof found === 'string') {
      const near = suggestAddress(found);
      // A second entry for the same address would be an error of its own.
      const isTaken = isKey && near !== undefined && Object.hasOwn(Object(at(written.values, issue.path.slice(0, -1))), near);
      return [finding('invalid-address', place, { found, key: isKey, ...(isTaken ? { taken: near } : { near }) })];
    }
  }
  const entry = within || issue.path.length !== 2 ? undefined : entryOf(schema.shape[outer]);
  const { expected, example } = helpFor(within ?? entry ?? schema.shape[outer]);
  const missing = found === undefined || found === null || ownRule === 'missing';
  const parameters = { field, expected, example, found: describe(found), near: nearValue(issue, found) };
  if (written.directive === undefined)
    return [
      missing
        ? finding('missing-field', issue.path.length === 1 ? placeFor(outer, schema, written) : place, parameters)
        : finding('invalid-field', place, { ...parameters, entry: entry !== undefined }),
    ];
  const withDirective = { ...parameters, directive: written.directive };
  if (missing) withDirective.example = written.exampleOf?.(field) ?? example;
  return [missing ? finding('missing-attribute', place, withDirective) : finding('invalid-attribute', place, withDirective)];
}

/** Where a field that is missing belongs: at the field before it, as far as they are there. */
function placeFor(field: string, schema: { shape: Record<string, z.ZodType> }, written: Written): Place {
  const order = Object.keys(schema.shape);
  const before = order.slice(0, order.indexOf(field) + 1).findLast((name) => at(written.values, [name]) !== undefined);
  return before === undefined ? written.placeOf() : written.placeOf(before);
}

/** The fields of the object at a path of a schema, through lists and optional or defaulted wrappers. */
function shapeAt(schema: unknown, path: readonly PropertyKey[]): Record<string, z.ZodType> {
  if (schema === undefined) return {};
  const { shape, element, innerType } = (schema as { def: Record<string, unknown> }).def as {
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    innerType?: z.ZodType;
  };
  if (innerType) return shapeAt(innerType, path);
  if (element) return shapeAt(element, path.slice(1));
  return path.length === 0 || !shape
    ? (shape ?? {})
    : shapeAt(Object.hasOwn(shape, String(path[0])) ? shape[String(path[0])] : undefined, path.slice(1));
}

/** What is expected in each entry of a list, where its schema says so. */
function entryOf(schema: z.ZodType | undefined): z.ZodType | undefined {
  const { element, innerType } = (schema?.def ?? {}) as { element?: z.ZodType; innerType?: z.ZodType };
  if (innerType) return entryOf(innerType);
  return element?.meta()?.['expected'] === undefined ? undefined : element;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

/** What was probably meant: of a closed list of words the nearest, or what the field's own schema suggests. */
function nearValue(issue: z.core.$ZodIssue, found: unknown): Fix | undefined {
  if (issue.code === 'custom' && typeof found === 'string') {
    const to = (issue.params?.['suggest'] as Suggest | undefined)?.(found);
    return to === undefined ? undefined : { from: found, to };
  }
  if (issue.code !== 'invalid_value' || typeof found !== 'string') return undefined;
  const values = issue.values.map(String);
  const to = nearest(found, values);
  return to !== undefined && isSlip(found, to, values) ? { from: found, to } : undefined;
}

/** A schema's own suggestion for a value that it turns away. */
type Suggest = (found: string) => string | undefined;

/** What was found, short enough for a message. */
function describe(value: unknown): string {
  if (value === '') return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
