import { expect, it } from 'vitest';
import { soundSite } from '../rules/cases/sound-site.ts';
import { archiveOf, articleText, first } from '../../tests/archive-of.ts';
import { citationFormats } from './citations.ts';
import { citeInWords } from './cite-in-words.ts';
import { articleRecord, statementRecord } from './csl-record.ts';
import { articleFeed } from './feeds/feeds.ts';

const long = `There will be no deviations, and ${'nobody '.repeat(12)}"should" expect any.`;
const archive = await archiveOf({
  'site.yml': 'name: The Record\ntagline: News\ndescription: Statements.\npublisher: The House\n',
  'articles/talks.md': articleText(
    `:::quote{#no-deviations speaker=ryabkov locator=p2}\n"No" deviations.\n:::\n\n:::quote{#long speaker=ryabkov locator=p2}\n${long}\n:::\n\n:said[Ryabkov called it\nuseful]{#useful speaker=ryabkov locator=p2}.`,
  )
    .replace('headline: Talks', 'headline: >-\n  Talks  on\n  talks')
    .replace('published: 2026-11-23', 'published: 2026-01-05'),
});

it('records an article by its headline, byline, day and address', () => {
  expect(articleRecord(first(archive.articles), archive)).toEqual({
    id: 'talks',
    'citation-key': 'talks',
    type: 'article-magazine',
    title: 'Talks on talks',
    author: [{ literal: 'On the Record' }],
    'container-title': 'The Record',
    publisher: 'The House',
    issued: { 'date-parts': [[2026, 1, 5]] },
    URL: 'https://record.example/reader/articles/talks/',
    language: 'en',
    abstract: 'What was said.',
  });
});

it('records each author of an article, and none of them in pieces', async () => {
  const { articles, statements, ...rest } = await archiveOf({
    'articles/talks.md': articleText(':said[Ryabkov called it useful]{#useful speaker=ryabkov locator=p2}.').replace(
      'byline: On the Record',
      'byline: [Jane Doe, Harbour and Sons]',
    ),
  });
  const both = { articles, statements, ...rest };
  const records = [articleRecord(first(articles), both), statementRecord(first(statements), both)];
  for (const record of records) {
    expect(record.author).toEqual([{ literal: 'Jane Doe' }, { literal: 'Harbour and Sons' }]);
    expect(citeInWords(record, 'apa')).toMatch(/^Jane Doe & Harbour and Sons\. \(/);
    expect(citationFormats.bib.write(record)).toContain('author = {{Jane Doe} and {Harbour and Sons}}');
    expect(citationFormats.ris.write(record)).toMatch(/^AU {2}- Jane Doe,\r\nAU {2}- Harbour and Sons,\r$/m);
  }
  expect(first(articles).byline).toBe('Jane Doe and Harbour and Sons');
  const feed = JSON.parse(articleFeed(both, 'json')) as { items: { authors: unknown }[] };
  expect(feed.items[0]?.authors).toEqual([{ name: 'Jane Doe' }, { name: 'Harbour and Sons' }]);
});

it('records a statement’s page as the site’s, with the speaker in its title', () => {
  const [quotation, longer, reported] = archive.statements.map((statement) => statementRecord(statement, archive));
  expect(quotation).toEqual({
    id: 'no-deviations',
    'citation-key': 'no-deviations',
    type: 'article-magazine',
    title: 'Sergei Ryabkov, as printed by InfoRos: ““No” deviations.”',
    note: 'Direct quotation: Sergei Ryabkov, Deputy Foreign Minister of Russia (as printed by InfoRos). Not given: to whom, when, where.',
    author: [{ literal: 'On the Record' }],
    'container-title': 'The Record',
    publisher: 'The House',
    issued: { 'date-parts': [[2026, 1, 5]] },
    URL: 'https://record.example/reader/quotes/no-deviations/',
    language: 'en',
  });
  expect(longer?.title).toBe(
    `Sergei Ryabkov, as printed by InfoRos: “There will be no deviations, and ${'nobody '.repeat(9)}…”`,
  );
  expect(reported?.title).toBe('Sergei Ryabkov, as reported by InfoRos: Ryabkov called it useful');
});

it('says in the note of a statement where a copy of its source is kept', async () => {
  const { statements, ...rest } = await archiveOf({
    'sources/commentary.yml': `${soundSite['sources/commentary.yml'] ?? ''}archived: {url: https://web.archive.org/web/2022/https://example.org/, on: 2022-01-11}\n`,
    'articles/talks.md': articleText(':said[Ryabkov called it useful]{#useful speaker=ryabkov locator=p2}.'),
  });
  const { note } = statementRecord(first(statements), { ...rest, statements });
  expect(note).toMatch(
    / InfoRos, Commentary, archived copy of 11 January 2022: https:\/\/web\.archive\.org\/web\/2022\/https:\/\/example\.org\/$/,
  );
});
