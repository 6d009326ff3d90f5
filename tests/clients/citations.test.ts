import { execFileSync, spawnSync } from 'node:child_process';
import { parse } from '@retorquere/bibtex-parser';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
const cited = articleRecord(first(archive.articles), archive);
const titles = {
  tags: 'Why <i>it</i> was <sub>struck</sub>',
  signs: 'C:\\new_folder #1, 10^2 ~ 5 % {a} & $x$',
  ligatures: "Talks -- or not --- in ``Geneva''?",
  letters: 'Łódź, Đà Nẵng, Ελλάδα, 北京 und «Größe»',
  quoted: '“NATO & {EU} won’t, 5% of $2” and “…no NATO”',
};
const records = [
  cited,
  statementRecord(first(archive.statements), archive),
  ...Object.entries(titles).map(([id, title]) => ({ ...cited, id, 'citation-key': id, title })),
];

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
        text
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&apos;/g, "'")
          .replace(/&amp;/g, '&'),
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

/** Runs a program in a folder of its own that has these files, and returns what it prints. */
function run(program: string, args: readonly string[], files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-citations-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const { stdout, stderr, status } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return status === 0 ? stdout + stderr : `${program} ended with ${status}: ${stdout}${stderr}`;
}
const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

const hasBiber = isInstalled('biber');
describe.skipIf(!hasBiber)(`biber${hasBiber ? '' : ' is not installed (Debian package biber)'}`, () => {
  it('finds nothing to say about BibTeX', () => {
    const bib = records.map((record) => citationFormats.bib.write(record)).join('');
    const said = run('biber', ['--tool', '--validate-datamodel', 'cite.bib'], { 'cite.bib': bib });
    expect(said).toMatch(/^INFO - /m);
    expect(said.match(/^(?!INFO - ).+$/gm) ?? []).toEqual([]);
  });
});

const hasPandoc = isInstalled('pandoc');
describe.skipIf(!hasPandoc)(`pandoc${hasPandoc ? '' : ' is not installed (Debian package pandoc)'}`, () => {
  it.each([
    ['cite.bib', records.map((record) => citationFormats.bib.write(record)).join('')],
    [
      'cite.json',
      JSON.stringify(records.flatMap((record) => JSON.parse(citationFormats['csl.json'].write(record)) as object[])),
    ],
  ])('prints whole titles from %s, with their day, and quoted words as they are', (name, citations) => {
    const files = { [name]: citations, 'all.md': "---\nnocite: '@*'\n---\n" };
    const printed = run('pandoc', ['--citeproc', '--bibliography', name, '-t', 'plain', '--wrap', 'none', 'all.md'], files);
    // It has marks of quotation of its own.
    const folded = (text: string): string => text.replace(/\u2060/g, '').replace(/[“”‘’'`]/g, "'");
    const entries = folded(printed).trim().split(/\n\n+/);
    expect(entries).toHaveLength(records.length);
    for (const entry of entries) expect(entry).toMatch(/On the Record, November 23, 2026\. https:\S+\.$/);
    for (const { title } of records) {
      const whole = entries.find((entry) => entry.toLowerCase().includes(folded(title).toLowerCase()));
      expect(whole, `${title}\n${printed}`).toBeDefined();
      for (const [, words = ''] of title.matchAll(/“([^”]*)”/g)) expect(whole).toContain(folded(words));
    }
  });
});
