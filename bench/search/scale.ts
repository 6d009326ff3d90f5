import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '../../tests/browser/chromium.ts';
import type { Archive } from '../../src/core/model/archive.ts';
import { writeIndex } from '../../src/search/index/build-index.ts';
import { loadArchive } from '../../src/content/load-archive.ts';
import { writeCorpus } from '../corpus/write-corpus.ts';
import { median } from '../table.ts';

/** Milliseconds from the request to the results on the page: for a first search, and for the same search again. */
export interface Cost {
  readonly first: number | null;
  readonly again: number | null;
}

/** Statements in one corpus. */
const perCorpus = 20_000;
/** Articles in one corpus: each has eight statements. */
const articles = perCorpus / 8;

/** Makes an archive of this many invented statements and nothing else. */
export async function manyStatements(work: string, statements: number): Promise<Archive> {
  const contentDir = join(work, 'many');
  let all: Archive | undefined;
  for (let seed = 1; seed <= Math.ceil(statements / perCorpus); seed++) {
    await rm(contentDir, { recursive: true, force: true });
    await writeCorpus({ articles, seed, out: contentDir });
    const { archive } = await loadArchive({ contentDir, base: '/' });
    if (!archive) throw new Error('the corpus has errors');
    const bare = archive.articles.map((article) => ({
      ...article,
      id: `${article.id}-${seed}`,
      lead: '',
      sections: [],
      claims: [],
      notes: [],
      events: [],
    }));
    all = {
      ...archive,
      articles: [...(all?.articles ?? []), ...bare],
      people: new Map([...(all?.people ?? []), ...archive.people]),
      events: new Map([...(all?.events ?? []), ...archive.events]),
      statementsBySpeaker: new Map([...(all?.statementsBySpeaker ?? []), ...archive.statementsBySpeaker]),
    };
  }
  await rm(contentDir, { recursive: true, force: true });
  if (!all) throw new Error('no statements were asked for');
  return all;
}

/** Replaces the index of a built site. */
export async function replaceIndex(site: string, archive: Archive): Promise<void> {
  await rm(join(site, 'pagefind'), { recursive: true, force: true });
  await writeIndex(archive, join(site, 'pagefind'));
}

/**
 * Measures searches on the search page, where Pagefind is already loaded. The first time, the parts of the index for the words and
 * the texts of the results are fetched from this machine; the second time they are cached.
 */
export async function costOf(browser: Browser, origin: string, queries: readonly string[]): Promise<Cost> {
  const page = await browser.newPage();
  const first: number[] = [];
  const again: number[] = [];
  const run = async (asked: string): Promise<number> => {
    const list = document.querySelector<HTMLElement>('[data-search-results]');
    if (!list) throw new Error('no search page');
    const begun = performance.now();
    history.pushState(null, '', `?${asked}`);
    dispatchEvent(new PopStateEvent('popstate'));
    while (list.dataset['searchState'] === 'loading') await new Promise((later) => setTimeout(later));
    return performance.now() - begun;
  };
  for (const query of queries) {
    await page.goto(`${origin}/search/?q=nothing+of+the+kind`);
    await page.locator('[data-search-state=done], [data-search-state=empty]').waitFor({ state: 'attached', timeout: 120_000 });
    first.push(await page.evaluate(run, query));
    if ((await page.locator('[data-search-result]').count()) === 0) throw new Error(`No results for ${query}.`);
    await page.evaluate(run, 'q=nothing+of+the+kind');
    again.push(await page.evaluate(run, query));
  }
  await page.close();
  return { first: median(first), again: median(again) };
}
