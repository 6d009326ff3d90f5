import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '../../tests/browser/chromium.ts';
import type { Archive } from '../../src/core/model/archive.ts';
import { writeIndex } from '../../src/search/index/build-index.ts';
import { onPhone } from '../reading/phone.ts';
import type { StaticServer } from '../reading/static-server.ts';
import { writePlainPagefind } from './plain-pagefind.ts';

/** A search: what our search page is asked for, and the same for Pagefind. */
export interface Asked {
  readonly kind: string;
  readonly ours: string;
  readonly term: string | null;
  readonly options: { readonly filters?: object; readonly sort?: object };
  /** The most bytes that it may cost, in kB; the project set these limits itself. */
  readonly limit: number;
}

/** Searches of each kind in the synthetic corpus. */
export const kindsOfSearch: readonly Asked[] = [
  { kind: 'one word', ours: 'q=talks', term: 'talks', options: {}, limit: 150 },
  { kind: 'phrase', ours: 'q=“the+ministry”', term: '"the ministry"', options: {}, limit: 200 },
  {
    kind: 'word and filter',
    ours: 'q=agreement&form=indirect',
    term: 'agreement',
    options: { filters: { form: 'indirect' } },
    limit: 180,
  },
  { kind: 'filter alone', ours: 'side=united-states', term: null, options: { filters: { side: 'united-states' } }, limit: 100 },
  {
    kind: 'range of dates',
    ours: 'from=2025-03&to=2025-05',
    term: null,
    options: { filters: { any: ['2025-03', '2025-04', '2025-05'].map((month) => ({ month })) } },
    limit: 100,
  },
  {
    kind: 'by date',
    ours: 'kind=quotation&sort=date',
    term: null,
    options: { filters: { kind: 'quotation' }, sort: { date: 'asc' } },
    limit: 100,
  },
];

/** What one search cost a reader. */
export interface Cost {
  /** Milliseconds from the opening of the page to the first result. */
  readonly milliseconds: number;
  /** Bytes sent meanwhile besides the page itself, with headers. */
  readonly bytes: number;
  readonly requests: number;
}

/** Replaces the index of a built site, and adds one of plain Pagefind beside it. */
export async function replaceIndex(site: string, archive: Archive): Promise<void> {
  await rm(join(site, 'pagefind'), { recursive: true, force: true });
  await writeIndex(archive, join(site, 'pagefind'));
  await writePlainPagefind(archive, join(site, 'plain-pagefind'));
}

/** Opens the search page with a search in its address, with nothing in the cache, and waits for the first result. */
export function costOfOurs(browser: Browser, server: StaticServer, { ours }: Asked, speed: 'slow' | 'full'): Promise<Cost> {
  return onPhone(browser, speed, (page) =>
    watch(page, server, async () => {
      await page.goto(`${server.origin}/search/?${ours}`, { timeout: 120_000 });
      await page.locator('[data-search-result]').first().waitFor({ state: 'attached', timeout: 120_000 });
    }),
  );
}

/** Opens a page of the site, asks plain Pagefind and reads the records of the first page of results. */
export function costOfPagefind(
  browser: Browser,
  server: StaticServer,
  { term, options }: Asked,
  speed: 'slow' | 'full',
): Promise<Cost> {
  return onPhone(browser, speed, (page) =>
    watch(page, server, async () => {
      await page.goto(`${server.origin}/robots.txt`, { timeout: 120_000 });
      const found = await page.evaluate(
        async ([term, options]) => {
          const address = '/plain-pagefind/pagefind.js';
          const pagefind = (await import(address)) as {
            search(term: string | null, options: object): Promise<{ results: { data(): Promise<unknown> }[] }>;
          };
          const { results } = await pagefind.search(term, options);
          await Promise.all(results.slice(0, 20).map((result) => result.data()));
          return results.length;
        },
        [term, options] as const,
      );
      if (found === 0) throw new Error(`Pagefind found nothing for ${term ?? JSON.stringify(options)}.`);
    }),
  );
}

/** Measures what is sent while something is done. What arrives right afterwards was asked for by it, too. */
async function watch(page: Page, server: StaticServer, run: () => Promise<void>): Promise<Cost> {
  let requests = 0;
  page.on('request', () => (requests += 1));
  const [sent, begun] = [server.sent(), performance.now()];
  await run();
  const milliseconds = performance.now() - begun;
  await page.waitForLoadState('networkidle');
  return { milliseconds, bytes: server.sent() - sent, requests };
}

/**
 * Measures searches on the search page when the index is open, at the speed of this machine: each query right after others, the
 * second time that it is asked, so that its files are in the cache.
 *
 * @returns milliseconds from each request to its results on the page
 */
export async function warmSearches(browser: Browser, origin: string, queries: readonly string[]): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${origin}/search/?q=nothing+of+the+kind`);
  await page.locator('[data-search-state=done], [data-search-state=empty]').waitFor({ state: 'attached', timeout: 120_000 });
  const run = async (asked: string): Promise<number> => {
    const list = document.querySelector<HTMLElement>('[data-search-results]');
    if (!list) throw new Error('no search page');
    const begun = performance.now();
    history.pushState(null, '', `?${asked}`);
    dispatchEvent(new PopStateEvent('popstate'));
    while (list.dataset['searchState'] === 'loading') await new Promise((later) => setTimeout(later));
    return performance.now() - begun;
  };
  const times: number[] = [];
  for (const again of [false, true])
    for (const query of queries) {
      const time = await page.evaluate(run, query);
      if (again) times.push(time);
    }
  await page.close();
  return times;
}

/** Returns sixty different searches of all kinds in the synthetic corpus. */
export function mixedSearches(): string[] {
  const words = [
    'talks',
    'sanctions',
    'agreement',
    'border',
    'minister',
    'ministry',
    'decision',
    'hearing',
    'delegation',
    'tribunal',
  ];
  return words.flatMap((word, i) => [
    `q=${word}`,
    `q=${word}+${words[(i + 1) % words.length] ?? ''}`,
    `q=“the+${word}”`,
    `q=${word}&form=${i % 2 === 0 ? 'direct' : 'indirect'}`,
    `q=${word}&from=2025-0${1 + (i % 9)}&sort=date`,
    `kind=${['quotation', 'reported', 'claim', 'note', 'event'][i % 5] ?? ''}&from=2024-0${1 + (i % 9)}`,
  ]);
}
