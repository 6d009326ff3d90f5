import { keepNoArticles, type KeptArticles } from './kept-articles.ts';
import { keepNoRecords, type KeptRecords } from './kept-records.ts';

/** What was parsed before. */
export interface Kept {
  readonly articles: KeptArticles;
  readonly records: KeptRecords;
}

/** Keeps nothing: everything is parsed. */
export const keepNothing: Kept = { articles: keepNoArticles, records: keepNoRecords };
