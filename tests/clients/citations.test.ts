import { execFileSync, spawnSync } from 'node:child_process';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { citationFormats } from '../../src/formats/citations.ts';
import { articleRecord, statementRecord } from '../../src/formats/csl-record.ts';
import { archiveOf, articleText, first } from '../archive-of.ts';

const headline = 'Why <b> was struck: 5% of $2 & {x} in Geneva';
const archive = await archiveOf({
  'articles/talks.md': articleText(
    ':::quote{#none speaker=ryabkov locator=p2}\nthere will be No deviations, they don’t know NATO & us.\n:::\n',
  ).replace('headline: Talks', `headline: '${headline}'`),
});
const records = [articleRecord(first(archive.articles), archive), statementRecord(first(archive.statements), archive)];

it.each(records.map((record) => [record.id, record] as const))(
  '%s has its day and words for a BibTeX parser',
  (_id, record) => {
    const { entries, errors } = parse(citationFormats.bib.write(record));
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    const { type, key, fields } = first(entries);
    expect([type, key]).toEqual(['article', record.id]);
    expect(fields).toMatchObject({ year: '2026', month: '11', day: '23', entrysubtype: 'magazine', journal: 'On the Record' });
    expect(fields).not.toHaveProperty('publisher');
    // The parser marks what keeps its case, as programs that use it do.
    expect(
      String(fields.title)
        .replace(/<\/?span[^>]*>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&'),
    ).toBe(record.title);
    expect(fields.author).toEqual([expect.objectContaining({ name: 'On the Record' })]);
  },
);

const isThere = spawnSync('ris2xml', ['--help']).error === undefined;
describe.skipIf(!isThere)(`bibutils${isThere ? '' : ' is not installed (Debian package bibutils)'}`, () => {
  it.each(records.map((record) => [record.id, record] as const))('reads all of %s from RIS', (_id, record) => {
    const input = citationFormats.ris.write(record);
    const mods = execFileSync('ris2xml', { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
    const read = (name: string): string[] =>
      [...mods.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text = '']) =>
        text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'),
      );
    expect([...read('title').slice(0, 1), ...read('subTitle')].join(': ')).toBe(record.title);
    expect(read('dateIssued')).toEqual(['2026-11-23']);
    expect(read('url')).toEqual([record.URL]);
    expect(read('languageTerm')).toEqual(['en']);
    expect(read('genre')).toContain('magazine');
    expect(read('note')).toEqual(record.note === undefined ? [] : [record.note]);
    expect(mods.match(/<mods /g)).toHaveLength(1);
  });
});
