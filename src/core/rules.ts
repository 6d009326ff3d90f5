/**
 * The catalogue of everything that can be wrong with content. Names are permanent; the wording lives here and nowhere
 * else. Each rule takes its parameters and gives the message (what was expected and found) and the hint (how to mend it,
 * in the author's own syntax). docs/errors.md is generated from it.
 */
export const rules = {
  'no-content': rule('error', 'The content folder holds no article.', (p: { folder: string }) => ({
    message: `Expected at least one article in ${p.folder}/, found none.`,
    hint: `Write one as ${p.folder}/<article-id>.md, or set CONTENT_DIR to the folder that holds articles/, people/, sources/ and events/.`,
  })),
  'missing-file': rule('error', 'A file that every site needs is not there.', (p: { example: string }) => ({
    message: 'Expected this file, found none.',
    hint: `Write it, for example: ${p.example}`,
  })),
  'unexpected-file': rule(
    'warning',
    'A file in a content folder is not of the kind that is read there.',
    (p: { expected: string }) => ({
      message: `Expected ${p.expected}; this file is not read.`,
      hint: `Rename it to ${p.expected}, or move it out of the content folder.`,
    }),
  ),
  'empty-file': rule('error', 'A content file is empty.', (p: { expected: string }) => ({
    message: `Expected ${p.expected}, found an empty file.`,
    hint: 'Write it, or delete the file.',
  })),
  'not-utf8': rule('error', 'A content file is not UTF-8 text.', (p: { byte: number; offset: number }) => ({
    message: `Expected UTF-8 text, found the byte 0x${p.byte.toString(16).toUpperCase().padStart(2, '0')} at offset ${p.offset}.`,
    hint: 'Save the file again as UTF-8.',
  })),
  'malformed-yaml': rule('error', 'YAML (a record file, or front matter) cannot be parsed.', (p: { reason: string }) => ({
    message: `Expected YAML, found a mistake in it: ${p.reason}`,
    hint: 'Write one "field: value" a line, and put a value that holds ": " or begins with a quotation mark, * or & in quotation marks.',
  })),
  'missing-front-matter': rule('error', 'An article does not begin with front matter.', () => ({
    message: 'Expected front matter between two lines of "---" at the very top, found none.',
    hint: 'Begin the file with: ---⏎headline: …⏎standfirst: …⏎published: 2026-11-23⏎---',
  })),
  'missing-field': rule('error', 'A required field is missing.', (p: { field: string; expected: string; example: string }) => ({
    message: `Expected the field "${p.field}" (${p.expected}), found none.`,
    hint: `Add a line, e.g. ${p.field}: ${p.example}`,
  })),
  'invalid-field': rule(
    'error',
    'A field has the wrong type or value.',
    (p: { field: string; expected: string; found: string; example: string }) => ({
      message: `Expected "${p.field}" to be ${p.expected}, found ${p.found}.`,
      hint: `Write e.g. ${p.field}: ${p.example}`,
    }),
  ),
  'unknown-field': rule(
    'error',
    'A field is not one that is known there.',
    (p: { field: string; known: string[]; near?: string | undefined }) => ({
      message: `Expected one of the fields ${list(p.known)}; found "${p.field}".`,
      hint: p.near ? `Did you mean ${p.near}?` : `Remove "${p.field}".`,
    }),
  ),
  'missing-attribute': rule(
    'error',
    'An annotation lacks a required attribute.',
    (p: { directive: string; field: string; expected: string; example: string }) => ({
      message: `Expected "${p.directive}" to have the attribute "${p.field}" (${p.expected}), found none.`,
      hint: `Add it between the braces, e.g. {${attribute(p.field, p.example)}}`,
    }),
  ),
  'invalid-attribute': rule(
    'error',
    'An attribute of an annotation has the wrong value.',
    (p: { directive: string; field: string; expected: string; found: string; example: string }) => ({
      message: `Expected "${p.field}" of "${p.directive}" to be ${p.expected}, found ${p.found}.`,
      hint: `Write e.g. {${attribute(p.field, p.example)}}`,
    }),
  ),
  'unknown-attribute': rule(
    'error',
    'An annotation has an attribute that it does not know.',
    (p: { directive: string; field: string; known: string[]; near?: string | undefined }) => ({
      message: `Expected one of the attributes ${list(p.known)} on "${p.directive}"; found "${p.field}".`,
      hint: p.near ? `Did you mean ${p.near}=…?` : `Remove "${p.field}".`,
    }),
  ),
  'duplicate-attribute': rule('error', 'An annotation has an attribute twice.', (p: { directive: string; field: string }) => ({
    message: `Expected "${p.field}" once on "${p.directive}", found it twice.`,
    hint: 'Remove one of the two.',
  })),
  'nested-link': rule('error', 'A link stands inside a link.', (p: { inner: string }) => ({
    message: `Expected no link inside a link, found ${p.inner} inside one.`,
    hint: 'Close the outer one before the inner one begins.',
  })),
  'invalid-date': rule(
    'error',
    'A date is not EDTF (ISO 8601-2), or not a form of it that this site uses.',
    (p: { field: string; found: string }) => ({
      message: `Expected "${p.field}" to be a date in EDTF, found "${p.found}".`,
      hint: `Write 2022-01-10 (that day), 2022-01 (that month), 2022-01-11? (uncertain), 2022-01-10/2022-01-11 (from, to) or ../2022-01-10 (on or before); leave "${p.field}" out where no source gives a date.`,
    }),
  ),
  'invalid-id': rule('error', 'An id is not in the form that ids have.', (p: { id: string; suggestion: string }) => ({
    message: `Expected an id of lower-case letters, digits and single hyphens that begins with a letter and is no reserved word, found "${p.id}".`,
    hint: `Write e.g. ${p.suggestion}`,
  })),
  'duplicate-id': rule(
    'error',
    'An id is used twice where it must be unique.',
    (p: { id: string; kind: string; first: string; scope: string }) => ({
      message: `Expected the id "${p.id}" of this ${p.kind} to be used once ${p.scope}, found it already at ${p.first}.`,
      hint: `Give one of the two another id, e.g. ${p.id}-2`,
    }),
  ),
  'unknown-person': rule('error', 'A person is referred to who has no file in people/.', (p: Reference) =>
    unknownReference('a person', 'people', p),
  ),
  'unknown-source': rule('error', 'A source is referred to that has no file in sources/.', (p: Reference) =>
    unknownReference('a source', 'sources', p),
  ),
  'unknown-event': rule('error', 'An event is referred to that has no file in events/.', (p: Reference) =>
    unknownReference('an event', 'events', p),
  ),
  'unknown-directive': rule(
    'error',
    'A directive has a name that is not one of the annotations.',
    (p: { name: string; known: string[]; near?: string | undefined }) => ({
      message: `Expected one of the annotations ${list(p.known)}; found ":${p.name}".`,
      hint: `${p.near ? `Did you mean :${p.near}? ` : ''}To print it as typed, write a backslash before the colon: \\:${p.name}`,
    }),
  ),
  'directive-form': rule(
    'error',
    'An annotation is written in a form that it does not have.',
    (p: { name: string; found: string; forms: string[] }) => ({
      message: `Expected "${p.name}" to be written as ${p.forms.join(' or ')}, found ${p.found}.`,
      hint: `Write it as ${p.forms[0] ?? ''}`,
    }),
  ),
  'unclosed-directive': rule(
    'error',
    'An annotation is opened and not closed, or its braces cannot be read.',
    (p: { opening: string; closing: string }) => ({
      message: `Expected ${p.closing} to close "${p.opening}", found none.`,
      hint: p.closing.includes(':::')
        ? 'Put a line of ::: after its last line.'
        : 'Close the square brackets and the braces on the same paragraph, and put values with spaces or quotation marks in double quotation marks: to="Channel One"',
    }),
  ),
  'stray-fence': rule('error', 'A line of colons closes no annotation.', () => ({
    message: 'Expected an open annotation for this ":::" to close, found none.',
    hint: 'Delete the line, or open an annotation above it, e.g. :::quote{#id speaker=ryabkov}',
  })),
  'empty-annotation': rule('error', 'An annotation holds no words.', (p: { directive: string; example: string }) => ({
    message: `Expected words in "${p.directive}", found none.`,
    hint: `Write e.g. ${p.example}`,
  })),
  'quotation-lines': rule('error', 'A direct quotation does not stand on one line.', (p: { found: string }) => ({
    message: `Expected the words of a direct quotation on one line and in one paragraph, found ${p.found}.`,
    hint: 'Join its lines, so that it can be compared with the source letter by letter.',
  })),
  'quotation-markup': rule('error', 'A direct quotation holds markup.', (p: { found: string }) => ({
    message: `Expected plain words in a direct quotation, found ${p.found}.`,
    hint: 'Remove the markup; escape a character that is meant literally with a backslash: \\*',
  })),
  'note-target': rule(
    'error',
    'The words that a note is on are not in the paragraph before it.',
    (p: { words: string; near?: string | undefined }) => ({
      message: `Expected the words "${p.words}" in the paragraph before this note, found them nowhere in it.`,
      hint: p.near
        ? `Did you mean on="${p.near}"?`
        : 'Put the note straight after its paragraph, and copy the words from there into on="…".',
    }),
  ),
  'note-basis': rule('error', 'A note says neither which sources it rests on nor what else.', () => ({
    message: 'Expected the note to have "sources" or "basis", found neither.',
    hint: 'Add e.g. sources="state-press-call" or basis="calendar arithmetic" between the braces.',
  })),
  'heading-level': rule('error', 'A heading has a level that an article does not have.', (p: { level: number }) => ({
    message: `Expected headings from ## to ####, found level ${p.level}.`,
    hint: 'The headline is in the front matter; write sections with ##.',
  })),
  'nested-heading': rule('error', 'A heading stands inside a quotation, a list or an annotation.', () => ({
    message: 'Expected headings at the left margin only, found one inside something else.',
    hint: 'Take it out, or write the line in bold: **The dinner**',
  })),
  'empty-heading': rule('error', 'A heading has no words.', () => ({
    message: 'Expected words in the heading, found none.',
    hint: 'Write e.g. ## The dinner {#the-dinner}',
  })),
  'raw-html': rule('error', 'An article holds HTML.', (p: { found: string }) => ({
    message: `Expected Markdown, found HTML: ${p.found}`,
    hint: 'Write it in Markdown; to print a "<" as typed, write a backslash before it: \\<',
  })),
  'unsafe-link': rule('error', 'A link or image has an address that is not safe to publish.', (p: { url: string }) => ({
    message: `Expected a link to https:, http:, mailto:, a path of this site, #anchor, person:, source: or event:; found "${p.url}".`,
    hint: 'Write e.g. [the transcript](https://…) or [the dinner](#the-dinner)',
  })),
  'remote-image': rule('error', 'An image would be fetched from another site.', (p: { url: string }) => ({
    message: `Expected an image of this site, found "${p.url}".`,
    hint: 'Put the file into public/images/ and write ![what it shows](/images/name.png)',
  })),
  'unused-synonym': rule(
    'warning',
    'What a synonym stands for is nowhere in the content.',
    (p: { said: string; recorded: string }) => ({
      message: `Expected "${p.recorded}", which "${p.said}" stands for, in some text of the content; found it nowhere.`,
      hint: 'Write a word that is on record, as its texts spell it, or remove it.',
    }),
  ),
  'missing-target': rule(
    'error',
    'A link leads to an anchor that is not in the article.',
    (p: { id: string; near?: string | undefined; known: string[] }) => ({
      message: `Expected an anchor "#${p.id}" in this article, found none.`,
      hint: p.near ? `Did you mean #${p.near}?` : `Anchors here are ${list(p.known)}.`,
    }),
  ),
  'lost-address': rule(
    'error',
    'Something that was published would no longer be found: links to it would die.',
    (p: { id: string; addresses: readonly string[]; article?: string | undefined; renamed?: string | undefined }) => ({
      message: `Expected "${p.id}", which was published as ${list(p.addresses, 4)}; found it nowhere.`,
      hint: [
        p.renamed
          ? `If "${p.renamed}" is what it is called now, keep the old id beside the new one: {#${p.renamed} aliases=${p.id}}.`
          : `If it has another id now, keep the old one beside it: {#the-new-id aliases=${p.id}}, or formerly: [${p.id}] in a record’s file.`,
        p.article &&
          `If its section went to another article, say so at the heading there: {#the-section moved-from=${p.article}}.`,
        `Else say in redirects.yml where each of its addresses leads, e.g. redirects: {'${p.addresses[0] ?? ''}': ${above(p.addresses[0] ?? '')}}`,
      ]
        .filter(Boolean)
        .join(' '),
    }),
  ),
  'dead-redirect': rule(
    'error',
    'A redirect leads to an address that the site does not have.',
    (p: { to: string; near?: string | undefined }) => ({
      message: `Expected a redirect to an address of this site, found "${p.to}", which is none.`,
      hint: p.near
        ? `Did you mean ${p.near}?`
        : 'Write a page, /articles/<article>/, or an anchor of it, /articles/<article>/#<id>',
    }),
  ),
  'unused-redirect': rule('warning', 'A redirect is for an address that is there.', (p: { from: string }) => ({
    message: `Expected "${p.from}" to be gone, found that the site has it: nobody comes by this redirect.`,
    hint: 'Remove the line.',
  })),
  'unseen-character': rule(
    'error',
    'A text holds a character that readers do not see, or that turns the order of what they see.',
    (p: { code: string; name: string; before: string; after: string }) => ({
      message: `Expected characters that readers see, found ${p.code} (${p.name}).`,
      hint: `Delete it; it stands between "${p.before}" and "${p.after}".`,
    }),
  ),
  'mixed-scripts': rule(
    'error',
    'A word mixes letters of scripts that look alike.',
    (p: { word: string; letter: string; code: string; script: string }) => ({
      message: `Expected every letter of a word to be of one script, found "${p.word}", whose "${p.letter}" (${p.code}) is ${p.script}.`,
      hint: 'Type the word anew: nobody who searches for it would find it, and nobody sees that it is another.',
    }),
  ),
  'decomposed-letter': rule(
    'warning',
    'A letter and its accent are two characters where there is one for both (text is not in Unicode NFC).',
    (p: { composed: string; codes: readonly string[] }) => ({
      message: `Expected "${p.composed}" as one character, found ${p.codes.join(' ')}.`,
      hint: `Type it anew as "${p.composed}", so that a search finds it; in a direct quotation leave it as the source has it.`,
    }),
  ),
  'too-deep': rule('error', 'Something is nested deeper than can be read.', (p: { what: string; most: number }) => ({
    message: `Expected ${p.what} at most ${p.most} deep, found more.`,
    hint: 'Close what is open, or write it side by side.',
  })),
  'too-many': rule(
    'error',
    'There is more of something than a file can have.',
    (p: { what: string; most: number; found?: number | undefined }) => ({
      message: `Expected at most ${p.most} ${p.what}, found ${p.found ?? 'more'}.`,
      hint: 'Remove what is too much, or divide it among several files.',
    }),
  ),
  'file-too-large': rule('error', 'A content file is larger than is read.', (p: { size: number; most: number }) => ({
    message: `Expected at most ${p.most} bytes, found ${p.size}.`,
    hint: 'Divide it, or take out what is no text.',
  })),
  'file-kind': rule(
    'error',
    'Where a file or folder of the content should be is something else, or it cannot be read.',
    (p: { expected: string; found: string }) => ({
      message: `Expected ${p.expected}, found ${p.found}, which is not read.`,
      hint: `Put ${p.expected} in its place.`,
    }),
  ),
} as const;

/** The permanent name of a rule. */
export type RuleId = keyof typeof rules;

/** How bad a finding is: an error stops the build, a warning is said. */
export type Severity = 'error' | 'warning';

/** A rule: severity, what it is about in a sentence, and its wording for given parameters. */
export interface Rule<P extends unknown[]> {
  readonly severity: Severity;
  readonly about: string;
  readonly say: (...parameters: P) => { message: string; hint: string };
}

interface Reference {
  id: string;
  near?: string | undefined;
  known: string[];
}

function rule<P extends unknown[]>(severity: Severity, about: string, say: Rule<P>['say']): Rule<P> {
  return { severity, about, say };
}

function unknownReference(noun: string, folder: string, p: Reference): { message: string; hint: string } {
  return {
    message: `Expected the id of ${noun} in ${folder}/, found "${p.id}".`,
    hint: p.near
      ? `Did you mean ${p.near}?`
      : `There ${p.known.length === 1 ? 'is' : 'are'} ${list(p.known)}; or add ${folder}/${p.id}.yml`,
  };
}

function attribute(name: string, value: string): string {
  if (name === 'id') return `#${value}`;
  return /[\s"'=<>`]/.test(value) ? `${name}="${value}"` : `${name}=${value}`;
}

/** The address of which another is a part: `/people/` of `/people/ryabkov/`. */
function above(address: string): string {
  return address.replace(/(?:#[^#]*|[^/]+\/)$/, '');
}

/** The first entries of a list, in words, and how many more there are. */
function list(entries: readonly string[], most = 24): string {
  if (entries.length === 0) return 'none';
  const shown = entries.slice(0, most).join(', ');
  return entries.length > most ? `${shown} and ${entries.length - most} more` : shown;
}
