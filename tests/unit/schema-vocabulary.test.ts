import { expect, it } from 'vitest';
import { checkVocabulary } from '../schema-vocabulary.ts';

const graph = (...things: object[]): object => ({ '@context': 'https://schema.org', '@graph': things });

it('accepts what schema.org defines, including inherited properties', () => {
  const author = { '@type': 'Organization', '@id': 'https://record.example/', name: 'On the Record' };
  const article = {
    '@type': 'AnalysisNewsArticle',
    headline: 'Talks',
    backstory: 'One source.',
    wordCount: 12,
    author,
    isBasedOn: { '@id': '#source' },
    citation: [{ '@type': 'CreativeWork', name: 'A' }, 'B'],
  };
  expect(checkVocabulary(graph(article, { '@type': 'Event', location: { '@type': 'City', name: 'Geneva' } }))).toEqual([]);
  const search = { '@type': 'SearchAction', 'query-input': 'required name=q', target: 'https://record.example/?q={q}' };
  expect(checkVocabulary(graph({ '@type': 'WebSite', potentialAction: search }))).toEqual([]);
});

it.each([
  [{ '@type': 'NewsAnalysis' }, '$.@graph[0]: no type NewsAnalysis'],
  [{ name: 'Talks' }, '$.@graph[0]: no type undefined'],
  [{ '@type': 'Person', backstory: 'One source.' }, '$.@graph[0]: Person has no backstory'],
  [{ '@type': 'Person', 'name-input': 'required' }, '$.@graph[0]: Person has no name-input'],
  [{ '@id': '#a', name: 'Talks' }, '$.@graph[0]: name without a type'],
  [{ '@type': 'Quotation', creator: { '@type': 'Event' } }, '$.@graph[0].creator: no place for Event'],
  [{ '@type': 'Quotation', recordedAt: 'a dinner' }, '$.@graph[0].recordedAt: no place for "a dinner"'],
  [{ '@type': 'Article', wordCount: 'twelve' }, '$.@graph[0].wordCount: no place for "twelve"'],
  [{ '@type': 'Article', headline: 12 }, '$.@graph[0].headline: no place for 12'],
  [
    { '@type': 'Article', citation: ['A', { '@type': 'CreativeWork', publisher: { '@type': 'Organization', title: 'B' } }] },
    '$.@graph[0].citation.publisher: Organization has no title',
  ],
])('finds what it has not: %j', (thing, fault) => {
  expect(checkVocabulary(graph(thing))).toEqual([fault]);
});

it('finds a foreign context', () => {
  expect(checkVocabulary({ '@context': 'https://example.org', '@graph': [] })).toEqual(['$: @context of a graph']);
});
