import { join, relative } from 'node:path';
import { plain } from '../report/paint.ts';
import { reportTerminal } from '../report/report-terminal.ts';
import { summarise } from '../report/summarise.ts';
import type { Loaded } from '../content/load-archive.ts';
import { root } from '../cli/settings.ts';

/**
 * All findings in one error, which Astro's overlay shows on the page in development, with the file of the first error. Astro
 * prints its message in the terminal, too, where the list is already: the overlay has the list from a field of its own.
 */
export function contentError({ findings, texts, directory }: Loaded): Error {
  const title = summarise(findings);
  const list = reportTerminal(findings, { texts, paint: plain }, 72);
  const error = new Error('The page cannot be shown while the content has errors; they are listed above.');
  error.name = 'Content';
  // Where in our code it was noticed is no help to an editor.
  error.stack = '';
  const { place } = findings.find(({ severity }) => severity === 'error') ?? {};
  return Object.assign(error, {
    type: 'AstroError',
    title,
    list: list.slice(0, -title.length).trimEnd(),
    hint: 'The page comes back when you have fixed and saved the files.',
    // From the root of the project: Astro takes every other path for one that is below it.
    ...(place?.known
      ? { loc: { file: relative(root, join(directory, place.file)), line: place.line, column: place.column } }
      : {}),
    // Astro looks for names of browser interfaces in it and gives advice on them: "window", "document".
    toString: () => 'Content',
  });
}
