/** The part of Pagefind's browser API that the search page uses (https://pagefind.app/docs/api/). */
export interface PagefindApi {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(term: string | null, options: { filters?: object; sort?: object }): Promise<{ results: PagefindResult[] }>;
}

/** A hit whose data is loaded when it is shown. */
export interface PagefindResult {
  readonly id: string;
  data(): Promise<PagefindData>;
}

/** The data of a hit. `excerpt` is HTML: escaped text with `<mark>` around the words that were found. */
export interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  /** The whole text of the record, escaped. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Loads Pagefind from the site's own index. */
export async function loadPagefind(base: string): Promise<PagefindApi> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindApi;
  await pagefind.options({ baseUrl: base, excerptLength: 80 });
  await pagefind.init();
  return pagefind;
}
