import { rule } from './rule.ts';
import { wordYamlProblem } from './yaml-problems.ts';

/** Rules of files as a whole: whether they are there, can be read, and are of a size and depth that can be. */
export const filesRules = {
  'no-content': rule(
    {
      severity: 'error',
      about: 'The content folder holds no article.',
      why: 'A site without one would have nothing to read, search or link to; most often CONTENT_DIR names the wrong folder.',
      toFix: '',
    },
    (p: { folder: string }) => ({
      message: `Expected at least one article in ${p.folder}/, found none.`,
      hint: `Write one as ${p.folder}/<article-id>.md, or set CONTENT_DIR to the folder that holds articles/, people/, sources/ and events/.`,
    }),
  ),
  'missing-file': rule(
    {
      severity: 'error',
      about: 'A file that every site needs is not there.',
      why: 'Pages, feeds and previews name the site and its publisher, and take them from there.',
      toFix: '',
    },
    (p: { example: string }) => ({
      message: 'Expected this file, found none.',
      hint: `Write it, for example: ${p.example}`,
    }),
  ),
  'unexpected-file': rule(
    {
      severity: 'warning',
      about: 'A file in a content folder is not of the kind that is read there.',
      why: 'It would be left out without a word, and whoever wrote it would look for it on the site in vain.',
      toFix: '',
    },
    (p: { expected: string }) => ({
      message: `Expected ${p.expected}; this file is not read.`,
      hint: `Rename it to ${p.expected}, or move it out of the content folder.`,
    }),
  ),
  'stray-file': rule(
    {
      severity: 'warning',
      about: 'Something lies in the content folder beside what is read.',
      why: 'A folder of articles under another name would be left out without a word, and nobody would see why its articles are not on the site.',
      toFix: '',
    },
    (p: { what: 'file' | 'folder'; known: readonly string[]; meant?: string | undefined }) => ({
      message: `Expected ${p.known.slice(0, -1).join(', ')} or ${p.known.at(-1) ?? ''}; this ${p.what} is not read.`,
      hint: strayHint(p.what, p.meant),
    }),
  ),
  'file-ending': rule(
    {
      severity: 'error',
      about: 'A file has another ending than the files of its folder.',
      why: 'It would be left out, and whatever refers to it would find nothing.',
      toFix: '',
    },
    (p: { ending: string; found: string; name: string }) => ({
      message: `Expected a file that ends in ${p.ending}, found ${p.found || 'no ending'}; this file is not read.`,
      hint: `Rename it to ${p.name}`,
    }),
  ),
  'altered-record': rule(
    {
      severity: 'error',
      about: 'A file that commands write (anchors.json, record.json) is not as a command wrote it.',
      why: 'It says what was promised and compared; mended by hand, it would promise what was never published, or vouch for what was never compared.',
      toFix: '',
    },
    (p: { command: string; isJson: boolean }) => ({
      message: `Expected this file as "${p.command}" wrote it, found ${p.isJson ? 'something in it that the command does not write' : 'a mistake in its JSON'}.`,
      hint: p.command.includes('--record')
        ? `Restore it from the history of versions; or delete it and run ${p.command}, with SOURCES_DIR set, to write it anew.`
        : `Restore it from the history of versions, since it alone knows what was published; then run ${p.command} to add what is new.`,
    }),
  ),
  'conflict-marker': rule(
    {
      severity: 'error',
      about: 'A file holds both sides of a conflict between two versions of it.',
      why: 'Which of the two is meant, nobody but its editors can say; published, both would stand on the page.',
      toFix: '',
    },
    () => ({
      message: 'Expected one version of the text, found the marks of a conflict between two (<<<<<<<, =======, >>>>>>>).',
      hint: 'Keep the lines that are right, and delete the others and the lines of marks.',
    }),
  ),
  'empty-file': rule(
    {
      severity: 'error',
      about: 'A content file is empty.',
      why: 'It is most often one that was not saved, or that a program emptied before it failed to write it.',
      toFix: '',
    },
    (p: { expected: string }) => ({
      message: `Expected ${p.expected}, found an empty file.`,
      hint: 'Write it, or delete the file.',
    }),
  ),
  'not-utf8': rule(
    {
      severity: 'error',
      about: 'A content file is not UTF-8 text.',
      why: 'In another encoding accents and quotation marks turn into other signs, and a quotation would no longer be its source’s, letter by letter.',
      toFix: '',
    },
    (p: { byte: number; offset: number }) => ({
      message: `Expected UTF-8 text, found the byte 0x${p.byte.toString(16).toUpperCase().padStart(2, '0')} at offset ${p.offset}.`,
      hint: 'Save the file again as UTF-8.',
    }),
  ),
  'malformed-yaml': rule(
    {
      severity: 'error',
      about: 'YAML (a record file, or front matter) cannot be parsed.',
      why: 'Nothing below the mistake can be read for certain, so the rest of the file is not looked at until it is mended.',
      toFix: '',
    },
    wordYamlProblem,
  ),
  'missing-front-matter': rule(
    {
      severity: 'error',
      about: 'An article does not begin with front matter.',
      why: 'The headline, the date and the principal source of an article are there; without them it cannot be listed or cited.',
      toFix: '',
    },
    (p: { before?: string | undefined; open: boolean }) => ({
      message: `Expected front matter between two lines of "---" at the very top, found ${p.before ? `${p.before} before it` : p.open ? 'no second line' : 'none'}.`,
      hint: p.before
        ? `Remove the ${p.before}: the first line is to be ---`
        : p.open
          ? 'Write --- on a line of its own behind the last field.'
          : 'Begin the file with: ---⏎headline: …⏎standfirst: …⏎published: 2026-11-23⏎---',
    }),
  ),
  'too-deep': rule(
    {
      severity: 'error',
      about: 'Something is nested deeper than can be read.',
      why: 'A limit keeps a slip, or an attack, from ending the build without a word.',
      toFix: '',
    },
    (p: { what: string; most: number }) => ({
      message: `Expected ${p.what} at most ${p.most} deep, found more.`,
      hint: 'Close what is open, or write it side by side.',
    }),
  ),
  'too-many': rule(
    {
      severity: 'error',
      about: 'There is more of something than a file can have.',
      why: 'A limit keeps a slip, or an attack, from ending the build without a word.',
      toFix: '',
    },
    (p: { what: string; most: number; found?: number | undefined }) => ({
      message: `Expected at most ${p.most} ${p.what}, found ${p.found ?? 'more'}.`,
      hint: 'Remove what is too much, or divide it among several files.',
    }),
  ),
  'file-too-large': rule(
    {
      severity: 'error',
      about: 'A content file is larger than is read.',
      why: 'No article is: something else was saved under its name.',
      toFix: '',
    },
    (p: { size: number; most: number }) => ({
      message: `Expected at most ${p.most} bytes, found ${p.size}.`,
      hint: 'Divide it, or take out what is no text.',
    }),
  ),
  'file-kind': rule(
    {
      severity: 'error',
      about: 'Where a file or folder of the content should be is something else, or it cannot be read.',
      why: 'A link may lead out of the content or in a circle, and a pipe never ends.',
      toFix: '',
    },
    (p: { expected: string; found: string }) => ({
      message: `Expected ${p.expected}, found ${p.found}, which is not read.`,
      hint: `Put ${p.expected} in its place.`,
    }),
  ),
} as const;

function strayHint(what: 'file' | 'folder', meant: string | undefined): string {
  if (meant === undefined) return 'Move it out of the content folder. (Corrections go in the front matter of their article.)';
  if (what === 'file' && meant.endsWith('/')) return `Put what it holds into files of their own in ${meant}, one each.`;
  return `Did you mean ${meant}? Rename it, or move what it holds there.`;
}
