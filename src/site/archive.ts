import type { Archive } from '../core/model/archive.ts';
import { contentError } from './content-error.ts';
import type { Loaded } from '../content/load-archive.ts';

/**
 * The integration loads the content. The pages run in the same process but in Vite's own copy of these modules, so the loaded
 * content is shared through a global.
 */
const key = Symbol.for('on-the-record.loaded');
const shared = globalThis as { [key]?: { readonly loaded: Loaded; readonly preview: boolean } };

/** Gives the loaded content to the pages, and whether they are a copy that search engines should not list. */
export function provide(loaded: Loaded, preview: boolean): void {
  shared[key] = { loaded, preview };
}

/** Returns whether the pages are a copy that search engines should not list. */
export function isPreview(): boolean {
  return shared[key]?.preview ?? false;
}

/** Returns the archive. If the content has an error it throws the list of findings, which development shows on the page. */
export function getArchive(): Archive {
  const loaded = shared[key]?.loaded;
  if (!loaded) throw new Error('The content is not loaded. Add the onTheRecord integration to astro.config.mjs.');
  if (!loaded.archive) throw contentError(loaded);
  return loaded.archive;
}
