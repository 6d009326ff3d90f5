import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../tests/archive-of.ts';
import { soundSite } from '../rules/cases/sound-site.ts';
import { citeInWords } from './cite-in-words.ts';
import { articleRecord, statementRecord, type CslRecord } from './csl-record.ts';
import { citationStyles, processCitation } from './process-citation.ts';

const plain: CslRecord = {
  id: 'two-delegations',
  'citation-key': 'two-delegations',
  type: 'article-magazine',
  title: 'Two delegations, one marathon',
  author: [{ literal: 'On the Record' }],
  'container-title': 'Annotated news',
  publisher: 'The Publisher',
  issued: { 'date-parts': [[2026, 11, 3]] },
  URL: 'https://record.example/articles/two-delegations/',
  language: 'en',
  abstract: 'What was said.',
};

const citedAsTheProcessorDoes = (changes: Partial<CslRecord>): void => {
  for (const [style] of citationStyles) {
    const record = { ...plain, ...changes };
    expect(citeInWords(record, style)).toBe(processCitation(record, style));
  }
};
const by = (...names: readonly string[]): Pick<CslRecord, 'author'> => ({ author: names.map((literal) => ({ literal })) });
const on = (year: number, month: number, day: number): Pick<CslRecord, 'issued'> => ({
  issued: { 'date-parts': [[year, month, day]] },
});

describe('a citation in words is that of the processor', () => {
  it.each([
    'ends in a stop.',
    'Does it end in a question?',
    'Sergei Ryabkov, as printed by InfoRos: “There will be no deviations. We have …”',
    'Sergei Ryabkov: “The American side must prepare for ‘compromises’ …”',
    'Ryabkov: “‘No’ deviations, the workers’ friends don’t ‘want’ them.”',
    'Jane: “Is it so?” and “It is!”',
    'It was so, but …',
    '“Whole”',
    'Рябков: «всё только начинается», 外交',
    'Kai: „Es ist vorbei.“',
    'He said "no"; it\'s don’t – and — never… 5–6',
    'Q&A: 100% of $5 {braces} \\ back\\slash #1 _x_ a^b ~c | 1 < 2 > 0',
    'The <i> and <b>, <sub>, </i> and <span class="nocase">',
    'Zqazq and Zqtitlezq of 7654, on 23 November',
    'On 23 November 7654 and 2023',
    'z. B. A.B.C., M. de la Y. (d. 1) said: no; never',
    `Many “${'a” and “b'.repeat(12)}”`,
    '…',
    '',
  ])('with the title %s', (title) => {
    for (const language of ['en', 'de', 'fr', 'es', 'nl', 'pl']) citedAsTheProcessorDoes({ title, language });
  });

  it('has no second mark after a quotation that ends in one', () => {
    for (const end of ['.', '?', '!', ' …'])
      for (const [style] of citationStyles)
        expect(processCitation({ ...plain, title: `Ryabkov: “No${end}”` }, style)).not.toMatch(/[.?!…][.,][’”]/);
  });

  it.each([
    by('Jane Doe', 'Harbour and Sons'),
    by('Jane Doe', 'de Vries', 'Đukić & Sons', 'Jr. Inc.', 'O’Neill', 'F', 'G', 'H'),
    by('Channel 23'),
    by('Ümit', '“The Zq” 7654'),
    by(),
    { 'container-title': 'the record of 2023' },
    { 'container-title': '“Quoted” news' },
    { 'container-title': 'News. Annotated?' },
    { URL: 'https://record.example/r/?a=1&b=%20#it’s' },
    { note: 'Direct quotation: “Zq”.', abstract: 'Zqtitlezq.' },
    on(987, 1, 1),
    on(2023, 7, 23),
  ])('with %j', (changes) => {
    for (const language of ['en', 'de', 'fr-CA']) citedAsTheProcessorDoes({ ...changes, language });
  });

  it('in every month', { timeout: 60_000 }, () => {
    for (const language of ['en', 'de', 'fr'])
      for (let month = 1; month <= 12; month++)
        for (const day of [1, 2]) citedAsTheProcessorDoes({ language, ...on(2023, month, day) });
  });

  it('with any title that is made of the characters of statements', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(
      ...[
        'Ryabkov',
        'no',
        'it’s',
        '5',
        '10',
        'é',
        'Я',
        ' ',
        ' ',
        ' ',
        ', ',
        ': ',
        '. ',
        '; ',
        '? ',
        '! ',
        '-',
        '–',
        ' – ',
        '(',
        ')',
      ],
      ...['“', '”', '‘', '’', ' …', '…', '«', '»', '„', '“.', '.”', ',”', '"', "'", '&', '/', '.', '?', '!', ','],
    );
    const titles = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join('').trim());
    fc.assert(
      fc.property(titles, fc.constantFrom('en', 'de', 'fr'), (title, language) => citedAsTheProcessorDoes({ title, language })),
      { numRuns: 120, seed: 20_261_127 },
    );
  });

  it('of articles and statements as they come', async () => {
    const body = [
      ':::quote{#long speaker=ryabkov locator=p2}',
      `There will be "no" deviations, ${'and nobody expects any '.repeat(8)}whatever.`,
      ':::',
      '',
      ':said[Ryabkov didn’t call it “useful”]{#useful speaker=ryabkov locator=p2}.',
    ].join('\n');
    const archive = await archiveOf({ 'articles/talks.md': `${soundSite['articles/talks.md'] ?? ''}\n${body}\n` });
    for (const article of archive.articles) citedAsTheProcessorDoes(articleRecord(article, archive));
    for (const statement of archive.statements) citedAsTheProcessorDoes(statementRecord(statement, archive));
    expect(archive.statements).toHaveLength(2);
  });
});
