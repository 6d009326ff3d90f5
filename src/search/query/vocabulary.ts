import type { SearchLists } from './lists.ts';
import { stemOf } from './stems.ts';
import { isStopWord } from './words.ts';

/** The lists, prepared for look-ups. What was not loaded yet is not known: a look-up asks for it, and `load` loads what was asked for. */
export interface Vocabulary {
  readonly lists: SearchLists;
  /** Whether a record has the word. */
  has(word: string): boolean;
  /** Whether the word is too common in the language of the site, or in English, to be searched for. */
  isTooCommon(word: string): boolean;
  /** Whether the word is common in the language. */
  isCommon(word: string): boolean;
  /** Finds the words of the records with the same stem. */
  relatives(word: string): readonly string[];
  /** Finds the words of the records that begin with these letters. */
  beginning(word: string): readonly string[];
  /** Finds the words of the records that end with these letters. */
  ending(word: string): readonly string[];
  /** Finds the parts of what the records have with a hyphen instead: "co", "operation" for "cooperation". */
  compounds(word: string): readonly (readonly string[])[];
  /** Finds the word of the records that was most probably meant by a mistyped one, or the two that were written as one. */
  correct(word: string): string | undefined;
  /** Finds what the records may say instead of these words together. */
  synonyms(words: readonly string[]): readonly (readonly string[])[];
  /** The number of words in the longest entry of the synonyms. */
  readonly longestSynonym: number;
  /** Lists the date tokens of all records (tokens.ts). */
  dates(): readonly string[];
  /**
   * Loads what was asked for and missing. Says whether something is there only now, so that it is worth asking again. Rejects if it
   * could not be loaded; but without the script of corrections, a search is as good as one for the words as typed.
   */
  load(): Promise<boolean>;
  /** Loads all that is to know of these words, so that `has`, `relatives` and `compounds` answer for them. */
  know(words: readonly string[]): Promise<void>;
  /** Loads the names of all speakers. */
  speakers(): Promise<readonly string[]>;
}

/** A file of words. A word is in the file of its first letters, and also in those of its stem and of words with the same stem. */
export interface WordFile {
  /** Words, sorted and separated by spaces. */
  readonly words: string;
  /** Words that the records have with a hyphen, filed as they are without: "co-operation". */
  readonly compounds: string;
}

/** Where the vocabulary comes from. Each call rejects if a file could not be loaded. */
export interface VocabularySource {
  words(file: number): Promise<WordFile>;
  dates(): Promise<readonly string[]>;
  speakers(): Promise<readonly string[]>;
}

/** Returns the number of the file that has a word, if there is such a word. */
export function fileOf(word: string, { words: firsts }: Pick<SearchLists, 'words'>): number {
  return Math.max(
    0,
    firsts.findLastIndex((first) => first <= word),
  );
}

/** Prepares the lists, with nothing of the source loaded. */
export function vocabularyOf(lists: SearchLists, source: VocabularySource): Vocabulary {
  const stem = (word: string): string => stemOf(word, lists.language);
  const common = new Set(lists.common.split(' '));
  const tooCommon = new Set(lists.tooCommon.split(' '));
  const isTooCommon = (word: string): boolean => isStopWord(word) || tooCommon.has(word);
  const known = new Set<string>();
  let sorted: readonly string[] = [];
  const families = new Map<string, Set<string>>();
  const hyphened = new Map<string, Set<string>>();
  const loaded = new Set<number>();
  const asked = new Set<number>();
  let dates: readonly string[] | undefined;
  let [datesAsked, correctionsAsked] = [false, false];
  let corrections: typeof import('./correct.ts') | undefined;
  // Made when first needed, since most queries have no typo, and cached, since the next letter asks again.
  let forms: (readonly [string, string])[] | undefined;
  const corrected = new Map<string, string | undefined>();
  const synonyms = synonymsOf(lists);

  /** Asks for the files of words between these two, both included. */
  const need = (first: string, last = first): void => {
    for (let file = fileOf(first, lists); file <= fileOf(last, lists); file++) if (!loaded.has(file)) asked.add(file);
  };
  const needAll = (): void => {
    need('', lists.words.at(-1));
  };
  const add = ({ words, compounds }: WordFile): void => {
    for (const word of split(words)) known.add(word);
    for (const word of split(words)) join(families, stem(word), word);
    for (const compound of split(compounds)) join(hyphened, stem(compound.replaceAll('-', '')), compound);
  };
  const loadWords = async (): Promise<void> => {
    const files = [...asked];
    const contents = await Promise.all(files.map((file) => source.words(file)));
    for (const content of contents) add(content);
    for (const file of files) {
      loaded.add(file);
      asked.delete(file);
    }
    sorted = [...known].sort();
    forms = undefined;
    corrected.clear();
  };
  const relatives = (word: string): readonly string[] => {
    need(word);
    need(stem(word));
    return [...(families.get(stem(word)) ?? [])].sort();
  };
  return {
    lists,
    has: (word) => {
      need(word);
      return known.has(word);
    },
    isTooCommon,
    isCommon: (word) => common.has(word),
    relatives,
    beginning: (word) => {
      need(word, `${word}\uffff`);
      return sorted.filter((other) => other.startsWith(word));
    },
    ending: (word) => {
      // Whether a word has to be completed is known only when all that is known of it was loaded.
      if (asked.size > 0) return [];
      needAll();
      return sorted.filter((other) => other.endsWith(word));
    },
    compounds: (word) => {
      need(word);
      need(stem(word));
      return [...(hyphened.get(stem(word)) ?? [])].sort().map((compound) => compound.split('-'));
    },
    correct: (word) => {
      if (asked.size > 0) return undefined;
      needAll();
      correctionsAsked = true;
      if (asked.size > 0 || !corrections) return undefined;
      forms ??= [...corrections.candidates(sorted)];
      if (!corrected.has(word)) corrected.set(word, corrections.correct(word, forms) ?? corrections.apart(word, known));
      return corrected.get(word);
    },
    synonyms: (said) => synonyms.of.get(said.map(stem).join(' ')) ?? [],
    longestSynonym: synonyms.longest,
    dates: () => {
      datesAsked = true;
      return dates ?? [];
    },
    load: async () => {
      const [wordsAsked, withDates, withCorrections] = [asked.size > 0, datesAsked && !dates, correctionsAsked && !corrections];
      const [, someDates, script] = await Promise.all([
        wordsAsked ? loadWords() : undefined,
        withDates ? source.dates() : undefined,
        withCorrections ? import('./correct.ts').catch(() => undefined) : undefined,
      ]);
      dates ??= someDates;
      corrections ??= script;
      return wordsAsked || withDates || script !== undefined;
    },
    know: async (words) => {
      for (const word of words) relatives(word);
      if (asked.size > 0) await loadWords();
    },
    speakers: () => source.speakers(),
  };
}

/** Prepares the synonyms (index/listed-synonyms.ts). */
function synonymsOf({ synonyms }: SearchLists): { of: ReadonlyMap<string, readonly (readonly string[])[]>; longest: number } {
  const of = new Map<string, readonly (readonly string[])[]>();
  let longest = 0;
  for (const entry of synonyms.split(';')) {
    const [recorded = '', said = ''] = entry.split('=');
    for (const stems of said.split(',')) {
      of.set(stems, recorded.split(',').map(split));
      longest = Math.max(longest, split(stems).length);
    }
  }
  return { of, longest };
}

function split(words: string): string[] {
  return words === '' ? [] : words.split(' ');
}

function join(groups: Map<string, Set<string>>, key: string, value: string): void {
  const group = groups.get(key);
  if (group) group.add(value);
  else groups.set(key, new Set([value]));
}
