import { connectIndex } from '../files/connect-index.ts';
import { openIndex } from '../files/open-index.ts';
import { pagefindWords } from '../files/pagefind.ts';
import type { LoadPart } from '../files/parts.ts';
import type { SearchLists } from '../query/lists.ts';
import type { FoundRecord, RecordIndex } from '../query/record-index.ts';
import { search, type Result, type SearchRequest } from '../query/search.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { fetchFile } from './fetch-file.ts';

/** The search of this site: the index of Pagefind and our files beside it, used through the query layer. Each call rejects if a part could not be loaded. */
export interface Engine {
  readonly lists: SearchLists;
  search(request: SearchRequest): Promise<Result>;
  /** Asks the index in another way than by a search. */
  ask<T>(question: (vocabulary: Vocabulary, index: RecordIndex) => Promise<T>): Promise<T>;
  /** Reads a record that a search found. */
  read(id: string): Promise<FoundRecord>;
  /** Finds the records that filters let through. */
  readonly narrow: RecordIndex['narrow'];
  /** Loads one of our files. */
  readonly load: LoadPart;
}

/** How often the search was opened on this page. */
let openings = 0;

/**
 * Loads the lists of the search. Rejects if they cannot be loaded.
 *
 * @param base the base path of the site
 */
export async function openEngine(base: string): Promise<Engine> {
  const folder = `${base}pagefind/`;
  // After a failure, lists in the cache of the browser may be of a build that is gone.
  const cache = openings++ === 0 ? 'default' : 'no-cache';
  const { lists, load } = await openIndex(async (path) => {
    return (await fetchFile(folder + path, path === 'lists.json' ? cache : 'default')).json();
  });
  const findWord = pagefindWords(lists, async (path) => (await fetchFile(folder + path)).arrayBuffer());
  const { vocabulary, index } = connectIndex({ lists, load }, findWord, base);
  return {
    lists,
    read: index.read,
    search: (request) => search(request, vocabulary, index),
    ask: (question) => question(vocabulary, index),
    narrow: index.narrow,
    load,
  };
}
