import { createHash } from 'node:crypto';
import type { AllRecords } from '../files/open-index.ts';
import { partsOf, type Parts, type Sizes } from '../files/parts.ts';
import type { SearchLists } from '../query/lists.ts';
import { isStopWord } from '../query/words.ts';
import { isCommonWord, tooCommonWords } from './common-words.ts';
import { listedSynonyms } from './listed-synonyms.ts';
import type { Findable } from './records.ts';
import { withForms } from './word-forms.ts';

/** A file of the index, in memory. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** How an index is cut into files. */
export interface Layout {
  /** With at most this many records, all are sent in one file, and each is a page of Pagefind's index. */
  readonly together: number;
  /** The most records in a page of the index of a larger archive. Each page costs every reader some 15 bytes. */
  readonly perPage: number;
  /** The sizes of files in a larger index. Each search fetches a few files of each kind, so none should be large. */
  readonly sizes: Sizes;
}

/** How an index is cut usually. */
export const usual: Layout = { together: 400, perPage: 1000, sizes: { words: 500, texts: 25, characters: 12_000 } };

/** Whether the records of an archive are few enough to be sent in one file. */
export function isSmall({ records }: Pick<Findable, 'records'>, { together }: Layout): boolean {
  return records.length <= together;
}

/**
 * Makes our files beside the index of Pagefind. `lists.json` has what a search needs first. The others are in a folder that is named
 * by the hash of their content, so that files of two builds are never mixed.
 *
 * @param indexed what is to know of Pagefind's index
 */
export function ourFiles(found: Findable, indexed: Pick<SearchLists, 'pages' | 'places'>, layout: Layout): IndexFile[] {
  const { records, given, lists: known } = found;
  const { language } = known;
  const together = isSmall(found, layout);
  const { parts, lists: cut } = partsOf(records, given, language, layout.sizes);
  const files = together ? [file('records.json', { records, given } satisfies AllRecords)] : filesOf(parts);
  const hash = createHash('sha256').update(JSON.stringify(indexed));
  for (const { path, content } of files) hash.update(path).update(content);
  const index = hash.digest('hex').slice(0, hashLength);
  const words = wordsIn(parts);
  const tooCommon = tooCommonWords(language);
  const isTooCommon = (word: string): boolean => isStopWord(word) || tooCommon.split(' ').includes(word);
  const lists: SearchLists = {
    ...known,
    ...cut,
    ...indexed,
    synonyms: listedSynonyms(withForms(found.synonyms, words, language), words, language, isTooCommon),
    common: words.filter((word) => isCommonWord(word, language)).join(' '),
    tooCommon,
    together,
    index,
  };
  return [file('lists.json', lists), ...files.map(({ path, content }) => ({ path: `${index}/${path}`, content }))];
}

/** Digits of the hash: 48 bits, of which no two builds of a site have the same. */
const hashLength = 12;

function filesOf(parts: Parts): IndexFile[] {
  return Object.entries(parts).flatMap(([kind, contents]) =>
    (contents as readonly unknown[]).map((content, n) => file(`${kind}-${n}.json`, content)),
  );
}

function file(path: string, content: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(content)) };
}

function wordsIn({ words }: Parts): string[] {
  return [...new Set(words.flatMap((one) => one.words.split(' ')))].sort();
}
