import { slugOf } from '../../core/text/slug.ts';
import { facetNames, type FacetName } from '../query/lists.ts';
import type { Narrowing } from '../query/plan.ts';

/** What is searched for, as it stands in an address. */
export interface SearchRequest {
  /** The words as typed; empty where only filters are given. */
  readonly query: string;
  readonly narrowing: Narrowing;
  readonly sort: 'relevance' | 'date';
  /** Whether mistyped words are left as they are. */
  readonly asTyped: boolean;
}

/** Everything but the words that an address may hold. */
export const filterNames = [...facetNames, 'from', 'to'] as const;

/**
 * Reads `?q=…&speaker=…&from=2022-01&to=2022-02-10&sort=date&spelling=as-typed`; undefined where nothing is asked for. What
 * is no date is left out, as is everything that is not known here.
 */
export function readRequest(parameters: URLSearchParams): SearchRequest | undefined {
  const query = (parameters.get('q') ?? '').trim();
  const facets: Partial<Record<FacetName, string>> = {};
  for (const name of facetNames) {
    const value = parameters.get(name)?.trim();
    // Outlets have no records: their ids are their names, and a name does as well.
    if (value) facets[name] = name === 'outlet' ? slugOf(value) : value;
  }
  const [from, to] = [date(parameters.get('from')), date(parameters.get('to'))];
  const narrowing = { facets, ...(from && { from }), ...(to && { to }) };
  if (query === '' && Object.keys(facets).length === 0 && !from && !to) return undefined;
  return {
    query,
    narrowing,
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    asTyped: parameters.get('spelling') === 'as-typed',
  };
}

function date(text: string | null): string | undefined {
  return /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.exec(text ?? '')?.[0];
}
