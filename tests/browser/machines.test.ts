import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import '../../src/formats/citations.ts';
import type { AnnotationPage } from '../../src/formats/web-annotations.ts';
import { checkVocabulary } from '../schema-vocabulary.ts';
import { launch, openPage } from './chromium.ts';

const { root, reader } = inject('sites');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('docs/machines.md shows examples that are in the files which it names', () => {
  /** An address in the examples is that of no site, spaces are for the eye, and HTML is formatted as XML. */
  const comparable = (text: string): string =>
    text.replaceAll('https://record.example/', 'https://example.org/').replace(/\s/g, '').replaceAll('/>', '>');
  const examples = [...readFileSync('docs/machines.md', 'utf8').matchAll(/```\w+ \/(\S*)\n([^]*?)```/g)];
  expect(examples.length).toBeGreaterThan(15);
  for (const [, path = '', example = ''] of examples) {
    const file = comparable(readFileSync(join(root.outDir, path, path.endsWith('/') ? 'index.html' : ''), 'utf8'));
    let end = 0;
    for (const part of comparable(example).split('…')) {
      const start = file.indexOf(part, end);
      expect(start, `${path}: ${part}`).not.toBe(-1);
      end = start + part.length;
    }
  }
});

describe.each([root, reader])('data for machines under $base', (site) => {
  it('is linked from every page, is served and can be parsed', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${site.url}about/`);
    const named = await page
      .locator('link[rel=alternate]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('type') ?? ''] as const));
    expect(named.map(([href]) => href.slice(site.base.length)).sort()).toEqual([
      'feed.json',
      'feed.xml',
      'quotes.json',
      'quotes/feed.json',
      'quotes/feed.xml',
      'timeline.ics',
    ]);
    for (const [href, type] of named) {
      const text = await page.evaluate(async (path) => (await fetch(path)).text(), href);
      if (type.endsWith('json')) expect(() => JSON.parse(text) as unknown, href).not.toThrow();
      else if (type.endsWith('xml')) {
        const faults = (xml: string): number =>
          new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('parsererror').length;
        expect(await page.evaluate(faults, text), href).toBe(0);
      } else expect(text, href).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\s*$/);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('lists in the sitemap every page to be indexed, and no missing one', () => {
    const read = (file: string): string => readFileSync(join(site.outDir, file), 'utf8');
    expect(read('robots.txt')).toContain(`Sitemap: https://record.example${site.base}sitemap-index.xml`);
    const listed = [...read('sitemap-0.xml').matchAll(/<loc>https:\/\/record\.example([^<]*)<\/loc>/g)].map(([, path = '']) =>
      path.slice(site.base.length),
    );
    expect(listed.filter((path) => !existsSync(join(site.outDir, decodeURI(path), 'index.html')))).toEqual([]);
    expect(listed).toEqual(
      expect.arrayContaining([
        '',
        'articles/geneva-consultations/',
        'articles/geneva-consultations/the-dinner/',
        'quotes/ten-years/',
        'quotes/by/side/ussr/',
        'people/gromyko/',
      ]),
    );
    expect(listed.filter((path) => /404|embed/.test(path))).toEqual([]);
  });

  it('describes every page in the vocabulary of schema.org alone', () => {
    const files = readdirSync(site.outDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    const told = files.flatMap((file) =>
      [
        ...readFileSync(join(site.outDir, file), 'utf8').matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g),
      ].map(([, json = '']) => ({
        file: file.replaceAll('\\', '/'),
        graph: JSON.parse(json) as { '@graph': { '@type': string }[] },
      })),
    );
    expect(told.flatMap(({ file, graph }) => checkVocabulary(graph).map((fault) => `${file}: ${fault}`))).toEqual([]);
    const typesOf = (page: string): string[][] =>
      told.filter(({ file }) => file === page).map(({ graph }) => graph['@graph'].map((thing) => thing['@type']));
    expect(typesOf('index.html')).toEqual([['WebSite']]);
    expect(typesOf('articles/geneva-consultations/index.html')).toEqual([['AnalysisNewsArticle', 'BreadcrumbList']]);
    expect(typesOf('quotes/ten-years/index.html')).toEqual([['WebPage', 'Quotation', 'BreadcrumbList']]);
    expect(typesOf('quotes/results-not-words/index.html')).toEqual([['WebPage', 'Statement', 'BreadcrumbList']]);
    const article = 'articles/geneva-consultations';
    expect(typesOf(`${article}/playing-cunning/index.html`)).toEqual([['WebPage', 'Claim', 'BreadcrumbList']]);
    expect(typesOf(`${article}/note-drafts/index.html`)).toEqual([['WebPage', 'Comment', 'BreadcrumbList']]);
    expect(typesOf('timeline/brussels-council/index.html')).toEqual([['WebPage', 'Event', 'BreadcrumbList']]);
    expect(typesOf('people/ryabkov/index.html')).toEqual([['WebPage', 'Person', 'BreadcrumbList']]);
    expect(typesOf('people/white-house/index.html')).toEqual([['WebPage', 'Organization', 'BreadcrumbList']]);
    expect(typesOf('timeline/index.html')).toEqual([['WebPage', 'Event', 'Event', 'Event', 'Event', 'Event']]);
  });

  it.each(['articles/geneva-consultations/', 'quotes/absolute-imperative/'])(
    'cites /%s in the formats that the page links to',
    async (path) => {
      const { page, complaints } = await openPage(browser);
      await page.goto(site.url + path);
      const title = await page.locator('meta[name=citation_title]').getAttribute('content');
      const address = `https://record.example${site.base}${path}`;
      expect(await page.locator('meta[name=citation_public_url]').getAttribute('content')).toBe(address);
      const named = await page
        .locator('link[rel=alternate][href*="cite."]')
        .evaluateAll((links) => links.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('type') ?? '']));
      expect(named.map(([href]) => href)).toEqual(
        ['bib', 'ris', 'csl.json'].map((format) => `${site.base}${path}cite.${format}`),
      );
      for (const [href = '', type = ''] of named) {
        const file = await page.evaluate(async (from) => {
          const response = await fetch(from);
          return { type: response.headers.get('content-type'), text: await response.text() };
        }, href);
        expect(file.type).toBe(`${type}; charset=utf-8`);
        const [cited, ...others] = new Cite(file.text).data;
        expect(others).toEqual([]);
        // CSL-JSON marks the quoted words, whose capitals no style may change.
        expect(String(cited?.['title']).replace(/<\/?span[^>]*>/g, '')).toBe(title);
        expect([cited]).toMatchObject([
          { URL: address, issued: { 'date-parts': [[2026, 11, 23]] }, 'container-title': 'On the Record' },
        ]);
      }
      const words = (await page.locator('#cite-apa').textContent()) ?? '';
      // A full stop goes inside the quotation mark.
      expect(words.startsWith(`On the Record. (2026, November 23). ${title?.replace(/”$/, '')}`)).toBe(true);
      expect(words.endsWith(` On the Record. ${address}`)).toBe(true);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it.each(['articles/geneva-consultations/', 'quotes/absolute-imperative/'])(
    'names /%s in Markdown on the page',
    async (path) => {
      const { page } = await openPage(browser);
      await page.goto(site.url + path);
      const href = (await page.locator('link[rel=alternate][type="text/markdown"]').getAttribute('href')) ?? '';
      expect(href).toBe(`${site.base}${path}index.md`);
      const response = await fetch(new URL(href, site.url));
      expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
      expect(await response.text()).toContain(`https://record.example${site.base}${path}`);
      await page.context().close();
    },
  );

  it('annotates words that occur exactly once in the article, at existing anchors', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${site.url}articles/geneva-consultations/`);
    const href = await page.locator('link[rel=alternate][type="application/ld+json"]').getAttribute('href');
    const { type, annotations } = await page.evaluate(async (from) => {
      const response = await fetch(from);
      return { type: response.headers.get('content-type'), annotations: (await response.json()) as AnnotationPage };
    }, href ?? '');
    expect(type).toBe('application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"');
    expect(annotations.id).toBe(`https://record.example${href}`);
    const article = `https://record.example${site.base}articles/geneva-consultations/`;
    const ids = annotations.items.map(({ id }) => id.slice(article.length + 1));
    expect(ids).toHaveLength(19 + 15 + 14 + 5 + 1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await page.evaluate((all) => all.filter((id) => !document.getElementById(id)), ids)).toEqual([]);
    const text = ((await page.locator('.body').textContent()) ?? '').replace(/\s+/g, ' ').trim();
    const selectors = annotations.items.flatMap(({ target }) => target.filter(({ source }) => source === article));
    const times = selectors.map(({ selector: { prefix = '', exact, suffix = '' } }) => ({
      exact,
      times: text.split(prefix + exact + suffix).length - 1,
    }));
    expect(times.length).toBeGreaterThanOrEqual(ids.length);
    expect(times.filter(({ times: found }) => found !== 1)).toEqual([]);
    await page.context().close();
  });
});
