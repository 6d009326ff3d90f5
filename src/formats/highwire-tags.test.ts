import { expect, it } from 'vitest';
import { highwireTags } from './highwire-tags.ts';

it('names what is cited as Zotero and Google Scholar read it, with two-digit days and months', () => {
  const tags = highwireTags({
    id: 'talks',
    'citation-key': 'talks',
    type: 'article-magazine',
    title: 'Talks',
    author: [{ literal: 'Jane Doe' }],
    'container-title': 'The Record',
    publisher: 'The House',
    issued: { 'date-parts': [[2026, 1, 5]] },
    URL: 'https://record.example/articles/talks/',
    language: 'en',
  });
  expect(tags).toEqual([
    ['citation_title', 'Talks'],
    ['citation_author', 'Jane Doe'],
    ['citation_publication_date', '2026/01/05'],
    ['citation_online_date', '2026/01/05'],
    ['citation_journal_title', 'The Record'],
    ['citation_publisher', 'The House'],
    ['citation_public_url', 'https://record.example/articles/talks/'],
    ['citation_language', 'en'],
  ]);
});
