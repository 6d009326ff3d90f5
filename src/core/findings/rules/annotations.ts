import { fix, list, rule, slip } from './rule.ts';

/** Rules of the annotations in an article: how they are written, and what a note stands on. */
export const annotationsRules = {
  'unknown-directive': rule(
    {
      severity: 'error',
      about: 'A directive has a name that is not one of the annotations.',
      why: 'Printed as it stands it would be noise, and the words in it would belong to no record.',
      toFix: '',
    },
    (p: { name: string; known: string[]; near?: string | undefined }) => ({
      message: `Expected one of the annotations ${list(p.known)}; found ":${p.name}".`,
      hint: `${p.near ? `Did you mean :${p.near}? ` : ''}To print it as typed, write a backslash before the colon: \\:${p.name}`,
      fix: slip(p, p.name),
    }),
  ),
  'directive-form': rule(
    {
      severity: 'error',
      about: 'An annotation is written in a form that it does not have.',
      why: 'A passage of its own and words in a sentence are shown differently, and each annotation is made for one or the other.',
      toFix: '',
    },
    (p: { name: string; found: string; forms: string[] }) => ({
      message: `Expected "${p.name}" to be written as ${p.forms.join(' or ')}, found ${p.found}.`,
      hint: `Write it as ${p.forms[0] ?? ''}`,
    }),
  ),
  'unclosed-directive': rule(
    {
      severity: 'error',
      about: 'An annotation is opened and not closed, or its braces cannot be read.',
      why: 'Where it ends decides which words are whose.',
      toFix: '',
    },
    (p: { opening: string; closing: string; found?: string | undefined }) => ({
      message: `Expected ${p.closing} to close "${p.opening}", found ${p.found ?? 'none'}.`,
      fix: p.found === undefined ? undefined : { from: p.found, to: p.closing.replace('a line of ', '') },
      hint: p.found
        ? `Write ${p.closing.replace('a line of ', '')} there: as many colons as it is opened with.`
        : p.closing.includes(':::')
          ? 'Put a line of ::: after its last line.'
          : 'Close the square brackets and the braces on the same paragraph, and put values with spaces or quotation marks in double quotation marks: to="Channel One"',
    }),
  ),
  'spaced-braces': rule(
    {
      severity: 'error',
      about: 'A space stands before the braces of an annotation.',
      why: 'What is in them is then no part of it: it would be printed, and the words would have no id and no source.',
      toFix: '',
    },
    (p: { found: string; mended: string; from: string; to: string }) => ({
      message: `Expected the braces to stand right behind the annotation, found a space before them: ${p.found}`,
      hint: `Write ${p.mended}`,
      fix: { from: p.from, to: p.to },
    }),
  ),
  'unquoted-value': rule(
    {
      severity: 'error',
      about:
        'The value of an attribute has a space, or quotation marks of print, and does not stand in straight quotation marks.',
      why: 'Only these hold a value together; without them its second word is taken for an attribute of its own.',
      toFix: '',
    },
    (p: { field: string; found: string; value: string; curly: boolean }) => ({
      message: p.curly
        ? `Expected the value of "${p.field}" in straight quotation marks ("), found ${p.found}`
        : `Expected the value of "${p.field}" in quotation marks, since it has a space; found ${p.found}`,
      hint: `Write ${p.field}="${p.value}"`,
      fix: { from: p.found, to: `${p.curly ? '' : `${p.field}=`}"${p.value}"` },
    }),
  ),
  'stray-fence': rule(
    {
      severity: 'error',
      about: 'A line of colons closes no annotation.',
      why: 'It is what is left of an annotation whose beginning is gone or misspelt.',
      toFix: '',
    },
    () => ({
      message: 'Expected an open annotation for this ":::" to close, found none.',
      hint: 'Delete the line, or open an annotation above it, e.g. :::quote{#id speaker=ryabkov}',
    }),
  ),
  'empty-annotation': rule(
    {
      severity: 'error',
      about: 'An annotation holds no words.',
      why: 'It would be a record of nothing, with a link that leads to nothing.',
      toFix: '',
    },
    (p: { directive: string; example: string }) => ({
      message: `Expected words in "${p.directive}", found none.`,
      hint: `Write e.g. ${p.example}`,
    }),
  ),
  'quotation-lines': rule(
    {
      severity: 'error',
      about: 'A direct quotation does not stand on one line.',
      why: 'A quotation is compared with its source letter by letter, and a line break is a letter too.',
      toFix: '',
    },
    (p: { found: string }) => ({
      message: `Expected the words of a direct quotation on one line and in one paragraph, found ${p.found}.`,
      hint: 'Join its lines, so that it can be compared with the source letter by letter.',
    }),
  ),
  'quotation-markup': rule(
    {
      severity: 'error',
      about: 'A direct quotation holds markup.',
      why: 'Emphasis, links and the like in a quotation would be the editor’s, in words that are the speaker’s.',
      toFix: '',
    },
    (p: { found: string }) => ({
      message: `Expected plain words in a direct quotation, found ${p.found}.`,
      hint: 'Remove the markup; escape a character that is meant literally with a backslash: \\*',
    }),
  ),
  'quotation-marks': rule(
    {
      severity: 'error',
      about: 'The words of a direct quotation stand in quotation marks.',
      why: 'The site puts marks around every quotation; typed ones would be a second pair, and letters that the source doesn’t have there.',
      toFix: '',
    },
    (p: { words: string; inner: string }) => ({
      message: `Expected the words of a direct quotation without marks around them, found ${p.words.slice(0, 1)} before and ${p.words.slice(-1)} behind them.`,
      hint: 'Take the two marks off: the site adds them.',
      fix: { from: p.words, to: p.inner },
    }),
  ),
  'note-target': rule(
    {
      severity: 'error',
      about: 'The words that a note is on are not in the paragraph before it.',
      why: 'The note stands beside these very words, and readers must see what it is about.',
      toFix: '',
    },
    (p: { words: string; near?: string | undefined }) => ({
      message: `Expected the words "${p.words}" in the paragraph before this note, found them nowhere in it.`,
      hint: p.near
        ? `Did you mean on="${p.near}"?`
        : 'Put the note straight after its paragraph, and copy the words from there into on="…".',
      fix: fix(`"${p.words}"`, p.near?.includes('"') ? undefined : p.near && `"${p.near}"`),
    }),
  ),
  'note-basis': rule(
    {
      severity: 'error',
      about: 'A note says neither which sources it rests on nor what else.',
      why: 'A correction without grounds is just another claim.',
      toFix: '',
    },
    () => ({
      message: 'Expected the note to have "sources" or "basis", found neither.',
      hint: 'Add e.g. sources="state-press-call" or basis="calendar arithmetic" between the braces.',
    }),
  ),
} as const;
