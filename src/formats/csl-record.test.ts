import { expect, it } from 'vitest';
import { archiveOf, articleText, first } from '../../tests/archive-of.ts';
import { articleRecord, statementRecord } from './csl-record.ts';

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
