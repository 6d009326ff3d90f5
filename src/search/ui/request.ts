import { fold } from '../fold.ts';
import { monthsBetween } from '../months.ts';

/** What the search page is asked for, as it stands in its address. */
export interface SearchRequest {
  /** The words as typed; empty where only filters are given. */
  readonly query: string;
  /** For Pagefind: null lists by filter alone. A phrase is literal where straight quotation marks hold the whole of it. */
  readonly term: string | null;
  readonly filters: Readonly<Record<string, string | { readonly any: readonly string[] }>>;
  readonly sort: 'relevance' | 'date';
}

const filterNames = ['speaker', 'side', 'outlet', 'form', 'kind', 'article'] as const;

/** Reads `?q=…&speaker=…&from=2022-01&to=2022-02&sort=date`; undefined where nothing is asked for. Days count as their month. */
export function readRequest(parameters: URLSearchParams): SearchRequest | undefined {
  const query = (parameters.get('q') ?? '').trim();
  const filters: Record<string, string | { any: string[] }> = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  const months = range(month(parameters.get('from')), month(parameters.get('to')));
  // An empty list would let everything through.
  if (months) filters['month'] = { any: months.length > 0 ? months : ['none'] };
  if (query === '' && Object.keys(filters).length === 0) return undefined;
  const term = query === '' ? null : fold(query);
  return { query, term, filters, sort: parameters.get('sort') === 'date' ? 'date' : 'relevance' };
}

/** An open end reaches this many months from the other. */
const openMonths = 100 * 12;

function range(from: string | undefined, to: string | undefined): string[] | undefined {
  if (from !== undefined && to !== undefined) return monthsBetween(from, to).slice(0, openMonths);
  if (from !== undefined) return monthsBetween(from, shiftCentury(from, 1));
  return to === undefined ? undefined : monthsBetween(shiftCentury(to, -1), to);
}

function month(text: string | null): string | undefined {
  return /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d{2})?$/.exec(text ?? '')?.[1];
}

function shiftCentury(of: string, by: 1 | -1): string {
  return `${String(Math.min(9999, Math.max(0, Number(of.slice(0, 4)) + by * 100))).padStart(4, '0')}${of.slice(4)}`;
}
