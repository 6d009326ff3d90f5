/** A page of a list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly current: number;
  readonly last: number;
}

/** Cuts a list into pages; an empty list has one empty page. */
export function paginate<T>(items: readonly T[], size: number): ListPage<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, i) => ({ items: items.slice(i * size, (i + 1) * size), current: i + 1, last }));
}

/** The pages after the first, as Astro's `getStaticPaths` takes them: `/list/page/2/` and on. */
export function laterPages<T>(items: readonly T[], size: number): { params: { page: string }; props: { list: ListPage<T> } }[] {
  return paginate(items, size)
    .slice(1)
    .map((list) => ({ params: { page: String(list.current) }, props: { list } }));
}

/** The first page of a list. */
export function firstPage<T>(items: readonly T[], size: number): ListPage<T> {
  return paginate(items, size)[0] ?? { items: [], current: 1, last: 1 };
}
