import { fix, rule, type Wording } from './rule.ts';

/** Rules of headings, links and what else Markdown lets through. */
export const markupRules = {
  'heading-level': rule(
    {
      severity: 'error',
      about: 'A heading has a level that an article does not have.',
      why: 'The headline is the only heading of the first level; the contents, the sections’ own pages and screen readers go by the levels below it.',
      toFix: '',
    },
    (p: { level: number }) => ({
      message: `Expected headings from ## to ####, found level ${p.level}.`,
      hint: 'The headline is in the front matter; write sections with ##.',
      fix: fix(`${'#'.repeat(p.level)} `, p.level === 1 ? '## ' : '#### '),
    }),
  ),
  'nested-heading': rule(
    {
      severity: 'error',
      about: 'A heading stands inside a quotation, a list or an annotation.',
      why: 'A section begins at its heading and goes on to the next one, which it cannot from inside something else.',
      toFix: '',
    },
    () => ({
      message: 'Expected headings at the left margin only, found one inside something else.',
      hint: 'Take it out, or write the line in bold: **The dinner**',
    }),
  ),
  'empty-heading': rule(
    {
      severity: 'error',
      about: 'A heading has no words.',
      why: 'The contents and the links to the section would have no name.',
      toFix: '',
    },
    () => ({
      message: 'Expected words in the heading, found none.',
      hint: 'Write e.g. ## The dinner {#the-dinner}',
    }),
  ),
  'raw-html': rule(
    {
      severity: 'error',
      about: 'An article holds HTML.',
      why: 'It would be published as it stands, whatever it does to the page; Markdown and the annotations have a form for all that an article needs.',
      toFix: '',
    },
    (p: { found: string }) => ({
      message: `Expected Markdown, found HTML: ${p.found}`,
      hint: 'Write it in Markdown; to print a "<" as typed, write a backslash before it: \\<',
    }),
  ),
  'unsafe-link': rule(
    {
      severity: 'error',
      about: 'A link or image has an address that is not safe to publish.',
      why: 'An address that begins with javascript: or data: runs as a program on the reader’s page.',
      toFix: '',
    },
    (p: { url: string }) => ({
      message: `Expected a link to https:, http:, mailto:, a path of this site, #anchor, person:, source: or event:; found "${p.url}".`,
      hint: 'Write e.g. [the transcript](https://…) or [the dinner](#the-dinner)',
    }),
  ),
  'nested-link': rule(
    {
      severity: 'error',
      about: 'A link stands inside a link.',
      why: 'Browsers take the two apart, and readers would land somewhere else than was meant.',
      toFix: '',
    },
    (p: { inner: string }) => ({
      message: `Expected no link inside a link, found ${p.inner} inside one.`,
      hint: 'Close the outer one before the inner one begins.',
    }),
  ),
  'literal-markup': rule(
    {
      severity: 'error',
      about: 'A text looks like markup and is none here.',
      why: 'Readers would see the signs in print: number signs, braces, the bars of a table.',
      toFix: '',
    },
    (p: { what: keyof typeof literal; typed: string }) => literal[p.what](p.typed),
  ),
  'remote-image': rule(
    {
      severity: 'error',
      about: 'An image would be fetched from another site.',
      why: 'That site would learn who reads the article, and could change or drop the image.',
      toFix: '',
    },
    (p: { url: string }) => ({
      message: `Expected an image of this site, found "${p.url}".`,
      hint: 'Put the file into public/images/ and write ![what it shows](/images/name.png)',
    }),
  ),
} as const;

/** What looks like markup, and how it is written here. */
const literal = {
  heading: (typed: string): Wording => {
    const signs = /^#+/.exec(typed)?.[0] ?? '';
    return {
      message: `Expected a space behind the ${signs} of a heading, found none: the line would be printed as it stands.`,
      hint: `Write ${signs} ${typed.slice(signs.length)}`,
      fix: { from: typed, to: `${signs} ${typed.slice(signs.length)}` },
    };
  },
  table: (): Wording => ({
    message: 'Expected prose, found a table of "|", which is not read here: its bars would be printed.',
    hint: 'Write a list, or sentences.',
  }),
  footnote: (typed: string): Wording => ({
    message: `Expected prose, found a footnote ${typed}, which is not read here: it would be printed as it stands.`,
    hint: 'Write a note below the paragraph: :::note{#an-id on="words of the paragraph" sources=…}⏎…⏎:::',
  }),
  annotation: (typed: string): Wording => ({
    message: `Expected no space within "${typed}", found one: the annotation would be printed and not read.`,
    hint: `Write ${typed.replaceAll(' ', '')}[…]{…}`,
    fix: { from: typed, to: typed.replaceAll(' ', '') },
  }),
  id: (typed: string): Wording => ({
    message: `Expected an id at the end of a heading or right behind the words of an annotation, found ${typed} in the text.`,
    hint: 'Put it where it belongs, or delete it; to print it, write a backslash before it: \\{#',
  }),
} as const;
