/** The part of Pagefind's browser API that the search uses (https://pagefind.app/docs/api/). */
export interface PagefindApi {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string | null, options: { filters?: object; sort?: object }): Promise<{ results: PagefindResult[] }>;
}

/** A result. Its data is loaded on demand. */
export interface PagefindResult {
  readonly id: string;
  data(): Promise<Fragment>;
}

/** A record as Pagefind stores it. */
export interface Fragment {
  readonly url: string;
  /** The whole text of the record. It has character references when it comes from Pagefind, but not in its files. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** How often the script was loaded on this page. */
let loads = 0;

/**
 * Loads the script of Pagefind from the site's index. Each load has a new address: a browser never retries a script that failed to
 * load, nor does Pagefind retry a part of the index.
 */
export async function loadPagefind(base: string): Promise<PagefindApi> {
  const address = `${base}pagefind/pagefind.js${loads > 0 ? `?again=${loads}` : ''}`;
  loads += 1;
  return (await import(/* @vite-ignore */ address)) as PagefindApi;
}
