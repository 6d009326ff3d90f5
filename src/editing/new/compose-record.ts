import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { z } from 'zod';
import type { Finding } from '../../core/findings/finding.ts';
import { validate } from '../../core/findings/validate.ts';
import { writtenAt } from '../../core/findings/written.ts';
import { placeIn } from '../../core/text/place.ts';
import { recordKinds, type NewKind, type RecordKindToWrite } from './record-kinds.ts';

/** The text of a file with a new record, or what is wrong with the values. */
export type Composed = { readonly text: string } | { readonly findings: readonly Finding[] };

/**
 * Composes the file of a new record: the given values in the order of its schema, and before them the line by which editors' programs
 * find the schema.
 *
 * @param given the values of its fields; a list has commas between its entries
 * @param schema the address of the JSON Schema, from the file
 */
export function composeRecord(
  kind: Exclude<NewKind, 'side'>,
  file: string,
  given: Readonly<Record<string, string>>,
  schema: string,
): Composed {
  const { values, findings } = readValues(kind, file, given);
  if (findings.length > 0) return { findings };
  // Editors' programs look for no schema in front matter.
  return { text: kind === 'article' ? `---\n${write(values)}---\n\n` : `${modeline(schema)}${write(values)}` };
}

/**
 * Adds a side to the text of `sides.yml`, or to a new one. The rest of the file, comments included, stays as it is.
 *
 * @param text undefined if there is no such file
 */
export function composeSide(
  id: string,
  file: string,
  given: Readonly<Record<string, string>>,
  schema: string,
  text = `${modeline(schema)}sides: []\n`,
): Composed {
  const { values, findings } = readValues('side', file, { id, ...given });
  if (findings.length > 0) return { findings };
  const document = parseDocument(text);
  const sides = document.get('sides');
  if (!isSeq(sides)) document.set('sides', document.createNode([]));
  const list = document.get('sides');
  if (isSeq(list)) {
    list.flow = false;
    const side = document.createNode(values);
    side.flow = true;
    list.add(side);
  }
  return { text: document.toString({ lineWidth: 0 }) };
}

/** Whether the text of `sides.yml` has a side with an id. */
export function hasSide(text: string, id: string): boolean {
  const sides = parseDocument(text).get('sides');
  return isSeq(sides) && sides.items.some((one) => isMap(one) && one.get('id') === id);
}

function modeline(schema: string): string {
  return `# yaml-language-server: $schema=${schema}\n`;
}

/** Returns the values of a new record in the order of its schema, and what is wrong with them. */
function readValues(
  kind: NewKind,
  file: string,
  written: Readonly<Record<string, string>>,
): { values: Record<string, unknown>; findings: readonly Finding[] } {
  const record = recordKinds[kind];
  const given = { ...defaultsOf(kind), ...written };
  const names = Object.keys(record.fields.shape).filter((name) => given[name] !== undefined && given[name] !== '');
  const values = Object.fromEntries(
    names.map((name) => [name, valueOf(given[name] ?? '', (record.fields.shape as Record<string, z.ZodType>)[name])]),
  );
  const { findings } = validate(record.fields as never, writtenAt(values, { at: placeIn(file) }));
  return { values, findings };
}

function defaultsOf(kind: NewKind): Record<string, string> {
  const record: RecordKindToWrite = recordKinds[kind];
  return Object.fromEntries(Object.entries(record.given ?? {}).map(([name, value]) => [name, value()]));
}

/** Returns a value as its schema wants it: a text or, where it takes no text, a list of texts. */
function valueOf(text: string, schema: z.ZodType | undefined): string | string[] {
  const entries = text.split(/\s*,\s*/).filter(Boolean);
  if (!schema || schema.safeParse(text).success) return text;
  return schema.safeParse(entries).success ? entries : text;
}

function write(values: Readonly<Record<string, unknown>>): string {
  // Lists are written on one line, as the documents show them.
  return Object.entries(values)
    .map(([name, value]) => {
      const style = { lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false } as const;
      return `${name}: ${stringify(value, style)}`;
    })
    .join('');
}
