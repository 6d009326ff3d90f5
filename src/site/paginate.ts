import { say } from '../core/words/say.ts';
import type { Words } from '../core/words/en.ts';
import { keyed } from './keyed.ts';

/** How many entries a page of each list has. */
export const perPage = { articles: 50, statements: 100, timelines: 10 } as const;

/** A page of a list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** Counts from 1. */
  readonly current: number;
  readonly last: number;
}

/** Returns the title of a page of a list: "Quotes, page 2", and "Quotes" for the first. */
export function pageTitle(title: string, number: number, { page }: Words): string {
  return number === 1 ? title : say(page.numbered, { title, number });
}

/** Splits a list into pages. An empty list has one empty page. */
export function paginate<T>(items: readonly T[], size: number): ListPage<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, i) => ({ items: items.slice(i * size, (i + 1) * size), current: i + 1, last }));
}

/** Returns the pages after the first for Astro’s `getStaticPaths`: `/list/page/2/` and so on. */
export function laterPages<T>(items: readonly T[], size: number): { params: { page: string }; props: { list: ListPage<T> } }[] {
  return keyed(
    paginate(items, size)
      .slice(1)
      .map((list) => ({ params: { page: String(list.current) }, props: { list } })),
  );
}

/** Returns the first page of a list. */
export function firstPage<T>(items: readonly T[], size: number): ListPage<T> {
  return paginate(items, size)[0] ?? { items: [], current: 1, last: 1 };
}
