import type { Finding } from '../core/finding.ts';
import { placeAt, placeIn } from '../core/place.ts';
import { rules, type Fix, type RuleId } from '../core/rules.ts';
import { hostileCases } from './cases-hostile.ts';
import { trustCases } from './cases-trust.ts';

/**
 * Cases for every rule, as data: they are the tests of the wording and the examples of docs/errors.md. Each puts one
 * thing wrong into a small sound site.
 */
export interface Case {
  readonly rule: RuleId;
  /** The file that is put into the sound site, or taken away (null). */
  readonly file: string;
  readonly content: string | Uint8Array | null;
  /** Other files that it takes, by path in the content folder; the texts of sources are in `../sources/`. */
  readonly with?: Readonly<Record<string, string>>;
  /** The file that the finding names, where it is another one. */
  readonly found?: string;
  /** Where the finding is: line and column, or nothing where the whole file is meant. */
  readonly at?: readonly [line: number, column: number];
  readonly message: string;
  readonly hint: string;
  /** The mend, where it leaves no choice; the line in which it is made is then sound. */
  readonly fix?: Fix;
}

/** The finding that a case is to give. */
export function findingOf({ rule, file, found = file, at, message, hint, fix }: Case): Finding {
  const path = rule === 'no-content' ? 'content/articles' : found.startsWith('../') ? found.slice(3) : `content/${found}`;
  const place = at ? placeAt(path, at[0], at[1]) : placeIn(path);
  return { ruleId: rule, severity: rules[rule].severity, message, hint, place, ...(fix ? { fix } : {}) };
}

/** The sound site, by path. */
export const soundSite: Readonly<Record<string, string>> = {
  'site.yml':
    'name: On the Record\ntagline: Annotated news analysis\ndescription: Statements on record.\npublisher: On the Record\n',
  'people/ryabkov.yml': 'name: Sergei Ryabkov\nrole: Deputy Foreign Minister of Russia\nside: russia\n',
  'sources/commentary.yml':
    'publisher: InfoRos\ndescription: Commentary\ndate: 2022-01-11?\nurl: https://example.org/commentary\n',
  'events/dinner.yml': 'title: Dinner\ndate: 2022-01-09\ncity: Geneva\nstate: held\nof: commentary\nsources: [commentary p2]\n',
  'articles/talks.md': article(
    '## The dinner {#the-dinner}\n\n[Sergei Ryabkov](person:ryabkov) came to :event[a dinner]{ref=dinner}.\n',
  ),
};

const quote = (attributes: string, words = 'There will be no deviations.'): string =>
  `:::quote{${attributes}}\n${words}\n:::\n`;

export const cases: readonly Case[] = [
  {
    rule: 'no-content',
    file: 'articles/talks.md',
    content: null,
    message: 'Expected at least one article in content/articles/, found none.',
    hint: 'Write one as content/articles/<article-id>.md, or set CONTENT_DIR to the folder that holds articles/, people/, sources/ and events/.',
  },
  {
    rule: 'missing-file',
    file: 'site.yml',
    content: null,
    message: 'Expected this file, found none.',
    hint: 'Write it, for example: name: On the Record⏎tagline: Annotated news analysis⏎description: …⏎publisher: …',
  },
  {
    rule: 'unexpected-file',
    file: 'people/sherman.yaml',
    content: 'name: Wendy Sherman\n',
    message: 'Expected <id>.yml; this file is not read.',
    hint: 'Rename it to <id>.yml, or move it out of the content folder.',
  },
  {
    rule: 'empty-file',
    file: 'people/sherman.yml',
    content: '\n',
    at: [1, 1],
    message: 'Expected a person, found an empty file.',
    hint: 'Write it, or delete the file.',
  },
  {
    rule: 'not-utf8',
    file: 'people/sherman.yml',
    content: Uint8Array.from([...Buffer.from('name: Wendy Sherman\nrole: caf'), 0xe9, 0x0a]),
    at: [2, 10],
    message: 'Expected UTF-8 text, found the byte 0xE9 at offset 29.',
    hint: 'Save the file again as UTF-8.',
  },
  {
    rule: 'malformed-yaml',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nrole: Deputy Secretary: of State\nside: united-states\n',
    at: [2, 7],
    message: 'Expected YAML, found a mistake in it: Nested mappings are not allowed in compact mappings',
    hint: 'Write one "field: value" a line, and put a value that holds ": " or begins with a quotation mark, * or & in quotation marks.',
  },
  {
    rule: 'malformed-yaml',
    file: 'articles/more.md',
    content: '---\nheadline: "More\n---\n\nText.\n',
    at: [2, 11],
    message: 'Expected YAML, found a mistake in it: Missing closing "quote',
    hint: 'Write one "field: value" a line, and put a value that holds ": " or begins with a quotation mark, * or & in quotation marks.',
  },
  {
    rule: 'missing-front-matter',
    file: 'articles/more.md',
    content: 'Text.\n',
    at: [1, 1],
    message: 'Expected front matter between two lines of "---" at the very top, found none.',
    hint: 'Begin the file with: ---⏎headline: …⏎standfirst: …⏎published: 2026-11-23⏎---',
  },
  {
    rule: 'missing-field',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nside: united-states\n',
    at: [1, 1],
    message: 'Expected the field "role" (an office or role), found none.',
    hint: 'Add a line, e.g. role: Deputy Foreign Minister of Russia',
  },
  {
    rule: 'invalid-field',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nrole: [Deputy Secretary]\nside: united-states\n',
    at: [2, 1],
    message: 'Expected "role" to be an office or role, found a list.',
    hint: 'Write e.g. role: Deputy Foreign Minister of Russia',
  },
  {
    rule: 'invalid-field',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nrole: Deputy Secretary\nside: usa\n',
    at: [3, 1],
    message: 'Expected "side" to be one of russia, united-states, ussr, press, found "usa".',
    hint: 'Write e.g. side: russia',
  },
  {
    rule: 'invalid-field',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nrole: Deputy Secretary\nside: united-state\n',
    at: [3, 1],
    message: 'Expected "side" to be one of russia, united-states, ussr, press, found "united-state".',
    hint: 'Did you mean side: united-states?',
    fix: { from: 'united-state', to: 'united-states' },
  },
  {
    rule: 'unknown-field',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nrolle: Deputy Secretary\nside: united-states\n',
    at: [2, 1],
    message: 'Expected one of the fields name, kind, role, side, printed, aliases, formerly; found "rolle".',
    hint: 'Did you mean role?',
    fix: { from: 'rolle:', to: 'role:' },
  },
  {
    rule: 'unknown-field',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nrole: Deputy Secretary\nside: united-states\nzip: 20520\n',
    at: [4, 1],
    message: 'Expected one of the fields name, kind, role, side, printed, aliases, formerly; found "zip".',
    hint: 'Remove "zip".',
  },
  {
    rule: 'unknown-field',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nrole: Deputy Secretary\nside: united-states\naliasses: [Sherman]\n',
    at: [4, 1],
    message: 'Expected one of the fields name, kind, role, side, printed, aliases, formerly; found "aliasses".',
    hint: 'Did you mean aliases?',
    fix: { from: 'aliasses:', to: 'aliases:' },
  },
  {
    rule: 'unknown-field',
    file: 'articles/more.md',
    content: article('Text.', 'corrections:', '  - on: 2026-11-24', '    txt: It was Monday.', '    text: It was Monday.'),
    at: [10, 5],
    message: 'Expected one of the fields on, kind, text; found "txt".',
    hint: 'Did you mean text?',
    fix: { from: 'txt:', to: 'text:' },
  },
  {
    rule: 'invalid-field',
    file: 'articles/more.md',
    content: article('Text.', 'days:', '  constructor: nothing named'),
    at: [9, 3],
    message: 'Expected "days" to be a label for each day, found "nothing named".',
    hint: 'Write e.g. days: {2022-01-11: no meeting named in the commentary}',
  },
  {
    rule: 'missing-field',
    file: 'articles/more.md',
    content: article('Text.', 'corrections:', '  - on: 2026-11-24'),
    at: [9, 5],
    message: 'Expected the field "text" (what was wrong and what is right), found none.',
    hint: 'Add a line, e.g. text: The briefing was on 10 January, not on the 11th.',
  },
  {
    rule: 'missing-attribute',
    file: 'articles/more.md',
    content: article(quote('#no-deviations locator=p2')),
    at: [9, 1],
    message: 'Expected "quote" to have the attribute "speaker" (the id of a person or body), found none.',
    hint: 'Add it between the braces, e.g. {speaker=ryabkov}',
  },
  {
    rule: 'invalid-attribute',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speaker=ryabkov locator=p2 to=""')),
    at: [9, 52],
    message: 'Expected "to" of "quote" to be an outlet or audience, found nothing.',
    hint: 'Write e.g. {to="Channel One"}',
  },
  {
    rule: 'unknown-attribute',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speeker=ryabkov speaker=ryabkov locator=p2')),
    at: [9, 25],
    message:
      'Expected one of the attributes id, aliases, speaker, to, occasion, on, at, event, source, locator, known-from, inferred, altered on "quote"; found "speeker".',
    hint: 'Did you mean speaker=…?',
    fix: { from: 'speeker=', to: 'speaker=' },
  },
  {
    rule: 'duplicate-attribute',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speaker=ryabkov speaker=ryabkov locator=p2')),
    at: [9, 1],
    message: 'Expected "speaker" once on "quote", found it twice.',
    hint: 'Remove one of the two.',
  },
  {
    rule: 'nested-link',
    file: 'articles/more.md',
    content: article('See [what :event[the dinner]{ref=dinner} was](https://example.org/).\n'),
    at: [9, 11],
    message: 'Expected no link inside a link, found :event inside one.',
    hint: 'Close the outer one before the inner one begins.',
  },
  {
    rule: 'nested-link',
    file: 'articles/more.md',
    content: article('At :event[the [long](https://example.org/) dinner]{ref=dinner}.\n'),
    at: [9, 15],
    message: 'Expected no link inside a link, found a link inside one.',
    hint: 'Close the outer one before the inner one begins.',
  },
  {
    rule: 'invalid-date',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speaker=ryabkov locator=p2 on=10.01.2022')),
    at: [9, 52],
    message: 'Expected "on" to be a date in EDTF, found "10.01.2022".',
    fix: { from: '10.01.2022', to: '2022-01-10' },
    hint: 'Did you mean 2022-01-10? Write 2022-01-10 (that day), 2022-01 (that month), 2022-01-11? (uncertain), 2022-01-10/2022-01-11 (from, to) or ../2022-01-10 (on or before); leave "on" out where no source gives a date.',
  },
  {
    rule: 'invalid-date',
    file: 'events/briefing.yml',
    content: "title: Briefing\ndate: '2022-02-30'\ncity: Geneva\nstate: held\nof: commentary\nsources: [commentary]\n",
    at: [2, 1],
    message: 'Expected "date" to be a date in EDTF, found "2022-02-30".',
    hint: 'Write 2022-01-10 (that day), 2022-01 (that month), 2022-01-11? (uncertain), 2022-01-10/2022-01-11 (from, to) or ../2022-01-10 (on or before); leave "date" out where no source gives a date.',
  },
  {
    rule: 'invalid-id',
    file: 'articles/more.md',
    content: article('## The dinner {#The_Dinner}\n\nText.\n'),
    at: [9, 15],
    message:
      'Expected an id of lower-case letters, digits and single hyphens that begins with a letter and is no reserved word, found "The_Dinner".',
    hint: 'Write e.g. {#the-dinner}',
    fix: { from: 'The_Dinner', to: 'the-dinner' },
  },
  {
    rule: 'invalid-id',
    file: 'people/Wendy Sherman.yml',
    content: 'name: Wendy Sherman\nrole: Deputy Secretary\nside: united-states\n',
    message:
      'Expected an id of lower-case letters, digits and single hyphens that begins with a letter and is no reserved word, found "Wendy Sherman".',
    hint: 'Write e.g. wendy-sherman.yml',
  },
  {
    rule: 'duplicate-id',
    file: 'articles/more.md',
    content: article(
      `${quote('#twice speaker=ryabkov locator=p2')}\n:said[He said so again]{#twice speaker=ryabkov locator=p3}.\n`,
    ),
    at: [13, 25],
    message:
      'Expected the id "twice" of this statement to be used once on the site, found it already at content/articles/more.md:9:10.',
    hint: 'Give one of the two another id, e.g. twice-2',
  },
  {
    rule: 'duplicate-id',
    file: 'articles/more.md',
    content: article('## The dinner {#dinner}\n\nText.\n'),
    at: [9, 1],
    message:
      'Expected the id "dinner" of this section to be used once in its article, found it already at content/events/dinner.yml:1:1.',
    hint: 'Give one of the two another id, e.g. dinner-2',
  },
  {
    rule: 'unknown-person',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speaker=rybkov locator=p2')),
    at: [9, 25],
    message: 'Expected the id of a person in people/, found "rybkov".',
    hint: 'Did you mean ryabkov?',
    fix: { from: 'rybkov', to: 'ryabkov' },
  },
  {
    rule: 'unknown-source',
    file: 'articles/more.md',
    content: article('Text.\n\n:::note{#note-text on="Text" sources="treasury"}\nA note.\n:::\n'),
    at: [11, 30],
    message: 'Expected the id of a source in sources/, found "treasury".',
    hint: 'There is commentary; or add sources/treasury.yml',
  },
  {
    rule: 'unknown-source',
    file: 'articles/more.md',
    content: article('Text.\n').replace('source: commentary', 'source: comentary'),
    at: [6, 1],
    message: 'Expected the id of a source in sources/, found "comentary".',
    hint: 'Did you mean commentary?',
    fix: { from: 'comentary', to: 'commentary' },
  },
  {
    rule: 'unknown-source',
    file: 'events/briefing.yml',
    content:
      'title: Briefing\ndate: 2022-01-10\ncity: Geneva\nstate: held\nof: commentary\nsources:\n  - commentary p9\n  - ansa\n',
    at: [8, 5],
    message: 'Expected the id of a source in sources/, found "ansa".',
    hint: 'There is commentary; or add sources/ansa.yml',
  },
  {
    rule: 'unknown-event',
    file: 'articles/more.md',
    content: article('At :event[the dinner]{ref=diner}.\n'),
    at: [9, 23],
    message: 'Expected the id of an event in events/, found "diner".',
    hint: 'Did you mean dinner?',
    fix: { from: 'diner', to: 'dinner' },
  },
  {
    rule: 'unknown-directive',
    file: 'articles/more.md',
    content: article('He :sed[would not]{#would-not speaker=ryabkov}.\n'),
    at: [9, 4],
    message: 'Expected one of the annotations quote, said, claim, note, event, term; found ":sed".',
    hint: 'Did you mean :said? To print it as typed, write a backslash before the colon: \\:sed',
  },
  {
    rule: 'unknown-directive',
    file: 'articles/more.md',
    content: article('He :qute[would not.]{#would-not speaker=ryabkov locator=p2}\n'),
    at: [9, 4],
    message: 'Expected one of the annotations quote, said, claim, note, event, term; found ":qute".',
    hint: 'Did you mean :quote? To print it as typed, write a backslash before the colon: \\:qute',
    fix: { from: 'qute', to: 'quote' },
  },
  {
    rule: 'directive-form',
    file: 'articles/more.md',
    content: article(':::event{ref=dinner}\nThe dinner.\n:::\n'),
    at: [9, 1],
    message: 'Expected "event" to be written as :event[words]{ref=event-id}, found :::event{ref=dinner}.',
    hint: 'Write it as :event[words]{ref=event-id}',
  },
  {
    rule: 'unclosed-directive',
    file: 'articles/more.md',
    content: article(':::quote{#no-deviations speaker=ryabkov locator=p2}\nThere will be no deviations.\n'),
    at: [10, 29],
    message: 'Expected a line of ::: to close ":::quote{#no-deviations speaker=ryabkov locator=p2}", found none.',
    hint: 'Put a line of ::: after its last line.',
  },
  {
    rule: 'unclosed-directive',
    file: 'articles/more.md',
    content: article('They met at :event[a dinner{ref=dinner}.\n'),
    at: [9, 13],
    message: 'Expected ] to close ":event[", found none.',
    hint: 'Close the square brackets and the braces on the same paragraph, and put values with spaces or quotation marks in double quotation marks: to="Channel One"',
  },
  {
    rule: 'unclosed-directive',
    file: 'articles/more.md',
    content: article(':::quote{#no-deviations speaker=ryabkov to="Channel One}\nThere will be no deviations.\n:::\n'),
    at: [9, 1],
    message:
      'Expected its brackets and braces to close ":::quote{#no-deviations speaker=ryabkov to="Channel One}", found none.',
    hint: 'Close the square brackets and the braces on the same paragraph, and put values with spaces or quotation marks in double quotation marks: to="Channel One"',
  },
  {
    rule: 'stray-fence',
    file: 'articles/more.md',
    content: article('Text.\n\n:::\n'),
    at: [11, 1],
    message: 'Expected an open annotation for this ":::" to close, found none.',
    hint: 'Delete the line, or open an annotation above it, e.g. :::quote{#id speaker=ryabkov}',
  },
  {
    rule: 'empty-annotation',
    file: 'articles/more.md',
    content: article('He :said[]{#nothing speaker=ryabkov locator=p2}.\n'),
    at: [9, 4],
    message: 'Expected words in "said", found none.',
    hint: 'Write e.g. :said[words]{#id speaker=…}',
  },
  {
    rule: 'quotation-lines',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speaker=ryabkov locator=p2', 'There will be\nno deviations.')),
    at: [10, 1],
    message: 'Expected the words of a direct quotation on one line and in one paragraph, found 2 lines.',
    hint: 'Join its lines, so that it can be compared with the source letter by letter.',
  },
  {
    rule: 'quotation-markup',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speaker=ryabkov locator=p2', 'There will be *no* deviations.')),
    at: [10, 15],
    message: 'Expected plain words in a direct quotation, found emphasis.',
    hint: 'Remove the markup; escape a character that is meant literally with a backslash: \\*',
  },
  {
    rule: 'note-target',
    file: 'articles/more.md',
    content: article('They met in Geneva.\n\n:::note{#note-city on="geneva" sources="commentary"}\nA city.\n:::\n'),
    at: [11, 20],
    message: 'Expected the words "geneva" in the paragraph before this note, found them nowhere in it.',
    hint: 'Did you mean on="Geneva"?',
    fix: { from: '"geneva"', to: '"Geneva"' },
  },
  {
    rule: 'note-basis',
    file: 'articles/more.md',
    content: article('Text.\n\n:::note{#note-text on="Text"}\nA note.\n:::\n'),
    at: [11, 1],
    message: 'Expected the note to have "sources" or "basis", found neither.',
    hint: 'Add e.g. sources="state-press-call" or basis="calendar arithmetic" between the braces.',
  },
  {
    rule: 'heading-level',
    file: 'articles/more.md',
    content: article('# More\n\nText.\n'),
    at: [9, 1],
    message: 'Expected headings from ## to ####, found level 1.',
    hint: 'The headline is in the front matter; write sections with ##.',
    fix: { from: '# ', to: '## ' },
  },
  {
    rule: 'nested-heading',
    file: 'articles/more.md',
    content: article('> ## The dinner {#the-dinner}\n'),
    at: [9, 3],
    message: 'Expected headings at the left margin only, found one inside something else.',
    hint: 'Take it out, or write the line in bold: **The dinner**',
  },
  {
    rule: 'remote-image',
    file: 'articles/more.md',
    content: article('![A map][m]\n\n[m]: https://example.org/map.png\n'),
    at: [11, 1],
    message: 'Expected an image of this site, found "https://example.org/map.png".',
    hint: 'Put the file into public/images/ and write ![what it shows](/images/name.png)',
  },
  {
    rule: 'empty-heading',
    file: 'articles/more.md',
    content: article('## {#more}\n\nText.\n'),
    at: [9, 1],
    message: 'Expected words in the heading, found none.',
    hint: 'Write e.g. ## The dinner {#the-dinner}',
  },
  {
    rule: 'raw-html',
    file: 'articles/more.md',
    content: article('Text with <b>bold</b> words.\n'),
    at: [9, 11],
    message: 'Expected Markdown, found HTML: <b>',
    hint: 'Write it in Markdown; to print a "<" as typed, write a backslash before it: \\<',
  },
  {
    rule: 'raw-html',
    file: 'articles/more.md',
    content: article('<script>alert(1)</script>\n'),
    at: [9, 1],
    message: 'Expected Markdown, found HTML: <script>alert(1)</script>',
    hint: 'Write it in Markdown; to print a "<" as typed, write a backslash before it: \\<',
  },
  {
    rule: 'unsafe-link',
    file: 'articles/more.md',
    content: article('See [this](javascript:alert(1)).\n'),
    at: [9, 5],
    message:
      'Expected a link to https:, http:, mailto:, a path of this site, #anchor, person:, source: or event:; found "javascript:alert(1)".',
    hint: 'Write e.g. [the transcript](https://…) or [the dinner](#the-dinner)',
  },
  {
    rule: 'unsafe-link',
    file: 'articles/more.md',
    content: article('See [this][1].\n\n[1]: data:text/html,hello\n'),
    at: [11, 1],
    message:
      'Expected a link to https:, http:, mailto:, a path of this site, #anchor, person:, source: or event:; found "data:text/html,hello".',
    hint: 'Write e.g. [the transcript](https://…) or [the dinner](#the-dinner)',
  },
  {
    rule: 'remote-image',
    file: 'articles/more.md',
    content: article('![A map](https://example.org/map.png)\n'),
    at: [9, 1],
    message: 'Expected an image of this site, found "https://example.org/map.png".',
    hint: 'Put the file into public/images/ and write ![what it shows](/images/name.png)',
  },
  {
    rule: 'missing-target',
    file: 'articles/more.md',
    content: article('## The dinner {#the-dinner}\n\nSee [above](#the-diner).\n'),
    at: [11, 5],
    message: 'Expected an anchor "#the-diner" in this article, found none.',
    hint: 'Did you mean #the-dinner?',
    fix: { from: 'the-diner', to: 'the-dinner' },
  },
  {
    rule: 'missing-target',
    file: 'articles/more.md',
    content: article('Text.\n').replace('covers:', 'about: note-source\ncovers:'),
    at: [7, 1],
    message: 'Expected an anchor "#note-source" in this article, found none.',
    hint: 'Anchors here are none.',
  },
  {
    rule: 'unused-synonym',
    file: 'synonyms.yml',
    content: 'synonyms:\n  supper: [dinner, banquet]\n',
    at: [2, 20],
    message: 'Expected "banquet", which "supper" stands for, in some text of the content; found it nowhere.',
    hint: 'Write a word that is on record, as its texts spell it, or remove it.',
  },
  {
    rule: 'invalid-field',
    file: 'synonyms.yml',
    content: 'synonyms:\n  supper: 5\n',
    at: [2, 3],
    message: 'Expected "synonyms" to be what readers say, and for each a list of what the records say, found 5.',
    hint: 'Write e.g. synonyms: {supper: [dinner]}',
  },
  {
    rule: 'lost-address',
    file: 'anchors.json',
    content: '{"pages": {"/articles/talks/": ["dinner"], "/articles/talks/dinner/": []}}',
    found: 'articles/talks.md',
    at: [9, 1],
    message: 'Expected "dinner", which was published as /articles/talks/dinner/; found it nowhere.',
    hint: 'If "the-dinner" is what it is called now, keep the old id beside the new one: {#the-dinner aliases=dinner}. If its section went to another article, say so at the heading there: {#the-section moved-from=talks}. Else say in redirects.yml where it leads, e.g. redirects: {\'/articles/talks/dinner/\': /articles/talks/}',
  },
  {
    rule: 'lost-address',
    file: 'anchors.json',
    content: '{"pages": {"/people/lavrov/": []}}',
    message: 'Expected "lavrov", which was published as /people/lavrov/; found it nowhere.',
    hint: "If it has another id now, keep the old one beside it: {#the-new-id aliases=lavrov}, or formerly: [lavrov] in a record’s file. Else say in redirects.yml where it leads, e.g. redirects: {'/people/lavrov/': /people/}",
  },
  {
    rule: 'dead-redirect',
    file: 'redirects.yml',
    content: 'redirects:\n  /people/riabkov/: /people/ryabkow/\n',
    at: [2, 3],
    message: 'Expected a redirect to an address of this site, found "/people/ryabkow/", which is none.',
    hint: 'Did you mean /people/ryabkov/?',
    fix: { from: '/people/ryabkow/', to: '/people/ryabkov/' },
  },
  {
    rule: 'unused-redirect',
    file: 'redirects.yml',
    content: 'redirects:\n  /people/ryabkov/: /people/\n',
    at: [2, 3],
    message: 'Expected "/people/ryabkov/" to be gone, found that the site has it: nobody comes by this redirect.',
    hint: 'Remove the line.',
  },
  ...trustCases,
  ...hostileCases,
];

function article(body: string, ...more: string[]): string {
  const front = ['headline: Talks', 'standfirst: What was said.', 'byline: On the Record', 'published: 2026-11-23'];
  return ['---', ...front, 'source: commentary', 'covers: 2022-01-09', ...more, '---', body].join('\n');
}
