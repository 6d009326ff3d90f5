import { searchesKey as key } from './searches-key.ts';

const maxSearches = 8;
const maxCharacters = 200;

/** Adds a search to those that are kept on the reader's device, if the reader has allowed it. */
export function addSearch(query: string): void {
  const [searches, added] = [readSearches(), query.trim().slice(0, maxCharacters)];
  if (searches && added !== '') writeSearches([added, ...searches.filter((search) => search !== added)]);
}

/** Returns the stored searches, latest first; null if the reader has not allowed storing them, undefined if storage is blocked. */
export function readSearches(): string[] | null | undefined {
  const text = attempt(() => localStorage.getItem(key));
  if (text === undefined) return undefined;
  const stored = attempt((): unknown => JSON.parse(text ?? 'null'));
  return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string').slice(0, maxSearches) : null;
}

/** Stores searches; null deletes them. */
export function writeSearches(searches: readonly string[] | null): void {
  attempt(() => {
    if (searches) localStorage.setItem(key, JSON.stringify(searches.slice(0, maxSearches)));
    else localStorage.removeItem(key);
  });
}

/** Returns what a function returns; undefined if it throws. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
