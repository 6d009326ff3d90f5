import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../docs/schemas.ts';
import { cases } from '../../src/rules/cases.ts';
import { articleText, findingsOf } from '../archive-of.ts';
import { directiveNames } from '../../src/markdown/directives.ts';
import { readFiles } from '../hostile/try-mutations.ts';

const root = resolve(import.meta.dirname, '../..');
const ajv = new Ajv({ allErrors: true, strict: false });
const schemas = new Map(
  [...schemaFiles()].map(([file, text]) => [/(\w+)\.json$/.exec(file)?.[1] ?? '', ajv.compile(JSON.parse(text) as object)]),
);

/** The schema of a file of the content, and the YAML in it; undefined if it is none, or cannot be read. */
function fieldsOf(file: string, text: string): { kind: string; fields: unknown } | undefined {
  const [folder = '', name] = file.split('/');
  const kinds: Record<string, string> = {
    people: 'person',
    sources: 'source',
    events: 'event',
    articles: 'article',
    pages: 'page',
  };
  const kind = name === undefined ? folder.replace('.yml', '') : (kinds[folder] ?? '');
  const yaml = file.endsWith('.md') ? /^---\n([^]*?)^---$/m.exec(text)?.[1] : text;
  if (!schemas.has(kind) || yaml === undefined) return undefined;
  try {
    return { kind, fields: parse(yaml) as unknown };
  } catch {
    return undefined;
  }
}

function isRefused(file: string, text: string): boolean | undefined {
  const read = fieldsOf(file, text);
  return read && !schemas.get(read.kind)?.(read.fields);
}

/** The rules for the fields of a file, some cases of which only `npm run check` can find. */
const rulesOfFields = new Set([
  'missing-field',
  'invalid-field',
  'unknown-field',
  'invalid-date',
  'invalid-id',
  'field-indent',
  'invalid-address',
]);

/** What a schema does not find, with the reason. */
const beyond: Readonly<Record<string, string>> = {
  'invalid-field, a city instead of a time zone': 'the list of time zones is that of the program',
  'invalid-field, a misspelt time zone': 'the list of time zones is that of the program',
  'invalid-date, a day that does not exist': 'a pattern does not count days',
  'invalid-date, an end before the beginning': 'a pattern compares nothing',
};

describe('the JSON Schemas', () => {
  it.each([...schemaFiles()])('docs/%s is what the fields are (npm run docs writes it)', (file, text) =>
    expect(readFileSync(resolve(root, 'docs', file), 'utf8')).toBe(text),
  );

  it.each(['content', 'examples/kranhaven/content', 'src/cli/new/publication/en', 'src/cli/new/publication/de'])(
    'accept every file of %s',
    (folder) => {
      const files = [...readFiles(resolve(root, folder))].filter(([file]) => !file.endsWith('.json'));
      expect(files.length).toBeGreaterThan(5);
      expect(files.filter(([file, text]) => isRefused(file, text) !== false).map(([file]) => file)).toEqual([]);
    },
  );

  it('refuse each case of the rules for fields, or it is listed as beyond them', () => {
    const concerned = cases.filter(
      ({ rule, file, content, at, found }) =>
        rulesOfFields.has(rule) &&
        typeof content === 'string' &&
        at &&
        found === undefined &&
        fieldsOf(file, content) &&
        // Below the front matter, a rule is about an annotation.
        (!file.endsWith('.md') || at[0] <= content.split('\n').indexOf('---', 1)),
    );
    expect(concerned.length).toBeGreaterThan(40);
    const accepted = concerned.filter(({ file, content }) => isRefused(file, String(content)) === false);
    expect(accepted.map(({ rule, name }) => `${rule}, ${name}`)).toEqual(Object.keys(beyond));
  });
});

describe('the snippets', () => {
  // VS Code allows commas at the end of lists, and so does YAML.
  const snippets = parse(readFileSync(resolve(root, '.vscode/annotations.code-snippets'), 'utf8')) as Record<
    string,
    { prefix: string; body: string | string[] }
  >;

  it('have one for each annotation', () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    expect(directiveNames.filter((name) => !prefixes.includes(name))).toEqual([]);
  });

  it.each(Object.entries(snippets))('%s is a form that the site reads', async (_name, { body }) => {
    const filled = [body]
      .flat()
      .join('\n')
      .replace(/\$\{\d:([^}]*)\}/g, '$1')
      .replaceAll('$0', '');
    const names = filled
      .replace(/=person\b|:person\)/g, (typed) => typed.replace('person', 'ryabkov'))
      .replace(/(=|"|:)source\b(?!=|:)/g, '$1commentary')
      .replace('ref=event', 'ref=dinner')
      .replace('words of the paragraph', 'They met');
    const findings = await findingsOf({ 'articles/more.md': articleText(`They met.\n\n${names}`) });
    // Words that are filled in name nobody, and nothing of them is recorded or shown elsewhere.
    const form = findings.filter(({ severity, ruleId }) => severity === 'error' && ruleId !== 'unknown-picture');
    expect(form.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });
});
