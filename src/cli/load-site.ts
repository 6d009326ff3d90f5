import { loadArchive, type ContentFolders, type Loaded } from '../content/load-archive.ts';
import { keptArticles } from '../rebuild/kept-articles.ts';
import { digestCode } from './build-inputs.ts';
import { cacheFolders } from './cache-folders.ts';
import type { Settings } from './settings.ts';

/**
 * Reads, parses and checks the content of the site. Articles that a command has parsed before are taken over while nothing has changed that
 * they were made from.
 */
export function loadSite(settings: Settings, more: Pick<ContentFolders, 'drafts'> = {}): Promise<Loaded> {
  kept ??= keptArticles(cacheFolders.articles, digestCode(settings, 'articles', []));
  return loadArchive({ ...settings, ...more, kept });
}

/** The code that runs stays the same until the end. */
let kept: ReturnType<typeof keptArticles> | undefined;
