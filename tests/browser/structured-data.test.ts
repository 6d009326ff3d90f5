import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, inject, it } from 'vitest';
import type { z } from 'zod';
import type { eventData } from '../../src/formats/data/event-data.ts';
import { contextOfVocabulary } from '../schema-vocabulary.ts';

const { root, example } = inject('sites');

type Node = Readonly<Record<string, unknown>>;
type EventData = z.output<typeof eventData>;

/** What one page says of itself. */
interface Described {
  readonly page: string;
  readonly graph: { readonly '@graph': readonly Node[] };
}

describe.each([root, example])('the structured data under $base', (site) => {
  const origin = `https://record.example${site.base}`;
  const described = readdirSync(site.outDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .flatMap((file): Described[] => {
      const html = readFileSync(join(site.outDir, file), 'utf8');
      const page = origin + file.replaceAll('\\', '/').replace(/index\.html$/, '');
      return [...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map(([, json = '']) => ({
        page,
        graph: JSON.parse(json) as Described['graph'],
      }));
    });
  const things = described.flatMap(({ page, graph }) => graph['@graph'].map((thing) => ({ page, thing })));
  const ofType = (type: string) => things.filter(({ thing }) => thing['@type'] === type);

  it('loses nothing in a JSON-LD processor, and contradicts itself on no page', async () => {
    // The context of schema.org is on the web; this one is made from the same vocabulary.
    const document = { '@context': contextOfVocabulary() };
    const documentLoader = (url: string) => {
      expect(url).toBe('https://schema.org');
      return Promise.resolve({ documentUrl: url, document });
    };
    const expanded: object[] = [];
    // `safe` refuses whatever a processor would drop, such as a name without a meaning or an address that is not whole.
    for (const { graph } of described) expanded.push(...(await jsonld.expand(graph, { documentLoader, safe: true })));
    const nodes = (await jsonld.flatten(expanded, null, { safe: true })) as Node[];
    expect(nodes.length).toBeGreaterThan(things.length / 2);
    const own = nodes.filter(({ '@id': id }) => String(id).startsWith(origin));
    expect(own.filter(({ '@id': id }) => !isThere(String(id)))).toEqual([]);
    // Whatever a page refers to says on some page what it is, and only in one way.
    expect(own.filter((node) => (node['@type'] as string[] | undefined)?.length !== 1)).toEqual([]);
    const single = ['name', 'headline', 'text', 'startDate', 'endDate', 'datePublished', 'dateModified', 'jobTitle', 'creator'];
    const twice = own.flatMap((node) =>
      single
        .map((name) => [node['@id'], node[`http://schema.org/${name}`]] as const)
        .filter(([, values]) => Array.isArray(values) && values.length > 1),
    );
    expect(twice).toEqual([]);
  });

  it('has what search engines ask of an article', () => {
    const articles = ofType('AnalysisNewsArticle');
    expect(articles.length).toBeGreaterThan(1);
    for (const { page, thing } of articles) {
      const { headline, image, datePublished, dateModified, author } = thing;
      expect(headline, page).toMatch(/./);
      expect([image].flat()[0], page).toMatch(/^https:\/\/.*\.png$/);
      for (const time of [datePublished, dateModified])
        expect(time, page).toMatch(/^\d{4}-\d\d-\d\dT[\d:]{8}(?:Z|[+-]\d\d:\d\d)$/);
      for (const one of [author].flat() as Node[]) {
        expect(one['@type'], page).toMatch(/^(?:Person|Organization)$/);
        expect(one['name'], page).toMatch(/./);
        // A person in a byline has no page here that says who they are.
        if (one['@type'] === 'Organization') expect(one['url'], page).toMatch(/^https:/);
      }
    }
  });

  it('has what search engines ask of an event, as far as it is known', () => {
    const { events: records } = JSON.parse(readFileSync(join(site.outDir, 'events.json'), 'utf8')) as { events: EventData[] };
    const events = ofType('Event').filter(({ page, thing }) => thing['@id'] === page);
    expect(events.length).toBeGreaterThan(1);
    for (const { page, thing } of events) {
      expect(thing['name'], page).toMatch(/./);
      expect(thing['image'], page).toMatch(/^https:\/\/.*\.png$/);
      const known = records.find(({ url }) => url === page);
      if (!known) throw new Error(`${page} is of no event`);
      const { on, ends, description, venue, city } = known;
      const [first = '', last] = on.split('/');
      const isExact = [first, last ?? first].every((day) => /^\d{4}(?:-\d\d){0,2}$/.test(day));
      expect(String(thing['startDate']).startsWith(first), page).toBe(isExact);
      expect('endDate' in thing, page).toBe(isExact && (last ?? ends) !== null);
      expect(thing['description'] ?? null, page).toBe(description);
      expect(thing['location'] ?? null, page).toEqual(
        city === null && venue === null
          ? null
          : expect.objectContaining({ name: venue ?? city, ...(city !== null && { address: city }) }),
      );
    }
  });

  it('has on each page of a thing the way that leads there', () => {
    const lists = ofType('BreadcrumbList');
    expect(lists.length).toBeGreaterThan(50);
    for (const { page, thing } of lists) {
      const steps = thing['itemListElement'] as Node[];
      expect(steps.length, page).toBeGreaterThan(1);
      expect(
        steps.map((step) => step['position']),
        page,
      ).toEqual(steps.map((_, i) => i + 1));
      expect(steps.at(-1)?.['item'], page).toBe(page);
      for (const { name, item } of steps) {
        expect(name, page).toMatch(/./);
        expect(isThere(String(item)), `${page}: ${String(item)}`).toBe(true);
      }
    }
    const without = new Set(described.map(({ page }) => page)).difference(new Set(lists.map(({ page }) => page)));
    expect([...without].map((page) => page.slice(origin.length)).sort()).toEqual(['', 'timeline/']);
  });

  /** Tells whether an address of the site is that of a page, and its fragment that of something on it. */
  function isThere(address: string): boolean {
    const [path = '', id] = address.split('#');
    const file = join(site.outDir, decodeURI(path.slice(origin.length)), path.endsWith('/') ? 'index.html' : '');
    return existsSync(file) && (id === undefined || readFileSync(file, 'utf8').includes(` id="${id}"`));
  }
});
