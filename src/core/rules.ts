import { isSlip } from './nearest.ts';
import { capital } from './wording.ts';

/**
 * The catalogue of everything that can be wrong with content. Names are permanent; the wording lives here and nowhere
 * else. Each rule takes its parameters and gives the message (what was expected and found) and the hint (how to mend it,
 * in the author's own syntax) and, where there is but one, the mend itself. docs/rules/ is generated from it.
 */
export const rules = {
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
    (p: { reason: string }) => ({
      message: `Expected YAML, found a mistake in it: ${p.reason}`,
      hint: 'Write one "field: value" a line, and put a value that holds ": " or begins with a quotation mark, * or & in quotation marks.',
    }),
  ),
  'missing-front-matter': rule(
    'error',
    'An article does not begin with front matter. The headline, the date and the principal source of an article are there; without them it cannot be listed or cited.',
    () => ({
      message: 'Expected front matter between two lines of "---" at the very top, found none.',
      hint: 'Begin the file with: ---⏎headline: …⏎standfirst: …⏎published: 2026-11-23⏎---',
    }),
  ),
  'missing-field': rule(
    'error',
    'A required field is missing. Some page of the site shows what it says; nothing is made up where it is left out.',
    (p: { field: string; expected: string; example: string }) => ({
      message: `Expected the field "${p.field}" (${p.expected}), found none.`,
      hint: `Add a line, e.g. ${p.field}: ${p.example}`,
    }),
  ),
  'invalid-field': rule(
    'error',
    'A field has the wrong type or value. What is read from it would be wrong or empty wherever the site shows, sorts or filters by it.',
    (p: { field: string; expected: string; found: string; example: string; near?: Fix | undefined }) => ({
      message: `Expected "${p.field}" to be ${p.expected}, found ${p.found}.`,
      hint: p.near ? `Did you mean ${p.field}: ${p.near.to}?` : `Write e.g. ${p.field}: ${p.example}`,
      fix: p.near,
    }),
  ),
  'unknown-field': rule(
    'error',
    'A field is not one that is known there. It is most often a slip of the pen, and what it says would be left out without a word.',
    (p: { field: string; known: string[]; near?: string | undefined }) => ({
      message: `Expected one of the fields ${list(p.known)}; found "${p.field}".`,
      hint: p.near ? `Did you mean ${p.near}?` : `Remove "${p.field}".`,
      fix: slip(p, p.field, ':'),
    }),
  ),
  'missing-attribute': rule(
    'error',
    'An annotation lacks a required attribute. Who spoke and where it is on record belong to every statement: a reader must be able to ask.',
    (p: { directive: string; field: string; expected: string; example: string }) => ({
      message: `Expected "${p.directive}" to have the attribute "${p.field}" (${p.expected}), found none.`,
      hint: `Add it between the braces, e.g. {${attribute(p.field, p.example)}}`,
    }),
  ),
  'invalid-attribute': rule(
    'error',
    'An attribute of an annotation has the wrong value. Readers see it beside the words and search by it.',
    (p: { directive: string; field: string; expected: string; found: string; example: string; near?: Fix | undefined }) => ({
      message: `Expected "${p.field}" of "${p.directive}" to be ${p.expected}, found ${p.found}.`,
      hint: p.near ? `Did you mean ${attribute(p.field, p.near.to)}?` : `Write e.g. {${attribute(p.field, p.example)}}`,
      fix: p.near,
    }),
  ),
  'unknown-attribute': rule(
    'error',
    'An annotation has an attribute that it does not know. It is most often a slip of the pen, and what it says would be left out without a word.',
    (p: { directive: string; field: string; known: string[]; near?: string | undefined }) => ({
      message: `Expected one of the attributes ${list(p.known)} on "${p.directive}"; found "${p.field}".`,
      hint: p.near ? `Did you mean ${p.near}=…?` : `Remove "${p.field}".`,
      fix: slip(p, p.field, '='),
    }),
  ),
  'duplicate-attribute': rule(
    'error',
    'An annotation has an attribute twice. Only one of the two can hold, and which one cannot be told from the text.',
    (p: { directive: string; field: string }) => ({
      message: `Expected "${p.field}" once on "${p.directive}", found it twice.`,
      hint: 'Remove one of the two.',
    }),
  ),
  'nested-link': rule(
    'error',
    'A link stands inside a link. Browsers take the two apart, and readers would land somewhere else than was meant.',
    (p: { inner: string }) => ({
      message: `Expected no link inside a link, found ${p.inner} inside one.`,
      hint: 'Close the outer one before the inner one begins.',
    }),
  ),
  'invalid-date': rule(
    'error',
    'A date is not EDTF (ISO 8601-2), or not a form of it that this site uses. Dates are what the timeline and the search by date stand on, and EDTF says which part of one is known; 01/10/2022 is a day of January to some and of October to others.',
    (p: { field: string; found: string; near?: string | undefined }) => ({
      message: `Expected "${p.field}" to be a date in EDTF, found "${p.found}".`,
      hint: `${p.near ? `Did you mean ${p.near}? ` : ''}Write 2022-01-10 (that day), 2022-01 (that month), 2022-01-11? (uncertain), 2022-01-10/2022-01-11 (from, to) or ../2022-01-10 (on or before); leave "${p.field}" out where no source gives a date.`,
      fix: fix(p.found, p.near),
    }),
  ),
  'invalid-id': rule(
    'error',
    'An id is not in the form that ids have. Ids are in addresses, for good: they must be the same typed, read aloud, in a link and in a file name.',
    (p: { id: string; suggestion: string }) => ({
      message: `Expected an id of lower-case letters, digits and single hyphens that begins with a letter and is no reserved word, found "${p.id}".`,
      hint: `Write e.g. ${p.suggestion}`,
      fix: fix(p.id, /^(?:\{#)?([a-z\d-]+)\}?$/.exec(p.suggestion)?.[1]),
    }),
  ),
  'duplicate-id': rule(
    'error',
    'An id is used twice where it must be unique. A link to it would lead to one of the two, and nobody could tell to which.',
    (p: { id: string; kind: string; first: string; scope: string }) => ({
      message: `Expected the id "${p.id}" of this ${p.kind} to be used once ${p.scope}, found it already at ${p.first}.`,
      hint: `Give one of the two another id, e.g. ${p.id}-2`,
    }),
  ),
  'unknown-person': rule(
    'error',
    'A person is referred to who has no file in people/. The name, the office and the side beside the words come from there; nobody is quoted without them.',
    (p: Reference) => unknownReference('a person', 'people', p),
  ),
  'unknown-source': rule(
    'error',
    'A source is referred to that has no file in sources/. A statement whose source cannot be looked up is a rumour.',
    (p: Reference) => unknownReference('a source', 'sources', p),
  ),
  'unknown-event': rule(
    'error',
    'An event is referred to that has no file in events/. The timeline and the calendar would have nothing to show for it.',
    (p: Reference) => unknownReference('an event', 'events', p),
  ),
  'unknown-directive': rule(
    'error',
    'A directive has a name that is not one of the annotations. Printed as it stands it would be noise, and the words in it would belong to no record.',
    (p: { name: string; known: string[]; near?: string | undefined }) => ({
      message: `Expected one of the annotations ${list(p.known)}; found ":${p.name}".`,
      hint: `${p.near ? `Did you mean :${p.near}? ` : ''}To print it as typed, write a backslash before the colon: \\:${p.name}`,
      fix: slip(p, p.name),
    }),
  ),
  'directive-form': rule(
    'error',
    'An annotation is written in a form that it does not have. A passage of its own and words in a sentence are shown differently, and each annotation is made for one or the other.',
    (p: { name: string; found: string; forms: string[] }) => ({
      message: `Expected "${p.name}" to be written as ${p.forms.join(' or ')}, found ${p.found}.`,
      hint: `Write it as ${p.forms[0] ?? ''}`,
    }),
  ),
  'unclosed-directive': rule(
    'error',
    'An annotation is opened and not closed, or its braces cannot be read. Where it ends decides which words are whose.',
    (p: { opening: string; closing: string }) => ({
      message: `Expected ${p.closing} to close "${p.opening}", found none.`,
      hint: p.closing.includes(':::')
        ? 'Put a line of ::: after its last line.'
        : 'Close the square brackets and the braces on the same paragraph, and put values with spaces or quotation marks in double quotation marks: to="Channel One"',
    }),
  ),
  'stray-fence': rule(
    'error',
    'A line of colons closes no annotation. It is what is left of an annotation whose beginning is gone or misspelt.',
    () => ({
      message: 'Expected an open annotation for this ":::" to close, found none.',
      hint: 'Delete the line, or open an annotation above it, e.g. :::quote{#id speaker=ryabkov}',
    }),
  ),
  'empty-annotation': rule(
    'error',
    'An annotation holds no words. It would be a record of nothing, with a link that leads to nothing.',
    (p: { directive: string; example: string }) => ({
      message: `Expected words in "${p.directive}", found none.`,
      hint: `Write e.g. ${p.example}`,
    }),
  ),
  'quotation-lines': rule(
    'error',
    'A direct quotation does not stand on one line. A quotation is compared with its source letter by letter, and a line break is a letter too.',
    (p: { found: string }) => ({
      message: `Expected the words of a direct quotation on one line and in one paragraph, found ${p.found}.`,
      hint: 'Join its lines, so that it can be compared with the source letter by letter.',
    }),
  ),
  'quotation-markup': rule(
    'error',
    'A direct quotation holds markup. Emphasis, links and the like in a quotation would be the editor’s, in words that are the speaker’s.',
    (p: { found: string }) => ({
      message: `Expected plain words in a direct quotation, found ${p.found}.`,
      hint: 'Remove the markup; escape a character that is meant literally with a backslash: \\*',
    }),
  ),
  'note-target': rule(
    'error',
    'The words that a note is on are not in the paragraph before it. The note stands beside these very words, and readers must see what it is about.',
    (p: { words: string; near?: string | undefined }) => ({
      message: `Expected the words "${p.words}" in the paragraph before this note, found them nowhere in it.`,
      hint: p.near
        ? `Did you mean on="${p.near}"?`
        : 'Put the note straight after its paragraph, and copy the words from there into on="…".',
      fix: fix(`"${p.words}"`, p.near?.includes('"') ? undefined : p.near && `"${p.near}"`),
    }),
  ),
  'note-basis': rule(
    'error',
    'A note says neither which sources it rests on nor what else. A correction without grounds is just another claim.',
    () => ({
      message: 'Expected the note to have "sources" or "basis", found neither.',
      hint: 'Add e.g. sources="state-press-call" or basis="calendar arithmetic" between the braces.',
    }),
  ),
  'heading-level': rule(
    'error',
    'A heading has a level that an article does not have. The headline is the only heading of the first level; the contents, the sections’ own pages and screen readers go by the levels below it.',
    (p: { level: number }) => ({
      message: `Expected headings from ## to ####, found level ${p.level}.`,
      hint: 'The headline is in the front matter; write sections with ##.',
      fix: fix(`${'#'.repeat(p.level)} `, p.level === 1 ? '## ' : '#### '),
    }),
  ),
  'nested-heading': rule(
    'error',
    'A heading stands inside a quotation, a list or an annotation. A section begins at its heading and goes on to the next one, which it cannot from inside something else.',
    () => ({
      message: 'Expected headings at the left margin only, found one inside something else.',
      hint: 'Take it out, or write the line in bold: **The dinner**',
    }),
  ),
  'empty-heading': rule(
    'error',
    'A heading has no words. The contents and the links to the section would have no name.',
    () => ({
      message: 'Expected words in the heading, found none.',
      hint: 'Write e.g. ## The dinner {#the-dinner}',
    }),
  ),
  'raw-html': rule(
    'error',
    'An article holds HTML. It would be published as it stands, whatever it does to the page; Markdown and the annotations have a form for all that an article needs.',
    (p: { found: string }) => ({
      message: `Expected Markdown, found HTML: ${p.found}`,
      hint: 'Write it in Markdown; to print a "<" as typed, write a backslash before it: \\<',
    }),
  ),
  'unsafe-link': rule(
    'error',
    'A link or image has an address that is not safe to publish. An address that begins with javascript: or data: runs as a program on the reader’s page.',
    (p: { url: string }) => ({
      message: `Expected a link to https:, http:, mailto:, a path of this site, #anchor, person:, source: or event:; found "${p.url}".`,
      hint: 'Write e.g. [the transcript](https://…) or [the dinner](#the-dinner)',
    }),
  ),
  'remote-image': rule(
    'error',
    'An image would be fetched from another site. That site would learn who reads the article, and could change or drop the image.',
    (p: { url: string }) => ({
      message: `Expected an image of this site, found "${p.url}".`,
      hint: 'Put the file into public/images/ and write ![what it shows](/images/name.png)',
    }),
  ),
  'unused-synonym': rule(
    'warning',
    'What a synonym stands for is nowhere in the content. A search for it would find nothing by it.',
    (p: { said: string; recorded: string }) => ({
      message: `Expected "${p.recorded}", which "${p.said}" stands for, in some text of the content; found it nowhere.`,
      hint: 'Write a word that is on record, as its texts spell it, or remove it.',
    }),
  ),
  'missing-target': rule(
    'error',
    'A link leads to an anchor that is not in the article. A reader who follows it would stay where they are.',
    (p: { id: string; near?: string | undefined; known: string[] }) => ({
      message: `Expected an anchor "#${p.id}" in this article, found none.`,
      hint: p.near ? `Did you mean #${p.near}?` : `Anchors here are ${list(p.known)}.`,
      fix: slip(p, p.id),
    }),
  ),
  'lost-address': rule(
    'error',
    'Something that was published would no longer be found: links to it would die. Others have cited it, and what was published is promised for good.',
    (p: { id: string; addresses: readonly string[]; article?: string | undefined; renamed?: string | undefined }) => ({
      message: `Expected "${p.id}", which was published as ${list(p.addresses, 4)}; found it nowhere.`,
      hint: [
        p.renamed
          ? `If "${p.renamed}" is what it is called now, keep the old id beside the new one: {#${p.renamed} aliases=${p.id}}.`
          : `If it has another id now, keep the old one beside it: {#the-new-id aliases=${p.id}}, or formerly: [${p.id}] in a record’s file.`,
        p.article &&
          `If its section went to another article, say so at the heading there: {#the-section moved-from=${p.article}}.`,
        `Else say in redirects.yml where ${p.addresses.length === 1 ? 'it leads' : 'they lead'}, e.g. redirects: {${p.addresses.map((address) => `'${address}': ${above(address)}`).join(', ')}}`,
      ]
        .filter(Boolean)
        .join(' '),
    }),
  ),
  'dead-redirect': rule(
    'error',
    'A redirect leads to an address that the site does not have. Whoever comes by an old link would be sent to a page that says there is none.',
    (p: { to: string; near?: string | undefined }) => ({
      message: `Expected a redirect to an address of this site, found "${p.to}", which is none.`,
      hint: p.near
        ? `Did you mean ${p.near}?`
        : 'Write a page, /articles/<article>/, or an anchor of it, /articles/<article>/#<id>',
      fix: slip(p, p.to),
    }),
  ),
  'unused-redirect': rule(
    'warning',
    'A redirect is for an address that is there. It is most often one letter off the address that it was meant for.',
    (p: { from: string }) => ({
      message: `Expected "${p.from}" to be gone, found that the site has it: nobody comes by this redirect.`,
      hint: 'Remove the line.',
    }),
  ),
  'absent-quotation': rule(
    'error',
    'The words of a direct quotation are not in its source. Readers take what stands in quotation marks for what was printed, word for word.',
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
    'A direct quotation differs from its source in what may differ, and is not marked so; or is marked and does not. Quotation marks, dashes, spaces and what an editor left out may differ only where the editor says so.',
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
    'A direct quotation is not as it was when it was compared with its source, and the text of the source is not at hand. So a slip in a quotation is found on a machine that has no sources too.',
    (p: { source: string; checked: string; what: string }) => ({
      message: `Expected the quotation as it was compared with ${p.source} on ${p.checked}, found ${p.what}.`,
      hint: `Take the change back; or set SOURCES_DIR to the folder that holds ${p.source}.txt, so that it is compared again, and run npm run check -- --record`,
    }),
  ),
  'rechecked-quotation': rule(
    'error',
    'A direct quotation is not as it was when it was compared with its source; it is in the source, but nobody has said that the change is meant. A shortened quotation is still in its source and may say something else.',
    (p: { source: string; checked: string; what: string }) => ({
      message: `Expected the quotation as it was compared with ${p.source} on ${p.checked}, found ${p.what}; as it is now it is in the source too.`,
      hint: 'Take the change back; or, if it is meant, record it: npm run check -- --record',
    }),
  ),
  'wrong-locator': rule(
    'error',
    'A locator names a paragraph that the source does not have, or not the one in which the quotation is. Readers are sent there to look it up.',
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
  'missing-sources': rule(
    'warning',
    'SOURCES_DIR names a folder that is not there. Nothing is compared with texts that are not found, and what isn’t said would pass for checked.',
    () => ({
      message: 'Expected the folder that SOURCES_DIR names, found none: quotations are compared with the record alone.',
      hint: 'Set SOURCES_DIR to the folder that holds <source-id>.txt, or leave it unset.',
    }),
  ),
  'changed-source': rule(
    'warning',
    'The text of a source is not the one that quotations were compared with. What was verified against the old text is not thereby verified against the new one.',
    (p: { source: string; recorded: string; found: string; ids: readonly string[] }) => ({
      message: `Expected the text of ${p.source} whose SHA-256 begins with ${p.recorded.slice(0, 8)}, found one that begins with ${p.found.slice(0, 8)}. ${capital(quotations(p.ids))} from it ${p.ids.length === 1 ? 'was' : 'were'} compared again now.`,
      hint: 'Look at why the text changed; then record what was compared: npm run check -- --record',
    }),
  ),
  'stale-record': rule(
    'warning',
    'What was compared, or published with a correction, is not on record yet. A clone without the sources knows only what is on record.',
    (p: { what: string }) => ({
      message: `Expected record.json to hold ${p.what}, found that it does not.`,
      hint: 'Record it: npm run check -- --record',
    }),
  ),
  'uncorrected-change': rule(
    'warning',
    'Published words changed, and no correction says so. Readers who have read or cited the words should learn that they changed.',
    (p: { what: string; recorded: string; day: string }) => ({
      message: `Expected the words of ${p.what} as they were recorded on ${p.recorded}, found others, and neither a correction nor a later "updated".`,
      hint: `Tell readers in the front matter: corrections: [{on: ${p.day}, text: What was wrong and what is right.}]. Or, if it was a slip that misled nobody, record the words as they are: npm run check -- --record`,
    }),
  ),
  'statement-after-source': rule(
    'error',
    'A statement is dated after the source that reports it. No source reports what was not yet said, so one of the two dates is wrong.',
    (p: { on: string; source: string; date: string }) => ({
      message: `Expected a day on or before ${p.date}, when ${p.source} was published; found ${p.on}.`,
      hint: 'Mend the date, or name the source that reports it: {source=…}',
    }),
  ),
  'held-after-source': rule(
    'error',
    'An event is marked as held and lies after the source that it was held for. A source cannot tell as past what was still to come.',
    (p: { date: string; source: string; written: string }) => ({
      message: `Expected an event that was held when ${p.source} was written (${p.written}), found one of ${p.date}.`,
      hint: 'Write state: scheduled, or mend the date.',
    }),
  ),
  'wrong-weekday': rule(
    'error',
    'A weekday does not fit the date that it stands with. One of the two is wrong, and readers cannot tell which.',
    (p: { found: string; day: string; right: string; mended: string }) => ({
      message: `Expected ${p.right}, which ${p.day} was; found "${p.found}".`,
      hint: `Write "${p.mended}", or mend the date.`,
    }),
  ),
  'unknown-alias': rule(
    'warning',
    'A person is called by a name that is not on record. It is most often a misspelt name, or a link to somebody else; and a search for the name would not find the person.',
    (p: { words: string; person: string; unknown: string; near?: string | undefined; names: readonly string[] }) => ({
      message: `Expected ${p.person} to be called by a name on record, found "${p.words}".`,
      hint: `${p.near ? `Did you mean ${p.near}? ` : ''}Names on record are ${list(p.names)}; to add one, write it into people/${p.person}.yml: aliases: [${p.unknown}]`,
    }),
  ),
  'ambiguous-speaker': rule(
    'error',
    'The words of a reported statement name somebody, and not its speaker. Readers would take it for that person’s.',
    (p: { speaker: string; name: string; named: string }) => ({
      message: `Expected the words of this statement to name their speaker ${p.name}, found only ${p.named} in them.`,
      hint: `Say in the words who speaks, or mend the attribute: speaker=${p.speaker}`,
    }),
  ),
  'unnamed-claim': rule(
    'warning',
    'A claim is not of the principal source, and its words do not say whose it is. Readers take a claim for that of the principal source unless its words name another.',
    (p: { publisher: string; principal: string }) => ({
      message: `Expected the words of this claim to name ${p.publisher}, since readers take a claim for that of ${p.principal}; found no such name in them.`,
      hint: `Write e.g. "…, ${p.publisher} says, …"`,
    }),
  ),
  'unused-record': rule(
    'warning',
    'A person or a source is on record and in no article. It was forgotten, or what was to refer to it refers to another.',
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
    'An article was updated before it was published. One of the two dates is wrong.',
    (p: { updated: string; published: string }) => ({
      message: `Expected "updated" to be on or after ${p.published}, when the article was published; found ${p.updated}.`,
      hint: 'Mend one of the two.',
    }),
  ),
  'correction-date': rule(
    'error',
    'A correction is dated before its article was published, or after it was last updated. The dates of an article, its corrections and its feed entry tell readers what they have seen already.',
    (p: { on: string; published: string; updated?: string | undefined }) => ({
      message: p.updated
        ? `Expected "updated" to be on or after ${p.on}, the day of this correction; found ${p.updated}.`
        : `Expected a day on or after ${p.published}, when the article was published; found ${p.on}.`,
      hint: p.updated ? `Write updated: ${p.on}` : 'Mend the day of the correction.',
    }),
  ),
  'unseen-character': rule(
    'error',
    'A text holds a character that readers do not see, or that turns the order of what they see. A search does not find the word around it, and what is shown may not be what is written.',
    (p: { code: string; name: string; before: string; after: string }) => ({
      message: `Expected characters that readers see, found ${p.code} (${p.name}).`,
      hint: `Delete it; it stands between "${p.before}" and "${p.after}".`,
    }),
  ),
  'mixed-scripts': rule(
    'error',
    'A word mixes letters of scripts that look alike. It looks like a name that it is not, and no search finds it.',
    (p: { word: string; letter: string; code: string; script: string }) => ({
      message: `Expected every letter of a word to be of one script, found "${p.word}", whose "${p.letter}" (${p.code}) is ${p.script}.`,
      hint: 'Type the word anew: nobody who searches for it would find it, and nobody sees that it is another.',
    }),
  ),
  'decomposed-letter': rule(
    'warning',
    'A letter and its accent are two characters where there is one for both (text is not in Unicode NFC). The two look alike, and only one is found by who types the other.',
    (p: { composed: string; codes: readonly string[] }) => ({
      message: `Expected "${p.composed}" as one character, found ${p.codes.join(' ')}.`,
      hint: `Type it anew as "${p.composed}", so that a search finds it; in a direct quotation leave it as the source has it.`,
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

/** The permanent name of a rule. */
export type RuleId = keyof typeof rules;

/** How bad a finding is: an error stops the build, a warning is said. */
export type Severity = 'error' | 'warning';

/** A mend that leaves no choice: in the line of the finding, from its column on, these words are to be those. */
export interface Fix {
  readonly from: string;
  readonly to: string;
}

/** What is said of a mistake: what was expected and found, how to mend it, and the mend itself where there is but one. */
export interface Wording {
  readonly message: string;
  readonly hint: string;
  readonly fix?: Fix | undefined;
}

/** A rule: severity, what it is about and why it matters, and its wording for given parameters. */
export interface Rule<P extends unknown[]> {
  readonly severity: Severity;
  readonly about: string;
  readonly say: (...parameters: P) => Wording;
}

interface Reference {
  id: string;
  near?: string | undefined;
  known: string[];
}

function rule<P extends unknown[]>(severity: Severity, about: string, say: Rule<P>['say']): Rule<P> {
  return { severity, about, say };
}

function unknownReference(noun: string, folder: string, p: Reference): Wording {
  return {
    message: `Expected the id of ${noun} in ${folder}/, found "${p.id}".`,
    hint: p.near
      ? `Did you mean ${p.near}?`
      : `There ${p.known.length === 1 ? 'is' : 'are'} ${list(p.known)}; or add ${folder}/${p.id}.yml`,
    fix: slip(p, p.id),
  };
}

function attribute(name: string, value: string): string {
  if (name === 'id') return `#${value}`;
  return /[\s"'=<>`]/.test(value) ? `${name}="${value}"` : `${name}=${value}`;
}

/** The mend of a word that can only be a slip of the pen for the one near it; `mark` is what follows it there. */
function slip(p: { near?: string | undefined; known?: readonly string[] }, word: string, mark = ''): Fix | undefined {
  return p.near !== undefined && isSlip(word, p.near, p.known ?? []) ? { from: word + mark, to: p.near + mark } : undefined;
}

/** The mend, where one is known. */
function fix(from: string, to: string | undefined): Fix | undefined {
  return to === undefined ? undefined : { from, to };
}

/** "the quotation", "4 quotations". */
function quotations(ids: readonly string[]): string {
  return ids.length === 1 ? 'the quotation' : `${ids.length} quotations`;
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
