import { attribute, fix, rule, slip, sourceNamed } from './rule.ts';

/** The rules for annotations in an article: how they are written, and what a note refers to and rests on. */
export const annotationsRules = {
  'unknown-directive': rule(
    {
      severity: 'error',
      about: 'The name of an annotation is not one that the site knows.',
      why: 'The page would show the name and its punctuation as text, and the annotated words would not be on record.',
      toFix:
        'Correct the name. To print a colon followed by such a word as text, put a backslash before the colon: `\\:word[…]`.',
      fine: 'A colon directly before a word, without square brackets or braces after it (`10:30`, `note:this`), is printed as text and is not reported.',
    },
    (p: { name: string; typed: string; colons: string; known: readonly string[]; near?: string | undefined }) => ({
      message: `Unknown annotation "${p.typed}"; expected one of ${p.known.map((name) => p.colons + name).join(', ')}.`,
      hint: `${p.near ? `Did you mean ${p.colons}${p.near}? ` : ''}To print it as text, put a backslash before it${p.typed.startsWith(':::') ? ' and before the line that closes it' : ''}: \\${p.typed}`,
      fix: p.typed === p.colons + p.name ? slip(p, p.name) : undefined,
    }),
  ),
  'directive-form': rule(
    {
      severity: 'error',
      about: 'An annotation is written in the wrong form: as a block, within a sentence, or with two colons.',
      why: 'Words within a sentence and words in a block of their own are displayed differently, and most annotations exist in only one of the two forms.',
      toFix:
        'Within a sentence, put the words in square brackets: `:said[words]{…}`. For a block, put them between a line such as `:::note{…}` and a line with only `:::`.',
    },
    (p: { name: string; found: string; forms: string[] }) => ({
      message: `Wrong form for "${p.name}": expected ${p.forms.join(' or ')}, found ${p.found}`,
      hint: p.forms[0]?.startsWith(':::')
        ? `Open it with ${p.forms[0]}, put the words on the next line, and close it with a line that has only :::`
        : `Write it within the sentence, with one colon and the words in square brackets: ${p.forms[0] ?? ''}`,
    }),
  ),
  'unclosed-directive': rule(
    {
      severity: 'error',
      about: 'An annotation is not closed, or what is between its braces cannot be read.',
      why: 'Where an annotation ends decides which words belong to whom.',
      toFix:
        'Close square brackets and braces within the same paragraph. Close a block with a line that has only colons, as many as it was opened with, usually `:::`. Put values that contain spaces in straight double quotation marks: `to="Channel One"`.',
    },
    (p: { opening: string; closing: string; found?: string | undefined }) => {
      const fence = p.closing.replace('a line of ', '');
      if (p.found !== undefined) {
        return {
          message: `"${p.found}" is too short to close "${p.opening}".`,
          hint: `Write as many colons as in the opening line: ${fence}`,
          // Where a quotation ends decides which words are quoted.
          fix: { from: p.found, to: fence, byHand: true },
        };
      }
      if (fence !== p.closing)
        return {
          message: `"${p.opening}" is never closed.`,
          hint: `Add a line with only ${fence} after the last line of the block.`,
        };
      return {
        message:
          p.closing.length === 1
            ? `"${p.opening}" has no closing "${p.closing}".`
            : `Something in "${p.opening}" is not closed: a bracket, a brace or a quotation mark.`,
        hint:
          p.closing === ']'
            ? `Put "]" after the last of the words that are annotated: ${p.opening}…]{…}`
            : `${p.closing === '}' ? 'Put "}" after the last value, in the same paragraph.' : 'Close each bracket, brace and quotation mark on this line.'} If a value contains spaces, put it in straight double quotation marks: to="Channel One"`,
      };
    },
  ),
  'missing-brace': rule(
    {
      severity: 'error',
      about: 'What belongs between the braces of an annotation has no opening brace.',
      why: 'The page would print it as text, and the words would have no id, no speaker and no source.',
      toFix: 'Put a `{` before the id, directly after the closing square bracket or the name of the block.',
    },
    (p: { expected: string; from: string; to: string; inBrackets?: string }) => ({
      message:
        p.inBrackets === undefined
          ? `Missing "{" before "${p.from.replace(/^[^#]*#/, '#')}"; expected ${p.expected}`
          : `Expected braces, as in ${p.expected}, but found other brackets: ${p.inBrackets}`,
      hint:
        p.inBrackets === undefined ? `Write ${p.to}` : `Write {${p.inBrackets.slice(1, -1).trim()}} instead of ${p.inBrackets}`,
      // In other brackets, the closing one has to be changed as well.
      fix: p.inBrackets === undefined ? { from: p.from, to: p.to } : undefined,
    }),
  ),
  'spaced-braces': rule(
    {
      severity: 'error',
      about: 'There is a space before the braces of an annotation.',
      why: 'The braces would not belong to the annotation: the page would show them as text, and the words would have no id and no source.',
      toFix: 'Delete the space: `:said[words]{#id …}`, `:::quote{#id …}`.',
    },
    (p: { expected: string; from: string; to: string }) => ({
      message: `There must be no space before "{"; expected ${p.expected}`,
      hint: p.from.length - p.to.length > 1 ? 'Delete the spaces.' : 'Delete the space.',
      fix: { from: p.from, to: p.to },
    }),
  ),
  'unquoted-value': rule(
    {
      severity: 'error',
      about: 'The value of an attribute contains a space but is not in straight quotation marks, or is in typographic ones.',
      why: 'Only straight quotation marks hold a value together; without them, its second word is read as another attribute.',
      toFix: 'Put the value in straight double quotation marks: `to="Channel One"`.',
      fine: 'A value without spaces needs no quotation marks: `at=Geneva`.',
    },
    (p: { field: string; found: string; value: string; curly: boolean }) => {
      const quoted = attribute(p.field, p.value, true);
      return {
        message: p.curly
          ? `Expected straight quotation marks (") around the value of "${p.field}", found ${p.found}`
          : `The value of "${p.field}" contains a space but is not in quotation marks: ${p.found}`,
        hint: `Write ${quoted}`,
        fix: { from: p.found, to: p.curly ? quoted.slice(p.field.length + 1) : quoted },
      };
    },
  ),
  'stray-fence': rule(
    {
      severity: 'error',
      about: 'A line of colons closes an annotation, but none is open.',
      why: 'It usually means that the opening line of an annotation is missing or misspelt, so that its words are not annotated.',
      toFix:
        'Restore the opening line above the words, e.g. `:::quote{#id speaker=ryabkov locator=p2}`, or delete the line of colons.',
    },
    () => ({
      message: 'This ":::" closes nothing: no annotation is open here.',
      hint: 'If the words above belong to no annotation, delete this line. Otherwise add the missing opening line above them, e.g. :::quote{#id speaker=ryabkov locator=p2}',
    }),
  ),
  'empty-annotation': rule(
    {
      severity: 'error',
      about: 'An annotation contains no words.',
      why: 'The site would list an entry without words, and links to it would lead to nothing visible.',
      toFix: 'Write the words into the annotation, or remove it.',
    },
    (p: { directive: string; isBlock: boolean }) => ({
      message:
        p.directive === 'picture' ? 'This picture has no caption.' : `The annotation "${p.directive}" contains no words.`,
      hint:
        p.directive === 'picture'
          ? 'Write the caption on a line of its own below the opening line.'
          : `If it is not needed, delete it. Otherwise ${p.isBlock ? 'write the words on a line of their own below the opening line.' : `write the words between its square brackets: :${p.directive}[words]{…}`}`,
    }),
  ),
  'missing-figure': rule(
    {
      severity: 'error',
      about: 'The value of a figure is not in its words.',
      why: 'Readers see the value in the table of figures and in the sentence; the two must agree.',
      toFix: 'Write the figure in the words as in `value`, or correct one of them.',
    },
    (p: { value: string; missing: string; given: readonly string[] }) => {
      const [other = ''] = p.given;
      const corrected = p.given.length === 1 && p.value.includes(p.missing) ? p.value.replace(p.missing, other) : undefined;
      return {
        message: `The value is "${p.value}", but the words do not contain ${p.missing}.`,
        hint: `Check which number is right. If it is ${p.missing}, write it in the words. ${
          corrected === undefined
            ? `If the words are right, correct ${attribute('value', p.value)}`
            : `If it is ${other}, write ${attribute('value', corrected)}`
        }`,
      };
    },
  ),
  'no-document': rule(
    {
      severity: 'error',
      about: 'An excerpt is taken from a source that is not a document.',
      why: 'An excerpt has no speaker: it is what a law, a treaty or a resolution says. Words in a report are somebody’s.',
      toFix:
        'If the source is a document, say so in its file: `kind: document`. If somebody says the words, write a quotation (`:quote[…]`) with its speaker.',
    },
    (p: { source: string; kind: string }) => ({
      message: `An excerpt must be taken from a document, but ${sourceNamed(p.source)} is a ${p.kind}.`,
      hint: `If the source is a document, write kind: document in sources/${p.source}.yml. Otherwise write "quote" instead of "excerpt", and speaker=… between the braces.`,
    }),
  ),
  'quotation-lines': rule(
    {
      severity: 'error',
      about: 'A paragraph of a direct quotation extends over several lines.',
      why: 'A quotation is compared with its source character by character, and a line break is a character too.',
      toFix: 'Join the lines into one. To quote two paragraphs of a source, leave an empty line between them.',
    },
    (p: { lines: number }) => ({
      message: `Each paragraph of a direct quotation must be on one line; this one is on ${p.lines} lines.`,
      hint: 'If the lines are separate paragraphs in the source, leave an empty line between them. Otherwise join them into one.',
    }),
  ),
  'quotation-markup': rule(
    {
      severity: 'error',
      about: 'A direct quotation contains markup.',
      why: 'Emphasis and links would be the editor’s additions to words that are the speaker’s.',
      toFix: 'Remove the markup. If a character such as `*` is part of the words, put a backslash before it: `\\*`.',
    },
    (p: { found: string }) => ({
      message: `A direct quotation must be plain text, but this one contains ${markup[p.found] ?? p.found}.`,
      hint:
        p.found === 'footnoteReference'
          ? 'Put the number of the footnote after the quotation.'
          : p.found.endsWith('Directive')
            ? 'Remove the inner annotation, but keep its words.'
            : 'Remove the markup. If a character such as * belongs to the words themselves, put a backslash before it: \\*',
    }),
  ),
  'quotation-marks': rule(
    {
      severity: 'error',
      about: 'The words of a direct quotation are in quotation marks.',
      why: 'The site puts quotation marks around every direct quotation. Typed ones would be a second pair, and they are not part of the source’s words.',
      toFix: 'Remove the outer marks.',
      fine: 'Marks around a part of the words are left alone: there the speaker quotes, or the source prints them.',
    },
    (p: { words: string; inner: string }) => ({
      message: `A direct quotation must not be in quotation marks; found ${p.words.slice(0, 1)} before the words and ${p.words.slice(-1)} after them.`,
      hint: 'Remove both marks: the site adds them.',
      fix: { from: p.words, to: p.inner, byHand: true },
    }),
  ),
  'nested-statement': rule(
    {
      severity: 'error',
      about: 'A statement, quotation or claim contains another annotation of the same kind.',
      why: 'The inner one would be listed by itself, although it says nothing by itself (“he said”), and its words would belong to both.',
      toFix: 'End the outer annotation before the inner one begins, or keep only one of them.',
    },
    (p: { directive: string; outer: string }) => ({
      message: `This "${p.directive}" is inside another "${p.outer}".`,
      hint: `Keep only one of them, or close the outer one before the inner one begins: :${p.outer}[…]{…} :${p.directive}[…]{…}`,
    }),
  ),
  'note-target': rule(
    {
      severity: 'error',
      about: 'The words that a note is about are not in the paragraph before it.',
      why: 'The number of the note is placed after these words, so that readers see what the note is about.',
      toFix:
        'Put the note directly after its paragraph, and copy the words into `on="…"` exactly as they are there, including capitals.',
      fine: 'Several notes on the same paragraph may follow each other.',
    },
    (p: { words: string; near?: string | undefined }) => ({
      message: `The words in ${attribute('on', p.words, true)} are not in the paragraph before this note.`,
      hint:
        p.near === undefined
          ? 'Put the note directly after its paragraph, and copy the words from there: on="…"'
          : `Did you mean ${attribute('on', p.near, true)}?`,
      fix: fix(attribute('on', p.words, true), p.near && attribute('on', p.near, true)),
    }),
  ),
  'note-basis': rule(
    {
      severity: 'error',
      about: 'A note does not say what it is based on.',
      why: 'A correction without evidence is only another claim.',
      toFix:
        'Name the sources, `sources="state-press-call p4"`, or say what else the note is based on, `basis="calendar arithmetic"`.',
    },
    () => ({
      message: 'This note does not say what it is based on: it has neither "sources" nor "basis".',
      hint: 'If it is based on sources, add them between the braces, e.g. sources="state-press-call p4" (an id and a paragraph). Otherwise add what it is based on, e.g. basis="calendar arithmetic"',
    }),
  ),
} as const;

/** Markup in plain words, by the types of nodes in https://github.com/syntax-tree/mdast. */
const markup: Readonly<Record<string, string>> = {
  blockquote: 'a block quotation',
  break: 'a line break',
  code: 'code',
  containerDirective: 'another annotation',
  definition: 'a link',
  delete: 'struck words',
  footnoteReference: 'a footnote',
  heading: 'a heading',
  image: 'an image',
  imageReference: 'an image',
  inlineCode: 'code',
  leafDirective: 'another annotation',
  link: 'a link',
  linkReference: 'a link',
  list: 'a list',
  strong: 'strong emphasis',
  table: 'a table',
  textDirective: 'another annotation',
  thematicBreak: 'a horizontal rule',
};
