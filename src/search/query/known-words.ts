import { facetNames, type SearchLists } from './lists.ts';
import { facetToken } from './tokens.ts';

/** What must be in the index. */
export interface KnownWords {
  /** Whether a record has this word or token, so that an empty answer of the index is an error. */
  has(word: string): boolean;
  /** Returns the words right before and after an unknown one in the alphabet. The part of the index that would have it has one of them. */
  near(word: string): readonly string[];
}

/** Prepares the words and tokens of the lists, by which the answers of the index are checked. */
export function knownWords({ words, facets, dates }: Pick<SearchLists, 'words' | 'facets' | 'dates'>): KnownWords {
  const sorted = words === '' ? [] : words.split(' ');
  const tokens = facetNames.flatMap((facet) => facets[facet].map((_value, place) => facetToken(facet, place)));
  const known = new Set([...sorted, ...dates, ...tokens]);
  return {
    has: (word) => known.has(word),
    near: (word) => {
      const place = sorted.findIndex((other) => other > word);
      const next = place < 0 ? sorted.length : place;
      return sorted.slice(Math.max(0, next - 1), next + 1);
    },
  };
}
