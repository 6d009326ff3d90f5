import { join, relative } from 'node:path';
import { plain } from '../checks/paint.ts';
import { reportTerminal } from '../checks/report-terminal.ts';
import { summarise } from '../checks/summarise.ts';
import type { Loaded } from './load-archive.ts';
import { root } from './settings.ts';

/** All findings in one error, which Astro's overlay shows on the page in development, with the file of the first error. */
export function contentError({ findings, texts, directory }: Loaded): Error {
  const title = summarise(findings);
  const list = reportTerminal(findings, { texts, paint: plain }, 72);
  const error = new Error(asTyped(list.slice(0, -title.length).trimEnd()));
  error.name = 'Content';
  // Where in our code it was noticed is no help to an editor.
  error.stack = '';
  const { place } = findings.find(({ severity }) => severity === 'error') ?? {};
  return Object.assign(error, {
    type: 'AstroError',
    title,
    hint: 'The page comes back by itself when the files are mended and saved.',
    // From the root of the project: Astro takes every other path for one that is below it.
    ...(place?.known
      ? { loc: { file: relative(root, join(directory, place.file)), line: place.line, column: place.column } }
      : {}),
    // Astro looks for names of browser interfaces in it and gives advice on them: "window", "document".
    toString: () => 'Content',
  });
}

/** The overlay takes its message for Markdown and would make links of what an editor typed: a word joiner parts their signs. */
function asTyped(text: string): string {
  return text.replace(/\](?=\()|\*(?=\*)/g, '$&\u2060');
}
