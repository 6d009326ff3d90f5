import { join } from 'node:path';
import type { Archive } from '../core/archive.ts';
import { formatPlace } from '../core/place.ts';
import type { Loaded } from './load-archive.ts';

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

/** All findings in one error that Astro's overlay shows, at the place of the first. */
function contentError({ findings, directory }: Loaded): Error {
  const lines = findings.map(({ place, ruleId, message, hint }) => `${formatPlace(place)}  ${ruleId}  ${message}\n${hint}`);
  const error = new Error(lines.join('\n\n'));
  error.name = 'Content';
  // Where in our code it was noticed is no help to an editor.
  error.stack = '';
  const place = findings[0]?.place;
  return Object.assign(error, {
    type: 'AstroError',
    title: 'The content has errors',
    ...(place?.known ? { loc: { file: join(directory, place.file), line: place.line, column: place.column } } : {}),
  });
}
