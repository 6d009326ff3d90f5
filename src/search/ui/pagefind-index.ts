import type { Kind } from '../query/kinds.ts';
import type { KnownWords } from '../query/known-words.ts';
import type { Fragment, PagefindApi, PagefindResult } from '../query/pagefind-api.ts';
import type { FoundRecord, RecordIndex } from '../query/record-index.ts';
import { indexed } from '../query/words.ts';

/**
 * Wraps Pagefind as an index of words. Pagefind answers as if no record had a word if it could not load a part of the index, and it
 * never tries again. So each word is looked up by itself before an answer about several words counts, and an empty answer for a word
 * that the index must have is an error. After an error, the index has to be opened again. Answers are cached, since the next letter
 * typed repeats most of the questions.
 *
 * @param together the texts of all records by id; empty if each is fetched by itself
 */
export function pagefindIndex(
  pagefind: PagefindApi,
  base: string,
  together: Readonly<Record<string, Fragment>> | Promise<Readonly<Record<string, Fragment>>>,
  known: KnownWords,
): RecordIndex {
  const results = new Map<string, PagefindResult>();
  const cached = new Map<string, ReadonlySet<string>>();
  const ask = async (term: string | null, options: object): Promise<string[]> => {
    const found = await pagefind.search(term, options);
    for (const result of found.results) results.set(result.id, result);
    return found.results.map(({ id }) => id);
  };
  /** Rejects if the part of the index that has a word, or would have it, was not loaded. */
  const check = async (word: string): Promise<void> => {
    if (known.has(word)) throw new Error(`The part of the index with “${word}” could not be loaded.`);
    for (const other of known.near(word)) await findPhrase([other]);
  };
  const lookUp = async (words: readonly string[]): Promise<ReadonlySet<string>> => {
    for (const word of words.length > 1 ? words : []) if ((await findPhrase([word])).size === 0) return new Set();
    // In quotation marks, Pagefind matches a word and its stem, but not every word that begins with it.
    const found = new Set(await ask(`"${words.map(indexed).join(' ')}"`, {}));
    if (found.size === 0 && words.length === 1) await check(words[0] ?? '');
    return found;
  };
  async function findPhrase(words: readonly string[]): Promise<ReadonlySet<string>> {
    const key = words.join(' ');
    const answer = cached.get(key) ?? (await lookUp(words));
    if (cached.size > maxCached) cached.clear();
    cached.set(key, answer);
    return answer;
  }
  const findWords = async (words: readonly string[]): Promise<readonly string[]> => {
    for (const word of words) await findPhrase([word]);
    return ask(words.map(indexed).join(' '), {});
  };
  let byDate: string[] | undefined;
  return {
    findPhrase,
    findWords,
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

function recordOf({ url, content, meta, filters }: Fragment): FoundRecord {
  const kind = (filters['kind']?.[0] ?? 'section') as Kind;
  const { translation: translated, ...others } = meta;
  const [label, language] = [filters['translated']?.[0], filters['translated-lang']?.[0]];
  return {
    url,
    kind,
    text: content,
    language: filters['lang']?.[0],
    translation: translated && label && language ? { words: translated, language, label } : undefined,
    notGiven: filters['not-given']?.[0],
    qualified: filters['qualified']?.[0],
    side: filters['side']?.[0],
    meta: others,
  };
}

/** Decodes the character references that Pagefind writes. */
function unescape(text: string): string {
  const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return text.replace(/&(lt|gt|amp|quot|#39);/g, (whole, name: string) => characters[name] ?? whole);
}
