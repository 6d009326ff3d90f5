import { grouped } from '../../text/wording.ts';
import { named, onLines, recordWithSources, rule, withFolder } from './rule.ts';
import { wordYamlProblem } from './yaml-problems.ts';

/** The rules for whole files: whether they exist, can be read, and keep within the limits of size and depth. */
export const filesRules = {
  'no-content': rule(
    {
      severity: 'error',
      about: 'The content folder contains no articles.',
      why: 'A site without articles has nothing to read, search or link to. Usually `CONTENT_DIR` names the wrong folder.',
      toFix:
        'Set `CONTENT_DIR` to the folder that contains `articles/`, `people/`, `sources/` and `events/`, or write a first article as `articles/<article-id>.md`.',
    },
    (p: { folder: string }) => ({
      message: `There are no articles in ${p.folder}/.`,
      hint: `Write one (${p.folder}/<article-id>.md). If your articles are elsewhere, run: ${withFolder('CONTENT_DIR', 'npm run check', 'the folder that contains articles/, people/, sources/ and events/')}`,
    }),
  ),
  'missing-file': rule(
    {
      severity: 'error',
      about: 'A file that every site needs is missing.',
      why: 'The name of the site and its publisher come from this file; pages, feeds and previews show them.',
      toFix: 'Create the file. The hint shows what belongs in it.',
    },
    (p: { example: readonly string[] }) => ({
      message: 'This file is missing; every site needs it.',
      hint: `Create it, with your own text after each colon:${onLines(...p.example)}`,
    }),
  ),
  'unexpected-file': rule(
    {
      severity: 'warning',
      about: 'A folder of the content contains a file of a kind that the site does not read there.',
      why: 'The file is ignored: nothing in it appears on the site.',
      toFix: 'Rename the file if it belongs there, or move it out of the content folder.',
      fine: 'Files whose names begin with a dot are ignored without a warning.',
    },
    (p: { ending: string; renamed: string; isTaken: boolean }) => ({
      message: `This file is ignored: only files whose names end in ${p.ending} are read in this folder.`,
      hint: p.isTaken
        ? `Move it out of the content folder. If you no longer need it, delete it. (It cannot be renamed to ${p.renamed}, because that file already exists.)`
        : `If it belongs in this folder, rename it to ${p.renamed}. Otherwise move it out of the content folder.`,
    }),
  ),
  'stray-file': rule(
    {
      severity: 'warning',
      about: 'The content folder contains a file or folder that the site does not use.',
      why: 'It is ignored: if a folder of articles has the wrong name, none of its articles appear on the site.',
      toFix: 'Rename it to the name that was meant, or move it out of the content folder.',
      fine: 'Files and folders whose names begin with a dot are ignored without a warning.',
    },
    (p: { what: 'file' | 'folder'; name: string; known: readonly string[]; meant?: string | undefined }) => ({
      message: `This ${p.what} is ignored. The content folder can contain only ${named(p.known)}.`,
      hint: strayHint(p),
    }),
  ),
  'file-ending': rule(
    {
      severity: 'error',
      about: 'A file has a different ending from the one that its folder uses.',
      why: 'The file would be ignored, and everything that refers to it would find nothing.',
      toFix: 'Rename the file: articles end in `.md`; people, sources and events end in `.yml`.',
    },
    (p: { ending: string; found: string; name: string; isTaken: boolean }) => ({
      message: `This file is ignored: its name must end in ${p.ending}, not in ${p.found}.`,
      hint: p.isTaken
        ? `${p.name} already exists. Delete whichever of the two files is out of date. If you delete ${p.name}, then rename this file to ${p.name}`
        : `Rename it to ${p.name}`,
    }),
  ),
  'altered-record': rule(
    {
      severity: 'error',
      about: 'A file that only commands write (`anchors.json` or `record.json`) was changed by something else.',
      why: 'These files record which addresses were published and which quotations were compared with their sources. An edit by hand could promise an address that never existed, or vouch for a comparison that was never made.',
      toFix: 'Restore the file from version control, then run the command that the message names to bring it up to date.',
    },
    (p: { command: string; file: string; isJson: boolean; entry?: string }) => ({
      message: `${
        p.entry !== undefined
          ? `The entry "${p.entry}" was changed in another way`
          : p.isJson
            ? 'This entry was written in another way'
            : 'The JSON of this file is broken here'
      }. Only the command "${p.command}" may change this file.`,
      hint: `Restore the file, ${byGit(p.file)}. Then run this command, which adds what is missing: ${p.command.includes('--record') ? recordWithSources : p.command}`,
    }),
  ),
  'incomplete-record': rule(
    {
      severity: 'error',
      about: 'Entries of `record.json` were added or removed by something other than `npm run check -- --record`.',
      why: 'The file says which quotations were compared with their sources and which words were published. After a merge of two versions, or an edit by hand, it may say too little or too much. What it says of people, sources and events counts as well.',
      toFix:
        'After a merge, keep the entries of both versions and record again. Otherwise restore the file from version control.',
      comparesRecord: 'renewable',
    },
    (p: { command: string }) => ({
      message: `Entries of record.json were added or removed by something other than "${p.command}".`,
      hint: `If two versions of the site have just been merged, make sure that record.json has the entries of both (edit it by hand only in this case).\nOtherwise restore it, ${byGit('content/record.json')}.\nThen run: ${recordWithSources}`,
    }),
  ),
  'missing-ledger': rule(
    {
      severity: 'error',
      about: '`anchors.json` lists fewer addresses than were published, or other ones.',
      why: 'The file is the promise that links never die. Without it every address counts as new, and one that is lost is not noticed.',
      toFix: 'Restore the file from version control. Addresses are never taken off it.',
    },
    (p: { file: string; found: number; expected: number; by: string }) => ({
      message:
        p.found === p.expected
          ? `This file must list every address that has ever been published. It lists ${grouped(p.found)}, but according to ${p.by} these are not the ${grouped(p.found)} that have been published.`
          : `This file must list every address that has ever been published. It lists ${p.found === 0 ? 'none' : `only ${grouped(p.found)}`}, but according to ${p.by} ${grouped(p.expected)} ${p.expected === 1 ? 'has' : 'have'} been published.`,
      hint: `Restore it from version control, ${byGit(p.file)}.`,
    }),
  ),
  'missing-record': rule(
    {
      severity: 'error',
      about: '`record.json` is missing or empty, although it had entries before.',
      why: 'Without the record every quotation counts as never compared and every word as never published, and a new record would begin today.',
      toFix: 'Restore the file from version control.',
      fine: 'To begin the record again on purpose, delete `record` from `anchors.json` as well, commit both files, and run `npm run check -- --record`.',
    },
    (p: { file: string; what: string; by: string }) => ({
      message: `This file is missing or incomplete. According to ${p.by}, it should contain ${p.what}.`,
      hint: `Restore it from version control, ${byGit(p.file)}.`,
    }),
  ),
  'false-record': rule(
    {
      severity: 'error',
      about: 'What `record.json` says of a quotation does not agree with a new comparison with the same text of its source.',
      why: 'Readers are shown the result of the comparison and its day. An edit of the record, or a merge, could vouch for something that was not found.',
      toFix: 'Find out what changed the entry. Recording again writes what is found now, with today’s date.',
      comparesRecord: 'renewable',
    },
    (p: { id: string; field: string; found: string; expected: string }) => ({
      message: `The entry for this quotation in record.json ("${p.id}") does not match its source: "${p.field}" is ${p.found}, but should be ${p.expected}.`,
      hint: `If record.json was edited or merged, restore it, ${byGit('content/record.json')}. Otherwise compare the quotation again: npm run check -- --record`,
    }),
  ),
  'conflict-marker': rule(
    {
      severity: 'error',
      about: 'A file contains the markers of a merge conflict.',
      why: 'Two versions of the text were merged and only an editor can say which one is right. Without that, both would be published.',
      toFix:
        'Keep the lines that are right. Delete the other lines and the markers (`<<<<<<<`, `|||||||`, `=======`, `>>>>>>>`). Of `record.json` keep either side and record again; of `anchors.json` keep the addresses of both.',
    },
    (p: { file: string }) => ({
      message: 'Unresolved merge conflict: this line begins with a marker (<<<<<<<, ||||||| or >>>>>>>).',
      hint: p.file.endsWith('record.json')
        ? `Keep one side, for example with "git checkout --ours ${p.file}" (if the merge has been committed, restore the file from the commit before it). Then add what only the other side had: ${recordWithSources}`
        : p.file.endsWith('anchors.json')
          ? 'Keep the addresses of both sides and delete the markers (<<<<<<<, |||||||, =======, >>>>>>>). Then run npm run anchors -- --publish'
          : 'Keep the lines that are right. Delete the other lines and the markers (<<<<<<<, |||||||, =======, >>>>>>>).',
    }),
  ),
  'empty-file': rule(
    {
      severity: 'error',
      about: 'A content file is empty.',
      why: 'Usually the file was never saved, or a program emptied it and then failed to write it.',
      toFix: 'Write the content, restore it from version control, or delete the file.',
    },
    (p: { expected: string; file: string }) => ({
      message: `This file is empty; it should contain ${p.expected}.`,
      hint: p.file.endsWith('.json')
        ? `Only a command writes it. Restore it from version control, ${byGit(p.file)}.`
        : 'Write its content, or delete the file.',
    }),
  ),
  'not-utf8': rule(
    {
      severity: 'error',
      about: 'A content file is not UTF-8 text.',
      why: 'In another encoding, accents and quotation marks turn into other characters, and quotations no longer match their sources.',
      toFix: 'Save the file as UTF-8. Most editors offer it under “Save as” or “Save with encoding”.',
    },
    (p: { byte: number; offset: number }) => ({
      message: `This file is not UTF-8 text: found the byte 0x${p.byte.toString(16).toUpperCase().padStart(2, '0')} at offset ${p.offset}.`,
      hint: 'Save it again as UTF-8: most editors offer that under “Save as” or “Save with encoding”.',
    }),
  ),
  'malformed-yaml': rule(
    {
      severity: 'error',
      about: 'A YAML file, or the front matter of an article, cannot be read.',
      why: 'A mistake in YAML can change the meaning of everything after it, so the rest of the file is not checked until it is fixed.',
      toFix:
        'Write one `field: value` on each line. Put a value in quotation marks if it contains `: ` or begins with a special character. Indent lists and groups with two spaces.',
    },
    wordYamlProblem,
  ),
  'missing-front-matter': rule(
    {
      severity: 'error',
      about: 'An article or a page does not begin with front matter.',
      why: 'Front matter contains the headline, the date and the principal source. Without them an article cannot be listed or cited. That of a page contains its title.',
      toFix: 'Begin the file with a line `---`, then one `field: value` on each line, then another line `---`.',
    },
    (p: { before?: string | undefined; open: boolean; of: 'article' | 'page' }) => {
      if (p.before)
        return {
          message: `Front matter must begin on the first line; found ${p.before} before it.`,
          hint: `Remove the ${p.before}, so that the first line is ---`,
        };
      if (p.open)
        return {
          message: 'The front matter is not closed: there is no second line with only ---.',
          hint: 'Write --- on a line of its own after the last field.',
        };
      return {
        message: `This ${p.of} has no front matter.`,
        hint: `Begin the file with these lines:${onLines('---', ...(p.of === 'page' ? ['title: …', 'description: …'] : ['headline: …', 'standfirst: …', 'byline: …', 'published: 2026-11-23', 'covers: 2022-01-09']), '---')}`,
      };
    },
  ),
  'too-deep': rule(
    {
      severity: 'error',
      about: 'Something is nested too deeply.',
      why: 'Reading very deep nesting can take minutes or crash the build. The limit is far above what an article needs, so a bracket or a list is probably not closed.',
      toFix: 'Use fewer levels. If a bracket or an annotation was never closed, close it.',
    },
    (p: { what: string; most: number }) => ({
      message: `Nested too deeply: ${p.what} can be at most ${p.most} levels deep.`,
      hint: 'Use fewer levels. If a bracket or an annotation was never closed, close it.',
    }),
  ),
  'too-many': rule(
    {
      severity: 'error',
      about: 'A file contains too many of something.',
      why: 'Reading them can take minutes. The limits are far above what an article needs, so it is probably the wrong file.',
      toFix: 'Check that it is the right file. If it is, remove some of them, or split the file.',
    },
    (p: { what: string; most: number; found?: number | undefined }) =>
      p.found === undefined
        ? {
            message: `Too many ${p.what}: the limit is ${grouped(p.most)}.`,
            hint: 'Remove some of them, or split the text into several articles or pages.',
          }
        : {
            message: `Too many ${p.what}: found ${grouped(p.found)}, of which the first ${grouped(p.most)} are reported.`,
            hint: 'Check that it is the right file. If it is, fix the reported ones and check again.',
          },
  ),
  'file-too-large': rule(
    {
      severity: 'error',
      about: 'A content file is too large.',
      why: 'No article is that long. Probably something else was saved under its name.',
      toFix: 'Check that it is the right file. If it is, split it into several.',
    },
    (p: { file: string; size: number; most: number }) => ({
      message: `This file has ${grouped(p.size)} bytes; the limit is ${grouped(p.most)}.`,
      hint: `Check that it is the right file. If it is, shorten it${p.file.includes('/articles/') ? ', or split the article into several' : ''}.`,
    }),
  ),
  'file-kind': rule(
    {
      severity: 'error',
      about:
        'The content contains a link, a device or a pipe where a file or folder belongs, or something that cannot be read.',
      why: 'Links are not followed, since they may lead out of the content or in a circle, and reading from a pipe may never end.',
      toFix: 'Put a regular file or folder in its place. If it is one already, give yourself permission to read it.',
    },
    (p: { expected: string; found: string }) => ({
      message: `Expected ${p.expected}, found ${p.found}.`,
      hint: p.found.startsWith('one that') ? 'Change its permissions.' : `Put ${p.expected} in its place.`,
    }),
  ),
} as const;

/** Says how git restores a file, after "restore it,". */
function byGit(file: string): string {
  return `for example with "git checkout HEAD -- ${file}" (if the damage has been committed, write the id of the last commit before it instead of HEAD)`;
}

function strayHint({ what, name, meant }: { what: 'file' | 'folder'; name: string; meant?: string | undefined }): string {
  if (/^correct/i.test(name))
    return 'Move each of its entries to the front matter of the article that it corrects (corrections: …), then delete this file.';
  if (meant === undefined) return 'Move it out of the content folder.';
  if (what === 'file' && meant.endsWith('/')) return `Move its entries to ${meant}, each into a file of its own.`;
  return what === 'folder'
    ? `Did you mean "${meant}"? Rename the folder, or move its contents there.`
    : `Did you mean "${meant}"? Rename the file, or move its contents there.`;
}
