import { slugOf } from '../../core/text/slug.ts';
import { facetNames, type FacetName } from '../query/lists.ts';
import type { SearchRequest } from '../query/search.ts';

/** The parameters of an address that filter the results. */
export const filterNames = [...facetNames, 'from', 'to'] as const;

/** New values for parameters of an address; null removes one. */
export type Changes = Readonly<Record<string, string | null>>;

/** Asks for what these parameters say. `push` makes a step that the reader can go back to. */
export type Ask = (parameters: URLSearchParams, push: boolean) => void;

/**
 * Reads `?q=…&speaker=…&from=2022-01&to=2022-02-10&sort=date&spelling=as-typed`. Leaves out invalid dates and unknown
 * parameters; returns undefined if nothing is asked for.
 */
export function readRequest(parameters: URLSearchParams): SearchRequest | undefined {
  const query = (parameters.get('q') ?? '').trim();
  const facets: Partial<Record<FacetName, string>> = {};
  for (const name of facetNames) {
    const value = parameters.get(name)?.trim();
    // The id of an outlet is made from its name, so either will do.
    if (value) facets[name] = name === 'outlet' ? slugOf(value) : value;
  }
  const [from, to] = [dateIn(parameters.get('from')), dateIn(parameters.get('to'))];
  const narrowing = { facets, ...(from && { from }), ...(to && { to }) };
  if (query === '' && Object.keys(facets).length === 0 && !from && !to) return undefined;
  return {
    query,
    narrowing,
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    asTyped: parameters.get('spelling') === 'as-typed',
    unfinished: false,
  };
}

/** Returns a copy of the parameters with these changes. Parameters that the form does not know stay. */
export function changeParameters(parameters: URLSearchParams, changes: Changes): URLSearchParams {
  const changed = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(changes)) {
    const trimmed = value?.trim() ?? '';
    if (trimmed === '') changed.delete(name);
    else changed.set(name, trimmed);
  }
  return changed;
}

/** Returns the changes that remove these parameters. */
export function removalOf(names: readonly string[]): Changes {
  return Object.fromEntries(names.map((name) => [name, null]));
}

/** Returns the value of a date field for a date in an address: a month becomes its first or last day, an invalid date ''. */
export function dayFieldValue(name: string, value: string): string {
  const date = dateIn(value) ?? '';
  if (date.length !== 7) return date;
  const last = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)).getUTCDate();
  return `${date}-${name === 'from' ? '01' : last}`;
}

function dateIn(text: string | null): string | undefined {
  return /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.exec(text ?? '')?.[0];
}
