import type { Case } from './case.ts';
import { article } from './sound-site.ts';

/** Cases of the rules in core/rules/markup.ts. */
export const markupCases: readonly Case[] = [
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
    rule: 'remote-image',
    file: 'articles/more.md',
    content: article('![A map][m]\n\n[m]: https://example.org/map.png\n'),
    at: [11, 1],
    message: 'Expected an image of this site, found "https://example.org/map.png".',
    hint: 'Put the file into public/images/ and write ![what it shows](/images/name.png)',
  },
  {
    rule: 'remote-image',
    file: 'articles/more.md',
    content: article('![A map](https://example.org/map.png)\n'),
    at: [9, 1],
    message: 'Expected an image of this site, found "https://example.org/map.png".',
    hint: 'Put the file into public/images/ and write ![what it shows](/images/name.png)',
  },
];
