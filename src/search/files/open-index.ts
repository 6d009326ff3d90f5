import type { SearchLists } from '../query/lists.ts';
import { wordsOf } from '../query/words.ts';
import { compoundsIn } from './compounds.ts';
import { missing } from './missing.ts';
import type { Given, LoadPart, PartName, Parts } from './parts.ts';
import { searchedTexts, type StoredRecord } from './stored-record.ts';

/** What `records.json` of a small archive has: all records, and what is known of them. */
export interface AllRecords {
  readonly records: readonly StoredRecord[];
  readonly given: Given;
}

/** An open index, except for the places of words. */
export interface OpenIndex {
  readonly lists: SearchLists;
  readonly load: LoadPart;
}

/**
 * Opens an index. In a small archive all records are fetched here and now; of a larger one, files are fetched when needed, each once.
 * Rejects if the lists or the records could not be loaded.
 *
 * @param fetchFile fetches the content of a file; rejects if it cannot
 */
export async function openIndex(fetchFile: (path: string) => Promise<unknown>): Promise<OpenIndex> {
  const lists = (await fetchFile('lists.json')) as SearchLists;
  if (lists.together) {
    const all = (await fetchFile(`${lists.index}/records.json`)) as AllRecords;
    const parts = uncut(all, lists.language);
    const perFile = all.records.length;
    return { lists: { ...lists, words: [''], files: { facets: 1 }, perFile }, load: loadFrom(parts) };
  }
  const fetched = new Map<string, Promise<unknown>>();
  const load = (kind: PartName, file: number): Promise<unknown> => {
    const path = `${lists.index}/${kind}-${file}.json`;
    const content = fetched.get(path) ?? fetchFile(path);
    fetched.set(path, content);
    // What failed is not remembered.
    content.catch(() => fetched.delete(path));
    return content;
  };
  return { lists, load: load as LoadPart };
}

/** Returns the parts of an index with one file of each kind. */
function uncut({ records, given }: AllRecords, language: string): Parts {
  const searched = records.flatMap((record) => searchedTexts(record, language));
  const words = [...new Set(searched.flatMap(wordsOf))].join(' ');
  return { ...given, words: [{ words, compounds: compoundsIn(searched).join(' ') }], facets: [given.facets], texts: [records] };
}

function loadFrom(parts: Parts): LoadPart {
  return (kind, file) => {
    const content = (parts[kind] as Parts[typeof kind])[file];
    return content === undefined ? Promise.reject(missing(`${kind}-${file}`)) : Promise.resolve(content);
  };
}
