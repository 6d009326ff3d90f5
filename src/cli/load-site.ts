import { loadArchive, type ContentFolders, type Loaded } from '../content/load-archive.ts';
import type { Kept } from '../content/kept.ts';
import { keptArticles } from '../rebuild/kept-articles.ts';
import { keptRecords } from '../rebuild/kept-records.ts';
import { digestCode } from './build-inputs.ts';
import { cacheFolders } from './cache-folders.ts';
import type { Settings } from './settings.ts';

/**
 * Reads, parses and checks the content of the site. What a command has parsed before is taken over while nothing has changed that it was
 * made from.
 */
export function loadSite(settings: Settings, more: Pick<ContentFolders, 'drafts'> = {}): Promise<Loaded> {
  // Only development shows drafts, and loads the content again and again.
  kept ??= keptIn(settings, more.drafts === true);
  return loadArchive({ ...settings, ...more, kept });
}

/** The code that runs stays the same until the end. */
let kept: Kept | undefined;

function keptIn(settings: Settings, inMemory: boolean): Kept {
  const code = digestCode(settings, 'parsed', []);
  return {
    articles: keptArticles(cacheFolders.articles, code, inMemory),
    // The records of each folder are in one file.
    records: keptRecords(cacheFolders.records, `${code} ${settings.contentDir}`, inMemory),
  };
}
