import { find, type Answer, type FoundRecord, type Index } from '../query/find.ts';
import { facetToken, vocabularyOf, type FacetName, type SearchLists, type Vocabulary } from '../query/lists.ts';
import { parseQuery } from '../query/parse-query.ts';
import { planQuery, type PlannedPart } from '../query/plan.ts';
import type { Kind } from '../query/kinds.ts';
import { loadPagefind, type Fragment, type PagefindApi, type PagefindResult } from '../query/pagefind-api.ts';
import type { SearchRequest } from './request.ts';

/** The answer to a request, with how it was read. */
export interface Result extends Answer {
  readonly plan: readonly PlannedPart[];
  readonly onlyStopWords: boolean;
}

/** The search of this site: Pagefind's index, asked through the query layer. */
export interface Engine {
  readonly lists: SearchLists;
  search(request: SearchRequest): Promise<Result>;
  read(id: string): Promise<FoundRecord>;
  /** How many of these records have each value of a facet, by id of the value. */
  count(facet: FacetName, ids: readonly string[]): Promise<Map<string, number>>;
}

/** Opens the search: loads Pagefind and the lists beside it. Rejects where either cannot be had. */
export async function openEngine(base: string): Promise<Engine> {
  const folder = `${base}pagefind/`;
  const [pagefind, lists] = await Promise.all([loadPagefind(base), fetchJson<SearchLists>(`${folder}lists.json`)]);
  const together = lists.together
    ? fetchJson<Record<string, Fragment>>(`${folder}records.json`).catch(() => ({}))
    : Promise.resolve({});
  // A worker of its own is worth its loading only where there is much to look through.
  await pagefind.options({ baseUrl: base, basePath: folder, noWorker: lists.records < 5000 });
  await pagefind.init();
  const vocabulary = vocabularyOf(lists);
  const index = indexOf(pagefind, base, together);
  return {
    lists,
    read: index.read,
    search: (request) => search(request, vocabulary, index),
    count: async (facet, ids) => {
      const counts = new Map<string, number>();
      for (const [place, [value]] of lists.facets[facet].entries()) {
        const having = await index.holding([facetToken(facet, place)]);
        counts.set(value, ids.filter((id) => having.has(id)).length);
      }
      return counts;
    },
  };
}

/** Answers one request: reads it, plans what to look up, finds and ranks. */
export async function search(
  { query, narrowing, sort, asTyped }: SearchRequest,
  vocabulary: Vocabulary,
  index: Index,
): Promise<Result> {
  const parsed = parseQuery(query);
  const plan = planQuery(parsed, vocabulary, { asTyped });
  // Words that say nothing by themselves, or nothing but signs, are not the same as no words.
  if (plan.length === 0 && query !== '')
    return { found: [], complete: 0, unmentioned: [], plan, onlyStopWords: parsed.onlyStopWords };
  return { ...(await find(plan, narrowing, sort, index, vocabulary.lists)), plan, onlyStopWords: false };
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** Pagefind as an index of words. What was looked up is kept: the next letter typed asks for nearly the same. */
function indexOf(pagefind: PagefindApi, base: string, together: Promise<Readonly<Record<string, Fragment>>>): Index {
  const results = new Map<string, PagefindResult>();
  const kept = new Map<string, ReadonlySet<string>>();
  const ask = async (term: string | null, options: object): Promise<string[]> => {
    const found = await pagefind.search(term, options);
    for (const result of found.results) results.set(result.id, result);
    return found.results.map(({ id }) => id);
  };
  // In quotation marks, a word stands for itself and its stem alone, and not for every word that begins so.
  const phrase = async (words: readonly string[]): Promise<ReadonlySet<string>> => {
    const found = await ask(`"${words.join(' ')}"`, {});
    // "non-expansion" is one word to Pagefind.
    return new Set(found.length > 0 || words.length === 1 ? found : await ask(`"${words.join('-')}"`, {}));
  };
  const holding = async (words: readonly string[]): Promise<ReadonlySet<string>> => {
    const key = JSON.stringify(words);
    const known = kept.get(key);
    if (known) return known;
    const found = await phrase(words);
    if (kept.size > mostKept) kept.clear();
    // Pagefind answers with nothing where a part of the index could not be had: it is asked again.
    if (found.size > 0) kept.set(key, found);
    return found;
  };
  let byDate: string[] | undefined;
  return {
    holding,
    having: (words) => ask(words.join(' '), {}),
    byDate: async () => (byDate ??= await ask(null, { sort: { date: 'asc' } })),
    read: async (id) => {
      const one = (await together)[id];
      if (one) return recordOf({ ...one, url: base + one.url.slice(1) });
      const result = results.get(id);
      if (!result) throw new Error(`no such result: ${id}`);
      const data = await result.data();
      return recordOf({ ...data, content: unescape(data.content) });
    },
  };
}

const mostKept = 1000;

function recordOf({ url, content, meta, filters }: Fragment): FoundRecord {
  const kind = (filters['kind']?.[0] ?? 'section') as Kind;
  const told = Object.entries(meta).filter(([name]) => name !== 'tokens' && name !== 'shown');
  return { url, kind, text: meta['shown'] ?? content, side: filters['side']?.[0], meta: Object.fromEntries(told) };
}

function unescape(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return text.replace(/&(lt|gt|amp|quot|#39);/g, (whole, name: string) => signs[name] ?? whole);
}
