import { rule } from './rule.ts';
import { wordYamlProblem } from './yaml-problems.ts';

/** Rules of files as a whole: whether they are there, can be read, and are of a size and depth that can be. */
export const filesRules = {
  'no-content': rule(
    'error',
    'The content folder holds no article. A site without one would have nothing to read, search or link to; most often CONTENT_DIR names the wrong folder.',
    (p: { folder: string }) => ({
      message: `Expected at least one article in ${p.folder}/, found none.`,
      hint: `Write one as ${p.folder}/<article-id>.md, or set CONTENT_DIR to the folder that holds articles/, people/, sources/ and events/.`,
    }),
  ),
  'missing-file': rule(
    'error',
    'A file that every site needs is not there. Pages, feeds and previews name the site and its publisher, and take them from there.',
    (p: { example: string }) => ({
      message: 'Expected this file, found none.',
      hint: `Write it, for example: ${p.example}`,
    }),
  ),
  'unexpected-file': rule(
    'warning',
    'A file in a content folder is not of the kind that is read there. It would be left out without a word, and whoever wrote it would look for it on the site in vain.',
    (p: { expected: string }) => ({
      message: `Expected ${p.expected}; this file is not read.`,
      hint: `Rename it to ${p.expected}, or move it out of the content folder.`,
    }),
  ),
  'empty-file': rule(
    'error',
    'A content file is empty. It is most often one that was not saved, or that a program emptied before it failed to write it.',
    (p: { expected: string }) => ({
      message: `Expected ${p.expected}, found an empty file.`,
      hint: 'Write it, or delete the file.',
    }),
  ),
  'not-utf8': rule(
    'error',
    'A content file is not UTF-8 text. In another encoding accents and quotation marks turn into other signs, and a quotation would no longer be its source’s, letter by letter.',
    (p: { byte: number; offset: number }) => ({
      message: `Expected UTF-8 text, found the byte 0x${p.byte.toString(16).toUpperCase().padStart(2, '0')} at offset ${p.offset}.`,
      hint: 'Save the file again as UTF-8.',
    }),
  ),
  'malformed-yaml': rule(
    'error',
    'YAML (a record file, or front matter) cannot be parsed. Nothing below the mistake can be read for certain, so the rest of the file is not looked at until it is mended.',
    wordYamlProblem,
  ),
  'missing-front-matter': rule(
    'error',
    'An article does not begin with front matter. The headline, the date and the principal source of an article are there; without them it cannot be listed or cited.',
    () => ({
      message: 'Expected front matter between two lines of "---" at the very top, found none.',
      hint: 'Begin the file with: ---⏎headline: …⏎standfirst: …⏎published: 2026-11-23⏎---',
    }),
  ),
  'too-deep': rule(
    'error',
    'Something is nested deeper than can be read. A limit keeps a slip, or an attack, from ending the build without a word.',
    (p: { what: string; most: number }) => ({
      message: `Expected ${p.what} at most ${p.most} deep, found more.`,
      hint: 'Close what is open, or write it side by side.',
    }),
  ),
  'too-many': rule(
    'error',
    'There is more of something than a file can have. A limit keeps a slip, or an attack, from ending the build without a word.',
    (p: { what: string; most: number; found?: number | undefined }) => ({
      message: `Expected at most ${p.most} ${p.what}, found ${p.found ?? 'more'}.`,
      hint: 'Remove what is too much, or divide it among several files.',
    }),
  ),
  'file-too-large': rule(
    'error',
    'A content file is larger than is read. No article is: something else was saved under its name.',
    (p: { size: number; most: number }) => ({
      message: `Expected at most ${p.most} bytes, found ${p.size}.`,
      hint: 'Divide it, or take out what is no text.',
    }),
  ),
  'file-kind': rule(
    'error',
    'Where a file or folder of the content should be is something else, or it cannot be read. A link may lead out of the content or in a circle, and a pipe never ends.',
    (p: { expected: string; found: string }) => ({
      message: `Expected ${p.expected}, found ${p.found}, which is not read.`,
      hint: `Put ${p.expected} in its place.`,
    }),
  ),
} as const;
