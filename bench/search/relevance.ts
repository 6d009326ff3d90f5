import MiniSearch from 'minisearch';
import type { Browser } from '../../tests/browser/chromium.ts';
import type { StoredRecord } from '../../src/search/files/stored-record.ts';

/** A query with its accepted answers: one of these anchors should come first. If there are none, nothing should be found. */
export interface Asked {
  readonly query: string;
  readonly type: string;
  readonly accept: readonly string[];
}

/** How well queries were answered. */
export interface Score {
  readonly queries: number;
  /** Share of queries with an accepted answer in first place, and among the first three. */
  readonly recall1: number;
  readonly recall3: number;
  /** Mean reciprocal rank of the first accepted answer among the first ten (https://en.wikipedia.org/wiki/Mean_reciprocal_rank). */
  readonly mrr: number;
}

/** Finds the anchors that answer a query: at most ten, best first. */
export type Answers = (query: string) => Promise<readonly string[]>;

/** Scores answers. If a query should find nothing, finding nothing is the right answer. */
export async function score(asked: readonly Asked[], answers: Answers): Promise<Score> {
  const ranks: number[] = [];
  for (const { query, accept } of asked) {
    const found = await answers(query);
    ranks.push(accept.length === 0 ? Number(found.length === 0) : found.findIndex((id) => accept.includes(id)) + 1);
  }
  const share = (maxRank: number): number => ranks.filter((rank) => rank >= 1 && rank <= maxRank).length / ranks.length;
  const mrr = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
  return { queries: asked.length, recall1: share(1), recall3: share(3), mrr };
}

/** Returns the anchor that an address leads to, or else its last folder, such as the id of a person. */
export function anchorOf(address: string): string {
  const [path = '', fragment = ''] = address.split('#');
  return fragment === '' ? (path.split('/').filter(Boolean).at(-1) ?? '') : (fragment.split(':~:')[0] ?? '');
}

/** Asks our search page as a reader would. */
export async function ours(browser: Browser, origin: string): Promise<Answers> {
  const page = await browser.newPage();
  return async (query) => {
    await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-search-state=done], [data-search-state=empty]').waitFor({ state: 'attached' });
    const links = page.locator('[data-search-result]');
    return distinct(await links.evaluateAll((items) => items.map((item) => item.querySelector('a')?.href ?? '')));
  };
}

/** Asks Pagefind directly, with the same records. */
export async function plainPagefind(browser: Browser, origin: string): Promise<Answers> {
  const page = await browser.newPage();
  await page.goto(`${origin}/about/`);
  return async (query) => {
    const script = async (asked: string): Promise<string[]> => {
      const address = '/plain-pagefind/pagefind.js';
      const pagefind = (await import(address)) as {
        search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      };
      const { results } = await pagefind.search(asked);
      return Promise.all(results.slice(0, 20).map(async (result) => (await result.data()).url));
    };
    return distinct(await page.evaluate(script, query));
  };
}

/** Asks MiniSearch with the same records, allowing one wrong letter in five and completing words (https://lucaong.github.io/minisearch/). */
export function miniSearch(records: readonly StoredRecord[]): Answers {
  const search = new MiniSearch<{ id: number; text: string; about: string }>({
    fields: ['text', 'about'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { text: 1, about: 1 } },
  });
  search.addAll(
    records.map(({ text, meta }, id) => {
      const about = Object.values(meta);
      return { id, text, about: about.join(' ') };
    }),
  );
  return (query) => Promise.resolve(distinct(search.search(query).map(({ id }) => records[id as number]?.url ?? '')));
}

function distinct(addresses: readonly string[]): string[] {
  return [...new Set(addresses.map(anchorOf))].slice(0, 10);
}
