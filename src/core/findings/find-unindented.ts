import { nearest } from '../text/nearest.ts';
import { ownEntry, takesFields, type Issue, type ObjectSchema } from './schema-parts.ts';

/** A field without a value, and the fields after it that belong below it. */
export interface Unindented {
  readonly within: string;
  readonly fields: readonly string[];
}

/**
 * Finds lines that should be indented below the field before them: that field holds a group of fields but has no value, and the
 * names after it are not known and not misspelt.
 *
 *     days:
 *     2022-01-11: no meeting named   →   { within: 'days', fields: ['2022-01-11'] }
 */
export function findUnindented(values: unknown, issues: readonly Issue[], schema: ObjectSchema): Unindented | undefined {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : []));
  const known = Object.keys(schema.shape);
  const entries = Object.entries((values ?? {}) as Record<string, unknown>);
  for (const [i, [within, value]] of entries.entries()) {
    if (value !== null || !takesFields(ownEntry(schema.shape, within))) continue;
    const after = entries.slice(i + 1).map(([name]) => name);
    const end = after.findIndex((name) => !unknown.includes(name) || nearest(name, known) !== undefined);
    const fields = end < 0 ? after : after.slice(0, end);
    if (fields.length > 0) return { within, fields };
  }
  return undefined;
}

/** The issues that remain once those fields are indented. */
export function withoutUnindented(issues: readonly Issue[], { within, fields }: Unindented): Issue[] {
  return issues
    .filter(({ path }) => path[0] !== within)
    .map((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0
        ? { ...issue, keys: issue.keys.filter((key) => !fields.includes(key)) }
        : issue,
    );
}
