import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { loadArchive } from '../../src/content/load-archive.ts';
import type { Archive } from '../../src/core/model/archive.ts';
import { dataFiles, type DataFile } from '../../src/core/model/permalinks.ts';
import { articleData, dataSchemas, siteData, type Data } from '../../src/formats/data/data-files.ts';
import { jsonSchemaOf } from '../../src/formats/data/json-schema.ts';
import { statementsCsv } from '../../src/formats/data/statements-csv.ts';
import { archiveOf, articleText, germanArchive } from '../archive-of.ts';

const archives: Record<string, Archive> = {
  'the Geneva article': await load({ contentDir: 'content' }),
  'the example': await load({ contentDir: 'examples/kranhaven/content', sourcesDir: 'examples/kranhaven/sources' }),
  'a publication in several languages': await germanArchive(),
};

describe.each(Object.entries(archives))('the data of %s', (_name, archive) => {
  const all = Object.fromEntries(dataFiles.map((file) => [file, siteData[file](archive)])) as { [F in DataFile]: Data<F> };

  it.each(dataFiles)('are what the published schema of %s.json says, and have no field that it leaves out', (file) => {
    expectValid(file, all[file]);
    expect(() => dataSchemas[file].parse(all[file])).not.toThrow();
  });

  it('have a part for each article, and the parts are the whole', () => {
    const parts = archive.articles.map((article) => articleData(article, archive));
    for (const part of parts) {
      expectValid('article', part);
      expect(() => dataSchemas.article.parse(part)).not.toThrow();
    }
    expect(parts.flatMap(({ statements }) => statements)).toEqual(all.quotes.statements);
    expect(parts.flatMap(({ claims }) => claims)).toEqual(all.claims.claims);
    expect(parts.flatMap(({ notes }) => notes)).toEqual(all.notes.notes);
  });

  it('name no record that they do not have', () => {
    const known = {
      source: new Set(all.sources.sources.map(({ id }) => id)),
      person: new Set(all.people.people.map(({ id }) => id)),
      event: new Set(all.events.events.map(({ id }) => id)),
    };
    const { statements, excerpts } = all.quotes;
    const { claims } = all.claims;
    const { notes } = all.notes;
    const cited = [
      ...[...statements, ...excerpts, ...claims].map(({ source }) => source.id),
      ...[...notes, ...all.events.events].flatMap(({ sources }) => sources.map(({ id }) => id)),
      ...all.events.events.flatMap(({ outcome }) => outcome?.sources.map(({ id }) => id) ?? []),
    ];
    expect(cited.filter((id) => !known.source.has(id))).toEqual([]);
    expect(statements.map(({ speaker }) => speaker.id).filter((id) => !known.person.has(id))).toEqual([]);
    const at = [...statements, ...notes].flatMap(({ event }) => event ?? []);
    expect(at.filter((id) => !known.event.has(id))).toEqual([]);
  });

  it('have a row for each statement in quotes.csv', () => {
    const [names = [], ...rows] = rowsOf(statementsCsv(archive));
    const { statements } = all.quotes;
    expect(rows.map((row) => [row[names.indexOf('id')], row[names.indexOf('text')]])).toEqual(
      statements.map(({ id, text }) => [id, text]),
    );
    expect(rows.every((row) => row.length === names.length)).toBe(true);
  });
});

it('keeps quotation marks, commas and line breaks of a statement in its cell', async () => {
  const text = 'He said "no", twice.\n\nThen he\tleft.';
  const archive = await archiveOf({
    'articles/talks.md': articleText(`:::quote{#twice speaker=ryabkov locator=p2}\n${text}\n:::`),
  });
  const [names = [], row = []] = rowsOf(statementsCsv(archive));
  expect(row[names.indexOf('text')]).toBe(siteData.quotes(archive).statements[0]?.text);
  expect(row[names.indexOf('text')]).toContain('"no", twice.\n');
});

async function load(from: { contentDir: string; sourcesDir?: string }): Promise<Archive> {
  const { archive } = await loadArchive({ ...from, base: '/', siteUrl: 'https://record.example' });
  if (!archive) throw new Error(`${from.contentDir} has errors`);
  return archive;
}

/** Expects data to be valid by the JSON Schema that the site publishes for them, as another program reads it. */
function expectValid(file: keyof typeof dataSchemas, data: object): void {
  const ajv = new Ajv({ allErrors: true });
  addFormats(ajv);
  const { links } = archives['the Geneva article'] ?? {};
  if (!links) throw new Error('there is no archive');
  const validate = ajv.compile(jsonSchemaOf(file, links));
  // As JSON has them: without what is undefined.
  validate(JSON.parse(JSON.stringify(data)));
  expect(validate.errors).toBeNull();
}

/** Reads CSV by the letter of RFC 4180. */
function rowsOf(csv: string): string[][] {
  expect(csv.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
