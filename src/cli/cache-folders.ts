import { join, resolve } from 'node:path';
import { root } from './settings.ts';

/** The folder of everything that builds keep for the next one (`CACHE_DIR`). It may be deleted at any time. */
const cache = resolve(root, process.env['CACHE_DIR'] || 'node_modules/.cache/on-the-record');

/** The folders in it: parsed articles and records, drawn cards, copies of pictures, the subsets of the serif, and what is known of the last builds. */
export const cacheFolders = {
  articles: join(cache, 'articles'),
  records: join(cache, 'records'),
  cards: join(cache, 'cards'),
  pictures: join(cache, 'pictures'),
  serif: join(cache, 'serif'),
  builds: join(cache, 'builds'),
} as const;
