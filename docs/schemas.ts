import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { redirectsFields } from '../src/core/addresses/redirects.ts';
import { articleFields } from '../src/core/model/article.ts';
import { eventFields } from '../src/core/model/events/event.ts';
import { personFields } from '../src/core/model/person.ts';
import { pageFields } from '../src/core/model/publication/page.ts';
import { siteFields } from '../src/core/model/publication/site.ts';
import { synonymsFields } from '../src/core/model/publication/synonyms.ts';
import { sidesFields } from '../src/core/model/sides/side.ts';
import { sourceFields } from '../src/core/model/source.ts';

/** The zod schema of a kind of file, and the module in which its fields are described. */
interface Described {
  readonly fields: z.ZodType;
  readonly module: string;
  /** What a check of several fields demands. */
  readonly also?: object;
}

/** Returns the condition that at least one of some fields is there. */
function oneOfFields(...names: string[]): object {
  return { anyOf: names.map((name) => ({ required: [name] })) };
}

const kinds: Readonly<Record<string, Described>> = {
  article: { fields: articleFields, module: 'article' },
  page: { fields: pageFields, module: 'publication/page' },
  person: { fields: personFields, module: 'person' },
  source: {
    fields: sourceFields,
    module: 'source',
    also: {
      allOf: [oneOfFields('title', 'description'), oneOfFields('url', 'held-at')],
      dependencies: { archived: ['url'] },
    },
  },
  event: { fields: eventFields, module: 'events/event' },
  site: { fields: siteFields, module: 'publication/site' },
  sides: { fields: sidesFields, module: 'sides/side' },
  synonyms: { fields: synonymsFields, module: 'publication/synonyms' },
  redirects: { fields: redirectsFields, module: '../addresses/redirects' },
};

/**
 * Returns a JSON Schema for each kind of file that editors write, by its path in docs/. Editors' programs complete and check fields
 * by it while one types (https://json-schema.org/draft-07). `npm run check` knows more: what refers to other files, for example.
 */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(kinds).map(([kind, described]) => [
      `schema/${kind}.json`,
      `${JSON.stringify(schemaOf(kind, described), null, 2)}\n`,
    ]),
  );
}

function schemaOf(kind: string, { fields, module, also = {} }: Described): object {
  const { properties, ...schema } = z.toJSONSchema(fields, {
    target: 'draft-7',
    io: 'input',
    // A field whose value is checked by a function can hold any value of its type.
    unrepresentable: 'any',
    override: ({ jsonSchema }) => describe(jsonSchema),
  }) as { readonly properties?: Readonly<Record<string, { readonly description?: string }>> };
  const comments = commentsIn(module);
  return {
    ...schema,
    title: kind,
    properties: Object.fromEntries(
      Object.entries(properties ?? {}).map(([name, property]) => [
        name,
        { ...property, description: [comments.get(name), property.description].filter(Boolean).join(' ') },
      ]),
    ),
    ...also,
  };
}

/** Turns the metadata of our schemas into the words of JSON Schema. */
function describe(schema: Record<string, unknown>): void {
  const { expected, example } = schema;
  delete schema['expected'];
  delete schema['example'];
  if (typeof expected === 'string') schema['description'] = `Expected: ${expected}.`;
  // Some examples show two values.
  const value = typeof example === 'string' ? parseDocument(example) : undefined;
  if (value?.errors.length === 0) schema['examples'] = [value.toJS()];
}

/** Returns the comments of the fields in a module of the model, by the name of the field. */
function commentsIn(module: string): Map<string, string> {
  const text = readFileSync(new URL(`../src/core/model/${module}.ts`, import.meta.url), 'utf8');
  const documented = text.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s*'?([a-z][\w-]*)'?(?::|,)/g);
  const plain = (comment: string): string =>
    comment
      .replace(/\s*\n\s*\*\s*/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  // Of several fields with a name, the last is the one of the file itself: what it consists of comes before.
  return new Map([...documented].map(([, comment = '', name = '']) => [name, plain(comment)]));
}
