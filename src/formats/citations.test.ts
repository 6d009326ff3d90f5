import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import type { CslRecord } from './csl-record.ts';
import { citationFormats, citationStyles, citeInWords } from './citations.ts';

const plain: CslRecord = {
  id: 'two-delegations',
  'citation-key': 'two-delegations',
  type: 'article-magazine',
  title: 'Two delegations, one marathon',
  author: [{ literal: 'On the Record' }],
  'container-title': 'Annotated News',
  publisher: 'The Publisher',
  issued: { 'date-parts': [[2026, 11, 3]] },
  URL: 'https://record.example/articles/two-delegations/',
  language: 'en',
  abstract: 'What was said.',
};

/** Everything that a format may have its own use for. */
const titles = [
  'Two delegations, one marathon',
  'Żółć, Łódź, Crème brûlée, Ängström, İstanbul, Đà Nẵng',
  'Рябков: «всё только начинается», 外交',
  'Sergei Ryabkov: “The American side must prepare for ‘compromises’ …”',
  'He said "no"; it\'s don’t – and — never… 5–6',
  'Q&A: 100% of $5 {braces} \\ back\\slash #1 _x_ a^b ~c | 1 < 2 > 0',
  'The <i> and <b>, <sub>, </i> and <span class="nocase">',
  'x}, author = {Forged',
  `Long: ${'Schlüsselqualifikation '.repeat(12).trim()}`,
];

describe.each(['bib', 'ris', 'csl.json'] as const)('a citation as %s, imported again', (format) => {
  it.each(titles)('has the same fields: %s', (title) => {
    const record = { ...plain, title, author: [{ literal: 'Jean-Éric Đukić & Sons – and others' }] as const };
    const [back, ...more] = new Cite(citationFormats[format].write(record)).data;
    expect(more).toEqual([]);
    expect(back).toMatchObject({
      title,
      'container-title': 'Annotated News',
      publisher: 'The Publisher',
      issued: { 'date-parts': [[2026, 11, 3]] },
      URL: 'https://record.example/articles/two-delegations/',
    });
    // A name in one piece is a `family` alone to BibTeX, whose names have no other kind.
    const key = format === 'bib' ? 'family' : 'literal';
    expect(back?.['author']).toEqual([{ [key]: 'Jean-Éric Đukić & Sons – and others' }]);
    expect(back?.['id']).toBe('two-delegations');
  });
});

it('keeps language and abstract if the format has a place for them', () => {
  for (const format of ['ris', 'csl.json'] as const) {
    expect(new Cite(citationFormats[format].write(plain)).data[0]).toMatchObject({
      language: 'en',
      abstract: 'What was said.',
    });
  }
});

it('writes one line per tag in RIS, however long', () => {
  expect(citationFormats.ris.write({ ...plain, title: titles[6] ?? '' }).split('\r\n')).toEqual([
    'TY  - MGZN',
    'AB  - What was said.',
    'AU  - On the Record',
    'DA  - 2026/11/3/',
    'PY  - 2026',
    'ID  - two-delegations',
    'LA  - en',
    'PB  - The Publisher',
    'T2  - Annotated News',
    `TI  - ${titles[6]}`,
    'UR  - https://record.example/articles/two-delegations/',
    'ER  - ',
    '',
  ]);
});

it.each(['\n', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '\v', '\f', '\u001E', '\0'])(
  'adds no tag, entry or line for a line break in a text: %j',
  (line) => {
    const hostile = `One${line}TY  - JOUR${line}TI  - Forged${line}ER  - ${line}}${line}@article{forged,${line}title={Forged}}`;
    const record: CslRecord = {
      ...plain,
      title: hostile,
      author: [{ literal: hostile }],
      'container-title': hostile,
      publisher: hostile,
      abstract: hostile,
    };
    const lines = (text: string): string[] => text.split(/\r\n|[\p{Cc}\p{Zl}\p{Zp}]/u);
    const { bib, ris } = citationFormats;
    expect(lines(ris.write(record)).map((one) => one.slice(0, 5))).toEqual(
      lines(ris.write(plain)).map((one) => one.slice(0, 5)),
    );
    expect(lines(bib.write(record)).length).toBe(lines(bib.write(plain)).length);
    expect(new Cite(bib.write(record)).data.map(({ id }) => id)).toEqual(['two-delegations']);
  },
);

it('keys a BibTeX entry by the permanent id', () => {
  expect(citationFormats.bib.write(plain)).toMatch(/^@article\{two-delegations,\n[^]*\n\}\n$/);
});

it('cites in every style, by the byline, with the day and the address', () => {
  expect(citationStyles.map(([style]) => citeInWords(plain, style))).toEqual([
    'On the Record. (2026, November 3). Two delegations, one marathon. Annotated News. https://record.example/articles/two-delegations/',
    'On the Record (2026) “Two delegations, one marathon,” Annotated News, 3 November. Available at: https://record.example/articles/two-delegations/.',
    'On the Record. Two delegations, one marathon. Annotated News [Internet]. 2026 Nov 3. Available from: https://record.example/articles/two-delegations/',
  ]);
});

it('cites a record regardless of those cited before', () => {
  const other = { ...plain, id: 'another', title: 'Another' };
  expect(citeInWords(other, 'apa')).toMatch(/^On the Record\. \(2026, November 3\)\. Another\./);
});
