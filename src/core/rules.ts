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
  'absent-quotation': rule(
    'error',
    'The words of a direct quotation are not in its source.',
    (p: { source: string; difference?: string | undefined; nearest?: string | undefined; paragraph?: string | undefined }) => ({
      message: p.difference
        ? `Expected the words of the quotation in the text of ${p.source}, found this in ${p.paragraph ?? 'it'}: ${p.difference}`
        : `Expected the words of the quotation in the text of ${p.source}, found nothing like them.`,
      hint: p.nearest
        ? `Write it as the source has it: ${p.nearest}`
        : 'Copy the words from the source; if they are in another one, name it: {source=…}',
    }),
  ),
  'altered-quotation': rule(
    'error',
    'A direct quotation differs from its source in what may differ, and is not marked so; or is marked and does not.',
    (p: { source: string; differs: string; marked: string; mark: string; exact?: string | undefined }) => ({
      message: `Expected the quotation to differ from the text of ${p.source} in ${p.marked || 'nothing'}, found that it differs in ${p.differs || 'nothing'}.`,
      hint: [
        p.exact && `Write it as the source has it: ${p.exact}`,
        p.mark === ''
          ? 'Remove altered=… between the braces.'
          : `${p.exact ? 'Or say' : 'Say'} between the braces that it is altered: {altered=${/ /.test(p.mark) ? `"${p.mark}"` : p.mark}}`,
      ]
        .filter(Boolean)
        .join(' '),
    }),
  ),
  'changed-quotation': rule(
    'error',
    'A direct quotation is not as it was when it was compared with its source, and the text of the source is not at hand.',
    (p: { source: string; checked: string; what: string }) => ({
      message: `Expected the quotation as it was compared with ${p.source} on ${p.checked}, found ${p.what}.`,
      hint: `Take the change back; or set SOURCES_DIR to the folder that holds ${p.source}.txt, so that it is compared again, and run npm run check -- --record`,
    }),
  ),
  'rechecked-quotation': rule(
    'error',
    'A direct quotation is not as it was when it was compared with its source; it is in the source, but nobody has said that the change is meant.',
    (p: { source: string; checked: string; what: string }) => ({
      message: `Expected the quotation as it was compared with ${p.source} on ${p.checked}, found ${p.what}; as it is now it is in the source too.`,
      hint: 'Take the change back; or, if it is meant, record it: npm run check -- --record',
    }),
  ),
  'wrong-locator': rule(
    'error',
    'A locator names a paragraph that the source does not have, or not the one in which the quotation is.',
    (p: { source: string; locator: string; actual?: string | undefined; paragraphs: number }) => ({
      message: p.actual
        ? `Expected the quotation at ${p.locator} of ${p.source}, found it at ${p.actual}.`
        : `Expected one of the paragraphs p1 to p${p.paragraphs} of ${p.source}, found ${p.locator}.`,
      hint: p.actual ? `Write locator=${p.actual}` : 'Count the paragraphs of the source again; p1 is the first.',
    }),
  ),
  'unverified-quotation': rule(
    'warning',
    'Direct quotations were never compared with their source, whose text is not at hand. Readers are told so.',
    (p: { source: string; ids: readonly string[] }) => ({
      message: `Expected ${quotations(p.ids)} from ${p.source} to have been compared with its text, cannot check: ${list(p.ids, 6)}.`,
      hint: `Put the text into a folder as ${p.source}.txt, set SOURCES_DIR to that folder, and run npm run check -- --record`,
    }),
  ),
  'missing-sources': rule('warning', 'SOURCES_DIR names a folder that is not there.', () => ({
    message: 'Expected the folder that SOURCES_DIR names, found none: quotations are compared with the record alone.',
    hint: 'Set SOURCES_DIR to the folder that holds <source-id>.txt, or leave it unset.',
  })),
  'changed-source': rule(
    'warning',
    'The text of a source is not the one that quotations were compared with.',
    (p: { source: string; recorded: string; found: string; ids: readonly string[] }) => ({
      message: `Expected the text of ${p.source} whose SHA-256 begins with ${p.recorded.slice(0, 8)}, found one that begins with ${p.found.slice(0, 8)}. ${capital(quotations(p.ids))} from it ${p.ids.length === 1 ? 'was' : 'were'} compared again now.`,
      hint: 'Look at why the text changed; then record what was compared: npm run check -- --record',
    }),
  ),
  'stale-record': rule(
    'warning',
    'What was compared, or published with a correction, is not on record yet.',
    (p: { what: string }) => ({
      message: `Expected record.json to hold ${p.what}, found that it does not.`,
      hint: 'Record it: npm run check -- --record',
    }),
  ),
  'uncorrected-change': rule(
    'warning',
    'Published words changed, and no correction says so.',
    (p: { what: string; recorded: string; day: string }) => ({
      message: `Expected the words of ${p.what} as they were recorded on ${p.recorded}, found others, and neither a correction nor a later "updated".`,
      hint: `Tell readers in the front matter: corrections: [{on: ${p.day}, text: What was wrong and what is right.}]. Or, if it was a slip that misled nobody, record the words as they are: npm run check -- --record`,
    }),
  ),
  'statement-after-source': rule(
    'error',
    'A statement is dated after the source that reports it.',
    (p: { on: string; source: string; date: string }) => ({
      message: `Expected a day on or before ${p.date}, when ${p.source} was published; found ${p.on}.`,
      hint: 'Mend the date, or name the source that reports it: {source=…}',
    }),
  ),
  'held-after-source': rule(
    'error',
    'An event is marked as held and lies after the source that it was held for.',
    (p: { date: string; source: string; written: string }) => ({
      message: `Expected an event that was held when ${p.source} was written (${p.written}), found one of ${p.date}.`,
      hint: 'Write state: scheduled, or mend the date.',
    }),
  ),
  'wrong-weekday': rule(
    'error',
    'A weekday does not fit the date that it stands with.',
    (p: { found: string; day: string; right: string; mended: string }) => ({
      message: `Expected ${p.right}, which ${p.day} was; found "${p.found}".`,
      hint: `Write "${p.mended}", or mend the date.`,
    }),
  ),
  'unknown-alias': rule(
    'warning',
    'A person is called by a name that is not on record.',
    (p: { words: string; person: string; unknown: string; near?: string | undefined; names: readonly string[] }) => ({
      message: `Expected ${p.person} to be called by a name on record, found "${p.words}".`,
      hint: `${p.near ? `Did you mean ${p.near}? ` : ''}Names on record are ${list(p.names)}; to add one, write it into people/${p.person}.yml: aliases: [${p.unknown}]`,
    }),
  ),
  'ambiguous-speaker': rule(
    'error',
    'The words of a reported statement name somebody, and not its speaker.',
    (p: { speaker: string; name: string; named: string }) => ({
      message: `Expected the words of this statement to name their speaker ${p.name}, found only ${p.named} in them.`,
      hint: `Say in the words who speaks, or mend the attribute: speaker=${p.speaker}`,
    }),
  ),
  'unnamed-claim': rule(
    'warning',
    'A claim is not of the principal source, and its words do not say whose it is.',
    (p: { publisher: string; principal: string }) => ({
      message: `Expected the words of this claim to name ${p.publisher}, since readers take a claim for that of ${p.principal}; found no such name in them.`,
      hint: `Write e.g. "…, ${p.publisher} says, …"`,
    }),
  ),
  'unused-record': rule(
    'warning',
    'A person or a source is on record and in no article.',
    (p: { kind: 'person' | 'source'; id: string }) => ({
      message: `Expected ${p.kind === 'person' ? 'somebody who speaks or is named in an article' : 'a source that an article cites'}, found "${p.id}" in none.`,
      hint:
        p.kind === 'person'
          ? `Link the name where it stands: [the name](person:${p.id}); or delete the file.`
          : `Cite it, e.g. :::note{… sources=${p.id}}; or delete the file.`,
    }),
  ),
  'updated-before-published': rule(
    'error',
    'An article was updated before it was published.',
    (p: { updated: string; published: string }) => ({
      message: `Expected "updated" to be on or after ${p.published}, when the article was published; found ${p.updated}.`,
      hint: 'Mend one of the two.',
    }),
  ),
  'correction-date': rule(
    'error',
    'A correction is dated before its article was published, or after it was last updated.',
    (p: { on: string; published: string; updated?: string | undefined }) => ({
      message: p.updated
        ? `Expected "updated" to be on or after ${p.on}, the day of this correction; found ${p.updated}.`
        : `Expected a day on or after ${p.published}, when the article was published; found ${p.on}.`,
      hint: p.updated ? `Write updated: ${p.on}` : 'Mend the day of the correction.',
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

/** "the quotation", "4 quotations". */
function quotations(ids: readonly string[]): string {
  return ids.length === 1 ? 'the quotation' : `${ids.length} quotations`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
