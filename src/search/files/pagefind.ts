import type { SearchLists } from '../query/lists.ts';
import { indexedWord, placesIn } from './pages.ts';
import type { FindWord } from './matches.ts';
import { missing } from './missing.ts';
import { pagesWith, readPagefindFile, type WordsFile } from './pagefind-format.ts';

/**
 * Finds words in Pagefind's index. It is only asked for words that records have, so if a file does not have one, the index was replaced,
 * which is an error. Answers are kept, since the next letter typed repeats most of the questions; what failed is not.
 *
 * @param fetchFile fetches a file; rejects if it cannot
 */
export function pagefindWords(
  { pages, places }: Pick<SearchLists, 'pages' | 'places'>,
  fetchFile: (path: string) => Promise<ArrayBuffer>,
): FindWord {
  const placesOf = placesIn(pages);
  const files = new Map<string, Promise<WordsFile>>();
  const load = (name: string): Promise<WordsFile> => {
    const file =
      files.get(name) ??
      fetchFile(`index/${name}.pf_index`).then((content) => readPagefindFile(new Uint8Array(content)) as Promise<WordsFile>);
    files.set(name, file);
    file.catch(() => files.delete(name));
    return file;
  };
  return async (word) => {
    // Pagefind takes the syllables of Hangul apart when it leaves out marks.
    const indexed = indexedWord(word).normalize('NFD');
    const [, name = ''] = places.findLast(([first]) => inBytes(first) <= inBytes(indexed)) ?? [];
    const found = pagesWith(indexed, await load(name));
    if (found.length === 0) throw missing(word);
    return found.flatMap(([page, at]) => placesOf(page, at));
  };
}

/** Returns a text whose order among others is that of their bytes in UTF-8, by which Pagefind sorts: surrogates come after all else. */
function inBytes(text: string): string {
  return text.replace(/[\ud800-\udfff]/g, '\uffff$&');
}
