/** The part of Pagefind's browser API that the search uses (https://pagefind.app/docs/api/). */
export interface PagefindApi {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string | null, options: { filters?: object; sort?: object }): Promise<{ results: PagefindResult[] }>;
}

/** A hit whose data is loaded when it is shown. */
export interface PagefindResult {
  readonly id: string;
  data(): Promise<Fragment>;
}

/** What Pagefind keeps of a record. */
export interface Fragment {
  readonly url: string;
  /** The whole text of the record: as it is in the files, escaped where Pagefind gives it. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

let loads = 0;

/**
 * Loads Pagefind's script from the site's own index, a new one each time: a browser remembers by its address that a script could
 * not be had, and Pagefind that a part of the index could not.
 */
export async function loadPagefind(base: string): Promise<PagefindApi> {
  const address = `${base}pagefind/pagefind.js${loads > 0 ? `?again=${loads}` : ''}`;
  loads += 1;
  return (await import(/* @vite-ignore */ address)) as PagefindApi;
}
