import { stemmer } from 'stemmer';
import { correct } from './correct.ts';
import { isStopWord, wordsOf } from './words.ts';

/** What a reader may narrow a search to. */
export const facetNames = ['kind', 'speaker', 'side', 'outlet', 'form', 'article'] as const;

/** One of them. */
export type FacetName = (typeof facetNames)[number];

/** What the search knows of the index without asking it, made with it: `pagefind/lists.json`. */
export interface SearchLists {
  /** How many records there are. */
  readonly records: number;
  /** Whether they are few, and come together in `pagefind/records.json`. */
  readonly together: boolean;
  /** Every word of the records, sorted, with a space between them. */
  readonly words: string;
  /** What readers say, and what the records say for it: content/synonyms.yml. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** The values that records have, by facet: id and name. The place of a value is part of its token. */
  readonly facets: Readonly<Record<FacetName, readonly (readonly [id: string, name: string])[]>>;
  /** The date tokens that records have: see `dateTokens`. */
  readonly dates: readonly string[];
}

/**
 * The word that stands in the index for a value of a facet. Looking one up costs what a word costs; Pagefind's own filters
 * count every record for every value of each filter loaded.
 */
export function facetToken(facet: FacetName, place: number): string {
  return `q${facet[0] === 's' ? facet.slice(0, 2) : (facet[0] ?? '')}${place}z`;
}

/** The lists, made ready to be asked. */
export interface Vocabulary {
  readonly lists: SearchLists;
  has(word: string): boolean;
  /** The words of the records with the same stem. */
  relatives(word: string): readonly string[];
  /** The words of the records that begin so. */
  beginning(word: string): readonly string[];
  /** The word of the records that a mistyped one most probably means. */
  correct(word: string): string | undefined;
  /** What the records may say for these words, which stand one after the other; longest first. */
  synonyms(words: readonly string[]): readonly (readonly string[])[];
  /** The most words that an entry of the synonyms has. */
  readonly longestSynonym: number;
}

/** Makes the lists ready: words by stem, synonyms by the stems of what readers say. */
export function vocabularyOf(lists: SearchLists): Vocabulary {
  const words = lists.words === '' ? [] : lists.words.split(' ');
  const known = new Set(words);
  const families = groups(words, stemmer);
  const entries = Object.entries(lists.synonyms).map(
    ([said, recorded]) => [wordsOf(said).filter((word) => !isStopWord(word)), recorded.map(wordsOf)] as const,
  );
  const synonyms = new Map<string, (readonly string[])[]>();
  // Entries for forms of one word are one.
  for (const [said, recorded] of entries) synonyms.set(stems(said), [...(synonyms.get(stems(said)) ?? []), ...recorded]);
  // Made when first needed, since most queries have no slip; and kept, since the next letter asks again.
  let forms: (readonly [string, string])[] | undefined;
  const corrected = new Map<string, string | undefined>();
  return {
    lists,
    has: (word) => known.has(word),
    relatives: (word) => families.get(stemmer(word)) ?? [],
    beginning: (word) => words.filter((other) => other.startsWith(word)),
    correct: (word) => {
      forms ??= [...candidates(words)];
      if (!corrected.has(word)) corrected.set(word, correct(word, forms));
      return corrected.get(word);
    },
    synonyms: (said) => synonyms.get(stems(said)) ?? [],
    longestSynonym: Math.max(0, ...entries.map(([said]) => said.length)),
  };
}

/** Whole words and their stems: "optimisim" is nearer to the stem of "optimistic". */
function* candidates(words: readonly string[]): Generator<readonly [string, string]> {
  for (const word of words) yield [word, word];
  for (const word of words) {
    const stem = stemmer(word);
    if (stem !== word && stem.length > 4) yield [word, stem];
  }
}

function stems(words: readonly string[]): string {
  return words.map(stemmer).join(' ');
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
