/** What the search page is asked for, as it stands in its address. */
export interface SearchRequest {
  /** The words as typed; empty where only filters are given. */
  readonly query: string;
  /** For Pagefind: null lists by filter alone. */
  readonly term: string | null;
  readonly filters: Readonly<Record<string, string | { readonly any: readonly string[] }>>;
  readonly sort: 'relevance' | 'date';
}

const filterNames = ['speaker', 'side', 'outlet', 'form', 'kind', 'article'] as const;

/** Reads `?q=…&speaker=…&from=2022-01&to=2022-02&sort=date`; undefined where nothing is asked for. */
export function readRequest(parameters: URLSearchParams): SearchRequest | undefined {
  const query = (parameters.get('q') ?? '').trim();
  const filters: Record<string, string | { any: string[] }> = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  const months = monthsBetween(parameters.get('from'), parameters.get('to'));
  if (months) filters['month'] = { any: months };
  if (query === '' && Object.keys(filters).length === 0) return undefined;
  const term = query === '' ? null : normalise(query);
  return { query, term, filters, sort: parameters.get('sort') === 'date' ? 'date' : 'relevance' };
}

/**
 * The words as the index holds them: quotation marks of every script are straight, long dashes are hyphens. A phrase
 * is literal for Pagefind only where straight quotation marks hold the whole query.
 */
export function normalise(query: string): string {
  return query
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const mostMonths = 1200;

/** Every `YYYY-MM` from one to the other, both included and either open; undefined where neither can be read. */
function monthsBetween(from: string | null, to: string | null): string[] | undefined {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  if (first === undefined && last === undefined) return undefined;
  const end = Math.min(last ?? monthNumber('2100-01') ?? 0, (first ?? 0) + mostMonths * 12);
  const start = Math.max(first ?? 0, end - mostMonths);
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, i) => monthName(start + i));
}

function monthNumber(text: string | null): number | undefined {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d{2})?$/.exec(text ?? '') ?? [];
  return year === undefined ? undefined : Number(year) * 12 + Number(month) - 1;
}

function monthName(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
