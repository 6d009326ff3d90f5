import { createHash } from 'node:crypto';
import type { Case } from './cases.ts';

const words = 'There will be no deviations.';
const text = `They met for dinner.\n“${words}” he said.\nThe plan – so far – is sound.\nThey parted late.\n`;
const source = { '../sources/commentary.txt': text };

/** A record in which one quotation was compared with the source. */
const record = recordOf({ 'no-deviations': { sha256: sha256(words), start: 22, end: 50, prefix: '“', suffix: '”' } });

/** Cases of quotations and their sources, of attribution, and of corrections. */
export const trustCases: readonly Case[] = [
  {
    rule: 'absent-quotation',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speaker=ryabkov locator=p2', 'There will be few deviations.')),
    with: source,
    at: [10, 1],
    message:
      'Expected the words of the quotation in the text of commentary, found this in p2: There will be [-few-]{+no+} deviations.',
    hint: 'Write it as the source has it: There will be no deviations.',
  },
  {
    rule: 'absent-quotation',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speaker=ryabkov locator=p2', 'Nothing of the kind was ever said.')),
    with: source,
    at: [10, 1],
    message: 'Expected the words of the quotation in the text of commentary, found nothing like them.',
    hint: 'Copy the words from the source; if they are in another one, name it: {source=…}',
  },
  {
    rule: 'altered-quotation',
    file: 'articles/more.md',
    content: article(quote('#so-far speaker=ryabkov locator=p3', 'The plan - so far - is sound.')),
    with: source,
    at: [10, 1],
    message: 'Expected the quotation to differ from the text of commentary in nothing, found that it differs in dashes.',
    hint: 'Write it as the source has it: The plan – so far – is sound. Or say between the braces that it is altered: {altered=dashes}',
  },
  {
    rule: 'altered-quotation',
    file: 'articles/more.md',
    content: article('He called it :quote[The plan … is sound.]{#so-far speaker=ryabkov locator=p3}\n'),
    with: source,
    at: [9, 21],
    message:
      'Expected the quotation to differ from the text of commentary in nothing, found that it differs in words left out, marked by an ellipsis.',
    hint: 'Say between the braces that it is altered: {altered=ellipsis}',
  },
  {
    rule: 'altered-quotation',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speaker=ryabkov locator=p2 altered="quotes dashes"')),
    with: { 'record.json': record },
    at: [9, 52],
    message:
      'Expected the quotation to differ from the text of commentary in quotation marks and dashes, found that it differs in nothing.',
    hint: 'Remove altered=… between the braces.',
  },
  {
    rule: 'changed-quotation',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speaker=ryabkov locator=p2', 'There will be no deviation.')),
    with: { 'record.json': record },
    at: [10, 1],
    message: 'Expected the quotation as it was compared with commentary on 25 November 2026, found other words.',
    hint: 'Take the change back; or set SOURCES_DIR to the folder that holds commentary.txt, so that it is compared again, and run npm run check -- --record',
  },
  {
    rule: 'changed-quotation',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speaker=ryabkov locator=p3')),
    with: { 'record.json': record },
    at: [9, 41],
    message:
      'Expected the quotation as it was compared with commentary on 25 November 2026, found the locator p3 instead of p2.',
    hint: 'Take the change back; or set SOURCES_DIR to the folder that holds commentary.txt, so that it is compared again, and run npm run check -- --record',
  },
  {
    rule: 'rechecked-quotation',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speaker=ryabkov locator=p2', 'There will be no deviations')),
    with: { ...source, 'record.json': record },
    at: [10, 1],
    message:
      'Expected the quotation as it was compared with commentary on 25 November 2026, found other words; as it is now it is in the source too.',
    hint: 'Take the change back; or, if it is meant, record it: npm run check -- --record',
  },
  {
    rule: 'wrong-locator',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speaker=ryabkov locator=p3')),
    with: source,
    at: [9, 41],
    message: 'Expected the quotation at p3 of commentary, found it at p2.',
    hint: 'Write locator=p2',
  },
  {
    rule: 'wrong-locator',
    file: 'articles/more.md',
    content: article('Ryabkov :said[said so, Ryabkov admitted]{#said-so speaker=ryabkov locator=p5}.\n'),
    with: source,
    at: [9, 67],
    message: 'Expected one of the paragraphs p1 to p4 of commentary, found p5.',
    hint: 'Count the paragraphs of the source again; p1 is the first.',
  },
  {
    rule: 'unverified-quotation',
    file: 'articles/more.md',
    content: article(
      `${quote('#no-deviations speaker=ryabkov locator=p2')}\nAnd: :quote[so far]{#so-far speaker=ryabkov locator=p3}\n`,
    ),
    at: [10, 1],
    message: 'Expected 2 quotations from commentary to have been compared with its text, cannot check: no-deviations, so-far.',
    hint: 'Put the text into a folder as commentary.txt, set SOURCES_DIR to that folder, and run npm run check -- --record',
  },
  {
    rule: 'missing-sources',
    file: 'articles/more.md',
    content: article('Text.\n'),
    with: {},
    found: '../sources',
    message: 'Expected the folder that SOURCES_DIR names, found none: quotations are compared with the record alone.',
    hint: 'Set SOURCES_DIR to the folder that holds <source-id>.txt, or leave it unset.',
  },
  {
    rule: 'changed-source',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speaker=ryabkov locator=p2')),
    with: { '../sources/commentary.txt': text.replace('late', 'early'), 'record.json': record },
    found: 'sources/commentary.yml',
    message: `Expected the text of commentary whose SHA-256 begins with ${sha256(text).slice(0, 8)}, found one that begins with ${sha256(text.replace('late', 'early')).slice(0, 8)}. The quotation from it was compared again now.`,
    hint: 'Look at why the text changed; then record what was compared: npm run check -- --record',
  },
  {
    rule: 'stale-record',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speaker=ryabkov locator=p2')),
    with: source,
    at: [10, 1],
    message: 'Expected record.json to hold how "no-deviations" compares with commentary, found that it does not.',
    hint: 'Record it: npm run check -- --record',
  },
  {
    rule: 'stale-record',
    file: 'articles/more.md',
    content: article('Text.\n', 'corrections: [{on: 2026-11-26, text: There was no text.}]'),
    with: { 'record.json': recordOf({}, { more: wordsOf('No text.') }) },
    at: [5, 1],
    message: 'Expected record.json to hold the words of more, found that it does not.',
    hint: 'Record it: npm run check -- --record',
  },
  {
    rule: 'uncorrected-change',
    file: 'articles/more.md',
    content: article('Text.\n'),
    with: { 'record.json': recordOf({}, { more: wordsOf('No text.') }) },
    at: [9, 1],
    message:
      'Expected the words of the introduction as they were recorded on 25 November 2026, found others, and neither a correction nor a later "updated".',
    hint: 'Tell readers in the front matter: corrections: [{on: 2026-11-25, text: What was wrong and what is right.}]. Or, if it was a slip that misled nobody, record the words as they are: npm run check -- --record',
  },
  {
    rule: 'uncorrected-change',
    file: 'articles/more.md',
    content: article('Text.\n\n## The plan {#the-plan}\n\nSound.\n'),
    with: { 'record.json': recordOf({}, { more: wordsOf('Text.', { 'the-plan': ['The plan', 'Unsound.'].map(print) }) }) },
    at: [13, 1],
    message:
      'Expected the words of the section "the-plan" as they were recorded on 25 November 2026, found others, and neither a correction nor a later "updated".',
    hint: 'Tell readers in the front matter: corrections: [{on: 2026-11-25, text: What was wrong and what is right.}]. Or, if it was a slip that misled nobody, record the words as they are: npm run check -- --record',
  },
  {
    rule: 'statement-after-source',
    file: 'articles/more.md',
    content: article(
      'Ryabkov :said[said so, Ryabkov admitted]{#said-so speaker=ryabkov on=2022-01-10 locator=p1 source=preview}.\n',
    ),
    with: { 'sources/preview.yml': 'publisher: InfoRos\ntitle: Preview\ndate: 2022-01-09\nurl: https://example.org/preview\n' },
    at: [9, 67],
    message: 'Expected a day on or before 9 January 2022, when preview was published; found 10 January 2022.',
    hint: 'Mend the date, or name the source that reports it: {source=…}',
  },
  {
    rule: 'held-after-source',
    file: 'events/briefing.yml',
    content: 'title: Briefing\ndate: 2022-01-12\ncity: Geneva\nstate: held\nof: preview\nsources: [commentary p9, preview]\n',
    with: {
      'sources/preview.yml': 'publisher: InfoRos\ntitle: Preview\ndate: 2022-01-11\nurl: https://example.org/preview\n',
      'articles/more.md': article('Then :event[a briefing]{ref=briefing}.\n'),
    },
    at: [2, 1],
    message: 'Expected an event that was held when preview was written (11 January 2022), found one of 12 January 2022.',
    hint: 'Write state: scheduled, or mend the date.',
  },
  {
    rule: 'wrong-weekday',
    file: 'articles/more.md',
    content: article('They met\non Monday 9 January, and dined.\n'),
    at: [10, 4],
    message: 'Expected Sunday, which 9 January 2022 was; found "Monday".',
    hint: 'Write "Sunday 9 January", or mend the date.',
  },
  {
    rule: 'wrong-weekday',
    file: 'articles/more.md',
    content: article('Text.\n', 'corrections: [{on: 2026-11-26, text: "It was Tues, January 9, 2022."}]'),
    at: [8, 32],
    message: 'Expected Sunday, which 9 January 2022 was; found "Tues".',
    hint: 'Write "Sun, January 9, 2022", or mend the date.',
  },
  {
    rule: 'wrong-weekday',
    file: 'events/dinner.yml',
    content:
      'title: Dinner\ndescription: The dinner of Saturday 9 January.\ndate: 2022-01-09\ncity: Geneva\nstate: held\nof: commentary\nsources: [commentary]\n',
    at: [2, 1],
    message: 'Expected Sunday, which 9 January 2022 was; found "Saturday".',
    hint: 'Write "Sunday 9 January", or mend the date.',
  },
  {
    rule: 'unknown-alias',
    file: 'articles/more.md',
    content: article('They met [Mr Rybakov](person:ryabkov).\n'),
    at: [9, 10],
    message: 'Expected ryabkov to be called by a name on record, found "Mr Rybakov".',
    hint: 'Did you mean Ryabkov? Names on record are Sergei Ryabkov, Ryabkov; to add one, write it into people/ryabkov.yml: aliases: [Rybakov]',
  },
  {
    rule: 'ambiguous-speaker',
    file: 'articles/more.md',
    content: article('So :said[[Wendy Sherman](person:sherman) was content]{#content-with-it speaker=ryabkov locator=p2}.\n'),
    with: { 'people/sherman.yml': 'name: Wendy Sherman\nrole: Deputy Secretary of State\nside: united-states\n' },
    at: [9, 10],
    message: 'Expected the words of this statement to name their speaker Sergei Ryabkov, found only Wendy Sherman in them.',
    hint: 'Say in the words who speaks, or mend the attribute: speaker=ryabkov',
  },
  {
    rule: 'unnamed-claim',
    file: 'articles/more.md',
    content: article(':claim[All of it, it says, was in vain]{#in-vain source=gazette locator=p2}.\n'),
    with: { 'sources/gazette.yml': 'publisher: Harbour Gazette\ntitle: In vain\nurl: https://example.org/gazette\n' },
    at: [9, 8],
    message:
      'Expected the words of this claim to name Harbour Gazette, since readers take a claim for that of InfoRos; found no such name in them.',
    hint: 'Write e.g. "…, Harbour Gazette says, …"',
  },
  {
    rule: 'unused-record',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nrole: Deputy Secretary of State\nside: united-states\n',
    message: 'Expected somebody who speaks or is named in an article, found "sherman" in none.',
    hint: 'Link the name where it stands: [the name](person:sherman); or delete the file.',
  },
  {
    rule: 'unused-record',
    file: 'sources/preview.yml',
    content: 'publisher: InfoRos\ntitle: Preview\nurl: https://example.org/preview\n',
    message: 'Expected a source that an article cites, found "preview" in none.',
    hint: 'Cite it, e.g. :::note{… sources=preview}; or delete the file.',
  },
  {
    rule: 'updated-before-published',
    file: 'articles/more.md',
    content: article('Text.\n', 'updated: 2026-11-22'),
    at: [8, 1],
    message: 'Expected "updated" to be on or after 2026-11-23, when the article was published; found 2026-11-22.',
    hint: 'Mend one of the two.',
  },
  {
    rule: 'correction-date',
    file: 'articles/more.md',
    content: article('Text.\n', 'corrections:', '  - on: 2026-11-22', '    text: There was no text.'),
    at: [9, 5],
    message: 'Expected a day on or after 2026-11-23, when the article was published; found 2026-11-22.',
    hint: 'Mend the day of the correction.',
  },
  {
    rule: 'correction-date',
    file: 'articles/more.md',
    content: article('Text.\n', 'updated: 2026-11-24', 'corrections: [{on: 2026-11-25, text: There was no text.}]'),
    at: [8, 1],
    message: 'Expected "updated" to be on or after 2026-11-25, the day of this correction; found 2026-11-24.',
    hint: 'Write updated: 2026-11-25',
  },
  {
    rule: 'invalid-attribute',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speaker=ryabkov locator=p2 altered=commas')),
    at: [9, 52],
    message:
      'Expected "altered" of "quote" to be some of quotes, dashes, spaces, composition, ellipsis, brackets, found "commas".',
    hint: 'Write e.g. {altered="quotes dashes"}',
  },
  {
    rule: 'invalid-field',
    file: 'record.json',
    content: '{"sources": {"commentary": {"sha256": "c099"}},\n "statements": {}, "articles": {}}\n',
    at: [1, 29],
    message: 'Expected "sources" to be for each source the SHA-256 of its text, found "c099".',
    hint: 'Write e.g. sources: {"commentary": {"sha256": "c099…"}}',
  },
];

function article(body: string, ...more: string[]): string {
  const front = ['headline: More', 'standfirst: What was said.', 'byline: On the Record', 'published: 2026-11-23'];
  return ['---', ...front, 'source: commentary', 'covers: 2022-01-09', ...more, '---', body].join('\n');
}

function quote(attributes: string, said = words): string {
  return `:::quote{${attributes}}\n${said}\n:::\n`;
}

function recordOf(statements: Record<string, object>, articles: object = {}): string {
  const common = { source: 'commentary', locator: 'p2', status: 'exact', rule: 'verbatim', checked: '2026-11-25' };
  const entries = Object.entries(statements).map(([id, entry]) => [id, { ...common, ...entry }]);
  return JSON.stringify({
    sources: { commentary: { sha256: sha256(text) } },
    statements: Object.fromEntries(entries) as object,
    articles,
  });
}

/** What is on record of an article as `article` makes it. */
function wordsOf(lead: string, sections: Record<string, string[]> = {}): object {
  const recorded = { recorded: '2026-11-25', corrections: 0, updated: null };
  return { ...recorded, head: sha256('More\nWhat was said.'), lead: [print(lead)], sections };
}

/** As much of it as is kept of a block. */
function print(block: string): string {
  return sha256(block).slice(0, 16);
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
