import type { Kind } from '../query/kinds.ts';
import type { Fragment, PagefindApi, PagefindResult } from '../query/pagefind-api.ts';
import type { FoundRecord, RecordIndex } from '../query/record-index.ts';

/**
 * Wraps Pagefind as an index of words. Look-ups are cached, since the next letter typed repeats most of them.
 *
 * @param together the texts of all records by id; empty if each is fetched by itself
 */
export function pagefindIndex(
  pagefind: PagefindApi,
  base: string,
  together: Readonly<Record<string, Fragment>> | Promise<Readonly<Record<string, Fragment>>>,
): RecordIndex {
  const results = new Map<string, PagefindResult>();
  const cached = new Map<string, ReadonlySet<string>>();
  const ask = async (term: string | null, options: object): Promise<string[]> => {
    const found = await pagefind.search(term, options);
    for (const result of found.results) results.set(result.id, result);
    return found.results.map(({ id }) => id);
  };
  // In quotation marks, Pagefind matches a word and its stem, but not every word that begins with it.
  const lookUp = async (words: readonly string[]): Promise<ReadonlySet<string>> => {
    const found = await ask(`"${words.join(' ')}"`, {});
    // Pagefind treats "non-expansion" as one word.
    return new Set(found.length > 0 || words.length === 1 ? found : await ask(`"${words.join('-')}"`, {}));
  };
  const findPhrase = async (words: readonly string[]): Promise<ReadonlySet<string>> => {
    const key = JSON.stringify(words);
    const known = cached.get(key);
    if (known) return known;
    const found = await lookUp(words);
    if (cached.size > maxCached) cached.clear();
    // Pagefind also finds nothing when it fails to load a part of the index, so that is not cached.
    if (found.size > 0) cached.set(key, found);
    return found;
  };
  let byDate: string[] | undefined;
  return {
    findPhrase,
    findWords: (words) => ask(words.join(' '), {}),
    byDate: async () => (byDate ??= await ask(null, { sort: { date: 'asc' } })),
    read: async (id) => {
      const fragment = (await together)[id];
      if (fragment) return recordOf({ ...fragment, url: base + fragment.url.slice(1) });
      const result = results.get(id);
      if (!result) throw new Error(`Unknown record: ${id}`);
      const data = await result.data();
      return recordOf({ ...data, content: unescape(data.content) });
    },
  };
}

/** Look-ups in the cache. */
const maxCached = 1000;

/** What is in `meta` for the search, or has a place of its own in a record. */
const hidden = new Set(['tokens', 'shown', 'translation', 'shown-translation']);

function recordOf({ url, content, meta, filters }: Fragment): FoundRecord {
  const kind = (filters['kind']?.[0] ?? 'section') as Kind;
  const translated = meta['shown-translation'] ?? meta['translation'];
  const others = Object.entries(meta).filter(([name]) => !hidden.has(name));
  const [label, language] = [filters['translated']?.[0], filters['translated-lang']?.[0]];
  return {
    url,
    kind,
    text: meta['shown'] ?? content,
    language: filters['lang']?.[0],
    translation: translated && label && language ? { words: translated, language, label } : undefined,
    notGiven: filters['not-given']?.[0],
    qualified: filters['qualified']?.[0],
    side: filters['side']?.[0],
    meta: Object.fromEntries(others),
  };
}

/** Decodes the character references that Pagefind writes. */
function unescape(text: string): string {
  const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return text.replace(/&(lt|gt|amp|quot|#39);/g, (whole, name: string) => characters[name] ?? whole);
}
