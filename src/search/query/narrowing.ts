import type { FacetName, SearchLists } from './lists.ts';
import { facetToken, isTokenBetween } from './tokens.ts';

/** The filters of a search. Dates are `YYYY-MM` or `YYYY-MM-DD`, both included. */
export interface Narrowing {
  readonly facets: Readonly<Partial<Record<FacetName, string>>>;
  readonly from?: string;
  readonly to?: string;
}

/** Returns lists of tokens: a record must have one token of each list. If a list is empty, no record has that value. */
export function narrowingTokens({ facets, from, to }: Narrowing, { facets: known, dates }: SearchLists): string[][] {
  const tokens = Object.entries(facets).map(([name, value]) => {
    const facet = name as FacetName;
    return known[facet].flatMap(([id], place) => (id === value ? [facetToken(facet, place)] : []));
  });
  if (from === undefined && to === undefined) return tokens;
  return [...tokens, dates.filter((token) => isTokenBetween(token, from, to))];
}
