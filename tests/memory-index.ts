import type { Archive } from '../src/core/model/archive.ts';
import { connectIndex } from '../src/search/files/connect-index.ts';
import type { FindWord } from '../src/search/files/matches.ts';
import { openIndex } from '../src/search/files/open-index.ts';
import { draftPages, indexedWord, placesIn, type PageDraft } from '../src/search/files/pages.ts';
import { isSmall, ourFiles, usual, type Layout } from '../src/search/index/our-files.ts';
import { findable, type Findable } from '../src/search/index/records.ts';
import type { IndexPage } from '../src/search/query/lists.ts';
import type { RecordIndex } from '../src/search/query/record-index.ts';
import type { Vocabulary } from '../src/search/query/vocabulary.ts';

/** The search index of an archive in memory, with a count of what was read from it. */
export interface MemoryIndex {
  readonly vocabulary: Vocabulary;
  readonly index: RecordIndex;
  /** The addresses of the records that were read, in order. */
  readonly read: string[];
  /** The paths of the files that were fetched, in order. */
  readonly fetched: string[];
  /** Whether nothing can be fetched. */
  fail: boolean;
}

/** Opens the index of an archive as a browser does, with its files in memory. */
export function memoryIndex(archive: Archive, layout: Layout = usual): Promise<MemoryIndex> {
  return memoryIndexOf(findable(archive), layout);
}

/** Opens an index of records in memory. Words are found in the pages that Pagefind would be given. */
export async function memoryIndexOf(found: Findable, layout: Layout = usual): Promise<MemoryIndex> {
  const drafts = draftPages(found.records, found.lists.language, isSmall(found, layout) ? 1 : layout.perPage);
  const pages = drafts.map(({ records, stride }, n): IndexPage => [n, records, stride]);
  const files = new Map(
    ourFiles(found, { pages, places: [] }, layout).map(({ path, content }) => [path, new TextDecoder().decode(content)]),
  );
  const state = { fail: false };
  const [read, fetched]: [string[], string[]] = [[], []];
  const opened = await openIndex((path) => {
    fetched.push(path);
    const content = state.fail ? undefined : files.get(path);
    return content === undefined ? Promise.reject(new Error(`no file ${path}`)) : Promise.resolve(JSON.parse(content));
  });
  const find = findIn(drafts, pages);
  const { vocabulary, index } = connectIndex(
    opened,
    (word) => (state.fail ? Promise.reject(new Error('no words')) : find(word)),
    '/',
  );
  return Object.assign(state, {
    vocabulary,
    read,
    fetched,
    index: {
      ...index,
      read: async (id: string) => {
        const record = await index.read(id);
        read.push(record.url);
        return record;
      },
    },
  });
}

/** Finds words in pages as Pagefind does: an empty answer is an error, since it is only asked for words that there are. */
function findIn(drafts: readonly PageDraft[], pages: readonly IndexPage[]): FindWord {
  const placesOf = placesIn(pages);
  const words = new Map<string, number[]>();
  drafts.forEach(({ content }, page) => {
    content.split(' ').forEach((word, at) => {
      const [place = 0] = placesOf(page, [at]);
      const places = words.get(word) ?? [];
      places.push(place);
      words.set(word, places);
    });
  });
  return (word) => {
    const places = words.get(indexedWord(word));
    return places ? Promise.resolve(places) : Promise.reject(new Error(`no word ${word}`));
  };
}
