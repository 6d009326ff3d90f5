/** How many entries a page of each list holds. */
export const perPage = { articles: 50, statements: 100, timelines: 10 } as const;
