import type { Archive } from '../core/model/archive.ts';
import { contentError } from './content-error.ts';
import type { Loaded } from '../content/load-archive.ts';

/**
 * The integration loads the content. The pages run in the same process but in Vite's own copy of these modules, so the loaded
 * content is shared through a global.
 */
const key = Symbol.for('on-the-record.loaded');
const shared = globalThis as { [key]?: Loaded };

/** Gives the loaded content to the pages. */
export function provide(loaded: Loaded): void {
  shared[key] = loaded;
}

/** Returns the archive. If the content has an error it throws the list of findings, which development shows on the page. */
export function getArchive(): Archive {
  const loaded = shared[key];
  if (!loaded) throw new Error('The content is not loaded. Add the onTheRecord integration to astro.config.mjs.');
  if (!loaded.archive) throw contentError(loaded);
  return loaded.archive;
}
