import { join, relative } from 'node:path';
import { foldFindings } from '../core/findings/fold-findings.ts';
import { plain } from '../report/paint.ts';
import { reportTerminal } from '../report/report-terminal.ts';
import { summarise } from '../report/summarise.ts';
import type { Loaded } from '../content/load-archive.ts';
import { root } from '../cli/settings.ts';

/**
 * Makes an error with all findings, which Astro's overlay shows on the page in development, with the file of the first error. Astro
 * also prints the error's message in the terminal, which already has the list. So the list is in another field, for the overlay.
 */
export function contentError({ findings: all, texts, directory }: Loaded): Error {
  const findings = foldFindings(all);
  const title = summarise(findings);
  const list = reportTerminal(findings, { texts, paint: plain }, 72);
  const error = new Error('The page cannot be shown while the content has errors. They are listed above.');
  error.name = 'Content';
  // A stack trace does not help an editor.
  error.stack = '';
  const { place } = findings.find(({ severity }) => severity === 'error') ?? {};
  return Object.assign(error, {
    type: 'AstroError',
    title,
    list: list.slice(0, -title.length).trimEnd(),
    hint: 'The page comes back when you have fixed and saved the files.',
    // Astro takes every path as relative to the root of the project.
    ...(place?.known
      ? { loc: { file: relative(root, join(directory, place.file)), line: place.line, column: place.column } }
      : {}),
    // Astro searches this text for browser globals such as "window", and adds advice about them.
    toString: () => 'Content',
  });
}
