import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import type { CslRecord } from './csl-record.ts';
import { citeInWords } from './cite-in-words.ts';
import { citationFormats, citationInAddress } from './citations.ts';
import { citationStyles } from './process-citation.ts';

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

/** Returns a title without the marks that keep the case of quoted words, and without what keeps a tag from being one. */
function withoutMarkup(title: unknown): string {
  return String(title)
    .replace(/<span class="nocase">([^]*?)<\/span>/g, '$1')
    .replaceAll('\u2060', '');
}

describe.each(['bib', 'ris', 'csl.json'] as const)('a citation as %s, imported again', (format) => {
  it.each(titles)('has the same fields: %s', (title) => {
    const record = { ...plain, title, author: [{ literal: 'Jean-Éric Đukić & Sons – and others' }] as const };
    const [back, ...more] = new Cite(citationFormats[format].write(record)).data;
    expect(more).toEqual([]);
    expect(withoutMarkup(back?.['title'])).toBe(title);
    expect(back).toMatchObject({
      'container-title': 'Annotated News',
      // BibTeX has no publisher of an article.
      ...(format !== 'bib' && { publisher: 'The Publisher' }),
      issued: { 'date-parts': [[2026, 11, 3]] },
      URL: 'https://record.example/articles/two-delegations/',
    });
    const name = 'Jean-Éric Đukić & Sons – and others';
    // A name in one piece is a `family` alone to BibTeX and RIS, whose names have no other kind.
    const names = { bib: { family: name }, ris: { family: name, given: '' }, 'csl.json': { literal: name } };
    expect(back?.['author']).toEqual([names[format]]);
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
    'AU  - On the Record,',
    'DA  - 2026/11/3/',
    'PY  - 2026-11-03',
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

it('writes BibTeX whose date is whole, and without what an article has no field for', () => {
  expect(citationFormats.bib.write(plain)).toBe(
    [
      '@article{two-delegations,',
      '\tauthor = {{On the Record}},',
      '\tjournal = {Annotated News},',
      '\tentrysubtype = {magazine},',
      '\tyear = {2026},',
      '\tmonth = nov,',
      '\tday = {3},',
      '\ttitle = {Two delegations, one marathon},',
      '\turl = {https://record.example/articles/two-delegations/},',
      '\tlangid = {english},',
      '}\n',
    ].join('\n'),
  );
});

it.each([
  ['de-AT', 'german'],
  ['fr', 'french'],
  ['uk', 'ukrainian'],
  ['qaa', undefined],
])('names the language %s for LaTeX: %s', (language, name) => {
  const written = citationFormats.bib.write({ ...plain, language });
  expect(/\tlangid = \{(.*)\},/.exec(written)?.[1]).toBe(name);
});

it.each([
  ['Why <b> was struck from the bill', 'Why \\textless{}b\\textgreater{} was struck from the bill'],
  ['Why <b>x</b> & 5% of $2 {x}', 'Why \\textless{}b\\textgreater{}x\\textless{}/b\\textgreater{} \\& 5\\% of \\$2 \\{x\\}'],
  ['“‘none’”', '“‘{none}’”'],
  ['A {brace alone', 'A \\textbraceleft{}brace alone'],
  ["Talks -- why? ``none''", "Talks -{}- why? `{}`none'{}'"],
  ['Why?`', 'Why?{}`'],
  ['Geneva, 10 January: who said what', 'Geneva, 10 {January}: who said what'],
  ['Ryabkov: “there will be ‘none’ in Geneva”', 'Ryabkov: “{there will be ‘none’ in Geneva}”'],
])('escapes tags and keeps capitals in BibTeX: %s', (title, expected) => {
  expect(citationFormats.bib.write({ ...plain, title })).toContain(`\ttitle = {${expected}},\n`);
});

it('cites a title as it is, whatever tags are in it', () => {
  for (const title of ['Why <b> was struck', 'Why <b>was</b> <i>struck</i>', 'A <span class="nocase">b</span>']) {
    for (const [style] of citationStyles) expect(citeInWords({ ...plain, title }, style)).toContain(title);
  }
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

it.each(titles)('puts a citation into an address from which it can be read unchanged: %s', async (title) => {
  const record = { ...plain, title };
  for (const format of ['bib', 'ris', 'csl.json'] as const) {
    const response = await fetch(citationInAddress(record, format));
    expect(await response.text()).toBe(citationFormats[format].write(record));
    expect(response.headers.get('content-type')).toBe(`${citationFormats[format].type};charset=utf-8`);
  }
});
