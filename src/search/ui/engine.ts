import { knownWords } from '../query/known-words.ts';
import { vocabularyOf, type FacetName, type SearchLists } from '../query/lists.ts';
import { loadPagefind, type Fragment } from '../query/pagefind-api.ts';
import type { FoundRecord } from '../query/record-index.ts';
import { search, type Result, type SearchRequest } from '../query/search.ts';
import { facetToken } from '../query/tokens.ts';
import { pagefindIndex } from './pagefind-index.ts';

/** The search of this site: the index of Pagefind, used through the query layer. Each call rejects if a part could not be loaded. */
export interface Engine {
  readonly lists: SearchLists;
  search(request: SearchRequest): Promise<Result>;
  /** Reads a record that a search found. */
  read(id: string): Promise<FoundRecord>;
  /** Counts how many of these records have each value of a facet, by the id of the value. */
  count(facet: FacetName, ids: readonly string[]): Promise<Map<string, number>>;
}

/** Records in the index. With fewer, a worker takes longer to load than it saves. */
const minRecordsForWorker = 5000;

/** How often the search was opened on this page. */
let openings = 0;

/**
 * Loads Pagefind and the lists that come with it. Rejects if either cannot be loaded, or if they are of different builds, as they may
 * be for a moment when the site is replaced.
 *
 * @param base the base path of the site
 */
export async function openEngine(base: string): Promise<Engine> {
  const folder = `${base}pagefind/`;
  // A file that did not fit may be in the cache of the browser.
  const cache = openings++ === 0 ? 'default' : 'no-cache';
  const stamp = String(Date.now());
  const [pagefind, lists, entry] = await Promise.all([
    loadPagefind(base),
    fetchJson<SearchLists>(`${folder}lists.json`, cache),
    fetchJson<Entry>(`${folder}pagefind-entry.json?ts=${stamp}`, 'default'),
  ]);
  if (!Object.values(entry.languages).some(({ hash }) => hash === lists.index))
    throw new Error('The lists of the search were not built with its index.');
  const together = lists.together ? fetchJson<Record<string, Fragment>>(`${folder}records.json`, cache).catch(() => ({})) : {};
  const noWorker = lists.records < minRecordsForWorker;
  await pagefind.options({ baseUrl: base, basePath: folder, noWorker, metaCacheTag: stamp });
  await pagefind.init();
  const vocabulary = vocabularyOf(lists);
  const index = pagefindIndex(pagefind, base, together, knownWords(lists));
  return {
    lists,
    read: index.read,
    search: (request) => search(request, vocabulary, index),
    count: async (facet, ids) => {
      const counts = new Map<string, number>();
      for (const [place, [value]] of lists.facets[facet].entries()) {
        const having = await index.findPhrase([facetToken(facet, place)]);
        counts.set(value, ids.filter((id) => having.has(id)).length);
      }
      return counts;
    },
  };
}

/** What Pagefind says about its indexes. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

async function fetchJson<T>(address: string, cache: RequestCache): Promise<T> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
