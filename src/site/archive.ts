import type { Archive } from '../core/model/archive.ts';
import { contentError } from './content-error.ts';
import type { Loaded } from '../content/load-archive.ts';

/**
 * The bridge between the integration, which loads the content once, and the pages, which run in Vite's own copy of
 * these modules in the same process: they share the loaded content, not the module.
 */
const key = Symbol.for('on-the-record.loaded');
const shared = globalThis as { [key]?: Loaded };

/** Called by the integration whenever the content was loaded. */
export function provide(loaded: Loaded): void {
  shared[key] = loaded;
}

/** The archive, for pages. In development, content with errors shows them in the page overlay. */
export function getArchive(): Archive {
  const loaded = shared[key];
  if (!loaded) throw new Error('The content is not loaded: astro.config.mjs must have the onTheRecord integration.');
  if (!loaded.archive) throw contentError(loaded);
  return loaded.archive;
}
