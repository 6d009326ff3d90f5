import { stemmer } from 'stemmer';
import { isStopWord, wordsOf } from './words.ts';

/** The facets that readers can filter a search by. */
export const facetNames = ['kind', 'speaker', 'side', 'outlet', 'form', 'article'] as const;

/** The name of a facet. */
export type FacetName = (typeof facetNames)[number];

/** What the search knows without asking the index: `pagefind/lists.json`, which is built with the index. */
export interface SearchLists {
  /** The hash of the index that these lists were built with. With another index they would give wrong answers. */
  readonly index: string;
  /** The language of the index (BCP 47): that of the site. */
  readonly language: string;
  /** The number of records. */
  readonly records: number;
  /** Whether the records are few enough to come in one file, `pagefind/records.json`. */
  readonly together: boolean;
  /** All words of the records, sorted and separated by spaces. */
  readonly words: string;
  /** All words of the records that have a hyphen, sorted and separated by spaces: "co-operation". */
  readonly compounds: string;
  /** Those of the words that are common in the language, and so weigh little. */
  readonly common: string;
  /** What readers may search for, and what the records say instead: content/synonyms.yml. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** The values of each facet. The place of a value in its list is part of its token (tokens.ts). */
  readonly facets: Readonly<Record<FacetName, readonly (readonly [id: string, name: string])[]>>;
  /** The date tokens of all records (tokens.ts). */
  readonly dates: readonly string[];
}

/** The lists, prepared for look-ups. */
export interface Vocabulary {
  readonly lists: SearchLists;
  /** Whether a record has the word. */
  has(word: string): boolean;
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
  /** Finds the word of the records that was most probably meant by a mistyped one; none before the corrections are loaded. */
  correct(word: string): string | undefined;
  /**
   * Loads the corrections, if any were asked for. Says whether they are there only now, so that it is worth asking again. Without them
   * a search is as good as one for the words as typed, so it never rejects.
   */
  loadCorrections(): Promise<boolean>;
  /** Finds what the records may say instead of these words together. */
  synonyms(words: readonly string[]): readonly (readonly string[])[];
  /** The number of words in the longest entry of the synonyms. */
  readonly longestSynonym: number;
}

/** Prepares the lists: sorts words by stem, and synonyms by the stems of what readers may search for. */
export function vocabularyOf(lists: SearchLists): Vocabulary {
  const words = lists.words === '' ? [] : lists.words.split(' ');
  const known = new Set(words);
  const common = new Set(lists.common.split(' '));
  const families = groups(words, stemOf);
  const hyphened = groups(lists.compounds.split(' '), (compound) => stemOf(compound.replaceAll('-', '')));
  const entries = Object.entries(lists.synonyms).map(
    ([said, recorded]) =>
      [wordsOf(said.replaceAll('-', '')).filter((word) => !isStopWord(word)), recorded.map(wordsOf)] as const,
  );
  const synonyms = new Map<string, (readonly string[])[]>();
  // Entries for several forms of a word are joined.
  for (const [said, recorded] of entries) synonyms.set(stems(said), [...(synonyms.get(stems(said)) ?? []), ...recorded]);
  // Most queries have no typo, so what corrects them is loaded when first needed.
  let correct: typeof import('./correct.ts').correct | undefined;
  let isAsked = false;
  // Made when first needed, since most queries have no typo, and cached, since the next letter asks again.
  let forms: (readonly [string, string])[] | undefined;
  const corrected = new Map<string, string | undefined>();
  return {
    lists,
    has: (word) => known.has(word),
    isCommon: (word) => common.has(word),
    relatives: (word) => families.get(stemOf(word)) ?? [],
    beginning: (word) => words.filter((other) => other.startsWith(word)),
    ending: (word) => words.filter((other) => other.endsWith(word)),
    compounds: (word) => (hyphened.get(stemOf(word)) ?? []).map((compound) => compound.split('-')),
    correct: (word) => {
      if (!correct) {
        isAsked = true;
        return undefined;
      }
      forms ??= [...candidates(words)];
      if (!corrected.has(word)) corrected.set(word, correct(word, forms));
      return corrected.get(word);
    },
    loadCorrections: async () => {
      if (!isAsked || correct) return false;
      correct = await import('./correct.ts').then(
        (module) => module.correct,
        () => undefined,
      );
      return correct !== undefined;
    },
    synonyms: (said) => synonyms.get(stems(said)) ?? [],
    longestSynonym: Math.max(0, ...entries.map(([said]) => said.length)),
  };
}

/** Yields all words, and then their stems: "optimisim" is nearer to the stem of "optimistic" than to the word. */
function* candidates(words: readonly string[]): Generator<readonly [string, string]> {
  for (const word of words) yield [word, word];
  for (const word of words) {
    const stem = stemmer(word);
    if (stem !== word && stem.length > 4) yield [word, stem];
  }
}

function stems(words: readonly string[]): string {
  return words.map(stemOf).join(' ');
}

/** Returns the stem of a word, which is the same in British and American spelling. */
function stemOf(word: string): string {
  const american = word
    .replace(/(?<=.{4})is(?=(?:ation|e|ed|es|ing)s?$)/, 'iz')
    .replace(/(?<=.{3})our(?=s?$|ed$|ing$|able$)/, 'or')
    .replace(/(?<=.{3})tre(s?)$/, 'ter$1')
    .replace(/(?<=.{3})ence$/, 'ense');
  return stemmer(american);
}

function groups(words: readonly string[], keyOf: (word: string) => string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const group = found.get(key);
    if (group) group.push(word);
    else found.set(key, [word]);
  }
  return found;
}
