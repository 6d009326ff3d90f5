import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Fact, SavedText } from '../core/sourcing/facts.ts';
import { nameInByline, withoutTopLines } from '../core/sourcing/top-lines.ts';
import { blocksOf } from './html-blocks.ts';
import { jsonLdFacts } from './json-ld-facts.ts';

/**
 * Reads a saved page: its readable text, and what it says of itself in its head.
 *
 * Readability is what Firefox’s reader view uses; linkedom is the smallest DOM that it works on.
 */
export function readHtml(html: string): SavedText {
  const { document } = parseHTML(html);
  const facts = factsIn(document, html);
  // Readability changes the document that it reads.
  const article = new Readability(document.cloneNode(true) as Document).parse();
  const { document: readable } = parseHTML(`<html><body>${article?.content ?? ''}</body></html>`);
  const blocks = article?.content ? blocksOf(readable.body as never) : blocksOf(document.body as never);
  const heading = article?.title?.trim();
  const unsure = article?.content ? [] : ['No main text was found: all text of the page was kept.'];
  const named = nameInByline(article?.byline ?? '');
  const author = facts.author.length > 0 || named === undefined ? facts.author : [{ value: named, from: 'byline' }];
  return {
    text: withoutTopLines(
      blocks.filter((block, i) => !(i === 0 && block === heading)),
      author,
    ).join('\n\n'),
    facts: {
      ...facts,
      author,
      title: facts.title.length > 0 ? facts.title : heading ? [{ value: heading, from: 'title' }] : [],
    },
    unsure,
  };
}

function factsIn(
  document: Document,
  html: string,
): Record<'publisher' | 'title' | 'author' | 'date' | 'language' | 'url' | 'archived', Fact[]> {
  const meta = (...names: string[]): Fact[] =>
    names.flatMap((name) =>
      [...document.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`)]
        .map((element) => ({ value: element.getAttribute('content') ?? '', from: name }))
        .filter(({ value }) => value.trim() !== ''),
    );
  const ld = jsonLdFacts(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''),
  );
  const links = [...document.querySelectorAll('link[rel="canonical"]')].map((element) => ({
    value: element.getAttribute('href') ?? '',
    from: 'canonical',
  }));
  const savedFrom = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(html)?.[1];
  const addresses = [
    ...links,
    ...meta('og:url'),
    ...(savedFrom === undefined ? [] : [{ value: savedFrom, from: 'saved from' }]),
  ];
  const archived = [...addresses, ...archiveComment(html)].filter(({ value }) => value.startsWith('https://web.archive.org/'));
  const dates = [
    ...meta('article:published_time', 'datePublished', 'date', 'dc.date', 'DC.date.issued', 'citation_publication_date'),
    ...ld.date,
  ];
  const days = dates.map(({ value, from }) => ({ value: dayIn(value), from }));
  const timed = [...document.querySelectorAll('time[datetime]')].map((element) =>
    dayIn(element.getAttribute('datetime') ?? ''),
  );
  const [only] = new Set(timed).size === 1 ? timed : [];
  const heading = [...document.querySelectorAll('h1')]
    .map((element) => element.textContent ?? '')
    .filter((text) => text.trim() !== '');
  const titles = [...meta('og:title', 'citation_title'), ...ld.title];
  return {
    publisher: [...meta('og:site_name', 'citation_publisher', 'publisher'), ...ld.publisher],
    title: titles.length > 0 ? titles : heading.length === 1 ? [{ value: heading[0] ?? '', from: 'h1' }] : [],
    author: [
      ...meta('author', 'citation_author', 'article:author').filter(({ value }) => !/^https?:/.test(value)),
      ...ld.author,
    ],
    date: days.length > 0 ? days : only === undefined ? [] : [{ value: only, from: 'time' }],
    language: [document.documentElement.getAttribute('lang') ?? ''].filter(Boolean).map((value) => ({ value, from: 'lang' })),
    url: addresses.filter(({ value }) => !value.startsWith('https://web.archive.org/')),
    archived,
  };
}

/** The day of a time, in the zone that the page gives it in. */
function dayIn(time: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(time.trim())?.[0] ?? time.trim().replace(/^(\d{4})\/(\d{2})\/(\d{2})$/, '$1-$2-$3');
}

/** The note that the Internet Archive puts at the end of a copy. */
function archiveComment(html: string): Fact[] {
  const address = /https:\/\/web\.archive\.org\/web\/\d{8,14}(?:id_|if_)?\/https?:\/\/[^\s"'<>]+/.exec(html)?.[0];
  return address === undefined ? [] : [{ value: address, from: 'web.archive.org' }];
}
