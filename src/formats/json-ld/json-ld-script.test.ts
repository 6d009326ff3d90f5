import { expect, it } from 'vitest';
import { permalinks } from '../../core/model/permalinks.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { jsonLdScript } from './json-ld-script.ts';
import { websiteNode } from './website-node.ts';

const links = permalinks('/reader/', 'https://record.example');

it('cannot end its own element or open a comment', () => {
  const name = '</script><!-- <script> & "quotes"';
  const script = jsonLdScript([{ '@type': 'Person', name }]);
  expect(script).not.toContain('<');
  expect(JSON.parse(script)).toEqual({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Person', name }] });
});

it('list the pages that lead to a page, itself last', () => {
  const steps = [
    ['Quotes', '/reader/quotes/'],
    ['One', '/reader/quotes/one/'],
  ] as const;
  expect(breadcrumbs(steps, links)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Quotes', item: 'https://record.example/reader/quotes/' },
      { '@type': 'ListItem', position: 2, name: 'One', item: 'https://record.example/reader/quotes/one/' },
    ],
  });
});

it('describes how to search the site', () => {
  const site = {
    name: 'The Record',
    tagline: 'News',
    description: 'Statements.',
    language: 'en',
    publisher: 'The House',
    periodical: 'magazine',
  } as const;
  expect(websiteNode({ site, emblems: {}, links })).toEqual({
    '@type': 'WebSite',
    name: 'The Record',
    description: 'Statements.',
    url: 'https://record.example/reader/',
    publisher: { '@type': 'Organization', name: 'The House', url: 'https://record.example/reader/' },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: 'https://record.example/reader/search/?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  });
});
