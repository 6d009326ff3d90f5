import type { FacetName } from './lists.ts';

/** The filters of a search. Dates are `YYYY-MM` or `YYYY-MM-DD`, both included. */
export interface Narrowing {
  readonly facets: Readonly<Partial<Record<FacetName, string>>>;
  readonly from?: string;
  readonly to?: string;
}
