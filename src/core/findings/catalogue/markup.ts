import { fix, onLines, rule, type Wording } from './rule.ts';

/** The rules for headings, links and other Markdown. */
export const markupRules = {
  'heading-level': rule(
    {
      severity: 'error',
      about: 'A heading has a level that articles do not use.',
      why: 'The headline is the only heading of level 1. The table of contents, the pages of sections and screen readers rely on the levels below it.',
      toFix: 'Begin sections with `##` and their parts with `###` or `####`. The headline belongs in the front matter.',
    },
    (p: { level: number }) => ({
      message: `Headings must be of level 2 to 4 (## to ####); found level ${p.level}.`,
      hint:
        p.level === 1 ? 'Begin a section with ##. The headline of the article is in the front matter.' : 'Use ##, ### or ####.',
      fix: fix(`${'#'.repeat(p.level)} `, p.level === 1 ? '## ' : '#### '),
    }),
  ),
  'nested-heading': rule(
    {
      severity: 'error',
      about: 'A heading is inside a block quote, a list or an annotation.',
      why: 'A section runs from its heading to the next one, which is impossible from inside something else.',
      toFix: 'Move the heading to the left margin, or make the line bold instead: `**The dinner**`.',
    },
    () => ({
      message: 'A heading cannot be inside a block quote, a list or an annotation.',
      hint: 'Move it to the left margin, or make the line bold: **The dinner**',
    }),
  ),
  'empty-heading': rule(
    {
      severity: 'error',
      about: 'A heading has no words.',
      why: 'The section would have no name in the table of contents or in links to it.',
      toFix: 'Write the heading, or delete the line.',
    },
    () => ({
      message: 'This heading has no words.',
      hint: 'If it is not needed, delete the line. Otherwise add the words of the heading, e.g. ## The dinner {#the-dinner}',
    }),
  ),
  'raw-html': rule(
    {
      severity: 'error',
      about: 'An article or a page contains HTML.',
      why: 'HTML would be published unchecked and could break the page. Markdown and the annotations have a form for everything that an article needs.',
      toFix: 'Write it in Markdown. To print a `<`, put a backslash before it: `\\<`.',
      fine: 'A comment (`<!-- … -->`) in a draft: nobody but its editors sees it. Delete it before you publish.',
    },
    (p: { found: string; comment?: string | undefined }) => ({
      message: `HTML is not allowed; found ${p.found}`,
      fix: p.comment === undefined ? undefined : fix(p.comment, '', 'exactly'),
      hint: p.found.startsWith('<!--')
        ? 'Delete this comment. Only drafts (status: draft) may have comments.'
        : 'Write it in Markdown. To print a "<", put a backslash before it: \\<',
    }),
  ),
  'unsafe-link': rule(
    {
      severity: 'error',
      about: 'A link or image has an address of a kind that is not allowed.',
      why: 'Addresses that begin with `javascript:` or `data:` can run a program on the reader’s page.',
      toFix:
        'Link to an address with `https:`, `http:` or `mailto:`, to a path of this site (`/people/ryabkov/`), to an anchor (`#the-dinner`), or to a record (`person:ryabkov`, `source:commentary`, `event:dinner`).',
    },
    (p: { url: string }) => ({
      message: `Links to this kind of address are not allowed: "${p.url}".`,
      hint: 'Write an address that begins with https:, http:, mailto:, person:, source:, event:, / (a page of this site) or # (a place on this page).',
    }),
  ),
  'nested-link': rule(
    {
      severity: 'error',
      about: 'A link contains another link.',
      why: 'HTML has no links within links: browsers would split them, and readers would end up in the wrong place. Most annotations count as links too.',
      toFix: 'Close the outer link before the inner one begins, or remove one of them.',
    },
    (p: { inner: 'link' | 'address' | `:${string}`; inEvent: boolean }) => {
      if (p.inner.startsWith(':'))
        return {
          message: `${p.inEvent ? 'An :event[…] is itself a link, and ' : ''}${p.inEvent ? 'a' : 'A'} link cannot contain an annotation with a link of its own; found ${p.inner}.`,
          hint: `Close the ${p.inEvent ? ':event[…]{…}' : 'link'} before ${p.inner} begins, or remove one of the two.`,
        };
      return p.inner === 'address'
        ? {
            message: 'An :event[…] is itself a link, and a web address inside it becomes another one.',
            hint: 'Move the address after the closing } of the event, or remove it.',
          }
        : {
            message: 'An :event[…] is itself a link, so it cannot contain another one.',
            hint: 'Remove the inner link, leaving its words, or move it after the closing } of the event.',
          };
    },
  ),
  'literal-markup': rule(
    {
      severity: 'error',
      about: 'Something looks like markup but would be printed as text.',
      why: 'Readers would see the characters themselves: number signs, braces, the bars of a table.',
      toFix: 'Write it in the form that the hint shows.',
      fine: 'To print the characters on purpose, put a backslash before them: `\\{#the-dinner}`.',
    },
    (p: { what: keyof typeof literal; typed: string }) => literal[p.what](p.typed),
  ),
  'remote-image': rule(
    {
      severity: 'error',
      about: 'An image would be loaded from another site.',
      why: 'The other site would learn who reads the article, and could change or remove the image.',
      toFix:
        'If you may publish it, put the file into the folder `pictures/` of the content, and show it with `:::picture{#id file=name.jpg alt="what it shows" credit="who made it"}`.',
    },
    (p: { url: string }) => ({
      message: `Images must be part of this site; found "${p.url}".`,
      hint: `Put the file into the folder pictures/ and write these lines instead of the image:${onLines(':::picture{#an-id file=name.jpg alt="what it shows" credit="who made it"}', 'its caption', ':::')}`,
    }),
  ),
} as const;

/** Words what other kinds of Markdown have and articles do not. */
function foreign(what: string, hint: string): (typed: string) => Wording {
  return (typed) => ({ message: `${what} not supported; ${typed} would be printed as text.`, hint });
}

/** The wording for each kind of text that looks like markup. */
const literal = {
  heading: (typed: string): Wording => {
    const signs = /^#+/.exec(typed)?.[0] ?? '';
    const spaced = `${signs} ${typed.slice(signs.length)}`;
    return {
      message: `Missing space after ${signs}; the line would be printed as text, not as a heading.`,
      hint: `Write ${spaced}`,
      fix: { from: typed, to: spaced },
    };
  },
  table: (typed: string): Wording => ({
    message: 'This table has no row of dashes under its first row; the "|" characters would be printed as text.',
    hint: `Under the first row, write a row with the same number of cells: ${'| --- '.repeat(Math.min(6, Math.max(1, typed.split('|').length - 2)))}|`,
  }),
  'unread-table': (): Wording => ({
    message: 'This is not read as a table; its "|" characters would be printed as text.',
    hint: 'In an article, write as many cells in the row of dashes as in the first row. A page, such as an imprint, has no tables: write a list.',
  }),
  footnote: (typed: string): Wording => ({
    message: `There is no footnote for ${typed}, so ${typed} would be printed as text.`,
    hint: `Write the footnote on a line of its own, with a link to its source: ${typed}: … [the report](source:…)`,
  }),
  annotation: (typed: string): Wording => {
    const joined = typed.replace(/(?<=\w)[: ]+$|(?<=:) +/g, '');
    const found = typed.includes(' ') ? 'space' : 'colon';
    return {
      message: `Unexpected ${found} in "${typed}"; the annotation would be printed as text.`,
      hint: `Write ${joined}${joined.startsWith(':::') ? '{…}' : '[…]{…}'}`,
      fix: { from: typed, to: joined },
    };
  },
  'half-id': (typed: string): Wording => {
    const id = `{#${typed.replace(/[^\w-]/g, '')}}`;
    return {
      message: `"${typed}" cannot be read as an id; it would be printed as part of the heading.`,
      hint: `Write ${id}`,
      fix: { from: typed, to: id },
    };
  },
  link: (typed: string): Wording => ({
    message: `This link to a person has no closing ")": "${typed.slice(1)} …". It would be printed as text.`,
    hint: `Write ${typed})`,
  }),
  bullet: (typed: string): Wording => ({
    message: `"${typed.trim()}" would be printed as text; an entry of a list begins with "-".`,
    hint: `Write - instead of ${typed.trim()}`,
    fix: { from: typed, to: '- ' },
  }),
  placeholder: (typed: string): Wording => ({
    message: `"${typed}" looks like a note to yourself; it would be published.`,
    hint: 'Do what the note says, then delete it.',
  }),
  task: foreign('Boxes to tick are', 'Delete the box: - …'),
  'footnote-in-line': foreign(
    'Footnotes within a line are',
    'Write [^name], and the footnote on a line of its own: [^name]: …',
  ),
  math: foreign(
    'Formulas are',
    'Write the formula in words, or show it as a picture. To print a dollar sign, put a backslash before it: \\$',
  ),
  mark: foreign(
    'Marked words are',
    'To set the words off, write *…* (italics) or **…** (bold). To print the signs, put a backslash before them: \\==',
  ),
  wiki: foreign(
    'Links in double brackets are',
    'Write the words in square brackets and the address in round ones: [the name](person:…), [the report](source:…) or [above](#…)',
  ),
  raised: foreign(
    'Raised and lowered words are',
    'Write the letters themselves: CO₂, m². To print the signs, put a backslash before them.',
  ),
  definition: foreign('Lists of definitions are', 'Write a list: - **The word:** what it means'),
  box: foreign(
    'Boxes are',
    `Write a paragraph, or a note:${onLines(':::note{#an-id on="words of the paragraph" sources=…}', '…', ':::')}`,
  ),
  contents: foreign('Tables of contents are', 'Delete it: the page has a table of contents, made from its headings.'),
  citation: foreign('Citation keys are', 'Write a link, [the report](source:…), or a note with its sources.'),
  template: foreign('Templates, comments and classes are', 'Delete it. To print the signs, put a backslash before them: \\{'),
  grid: foreign(
    'Tables that are drawn with "+" are',
    `Begin the table with headings and a row of dashes:${onLines('| Day | Place |', '| --- | --- |')}`,
  ),
  nameless: (typed: string): Wording => ({
    message: `${typed.slice(1)} would be printed as text, and the words before it with their brackets: the annotation has no name.`,
    hint: `Write the name before the words: ${/^\]\{ref=/.test(typed) ? ':event[' : /\sspeaker=|^\]\{speaker=/.test(typed) ? ':said[ or :quote[' : ':said[, :claim[ or :event['}… To print it, put a backslash before it: \\]{`,
  }),
  id: (typed: string): Wording => ({
    message: `${typed} would be printed as text, since an id cannot be here.`,
    hint: 'Move it to the end of a heading, or directly after the words of an annotation. To print it, put a backslash before it: \\{#',
  }),
} as const;
