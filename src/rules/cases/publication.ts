import type { Case } from './case.ts';

const pageFront = '---\ntitle: Privacy\ndescription: What we know of our readers.\n---\n\n';
const parts = '::voices, ::sources, ::verification, ::corrections, ::searching, ::publisher, ::privacy, ::made-with, ::data';
const plain = 'Remove it, or save the drawing again as a plain SVG without scripts, links and external files.';

/** A page of the sound site. */
function page(body: string): Pick<Case, 'file' | 'content'> {
  return { file: 'pages/more.md', content: `${pageFront}${body}\n` };
}

/** An icon of the sound site. */
function svg(within: string, attributes = 'viewBox="0 0 32 32"'): Pick<Case, 'file' | 'content'> {
  return { file: 'icon.svg', content: `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${within}</svg>\n` };
}

/** The beginning of a PNG of a size, which is all that is read. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(40);
  bytes.write('\x89PNG\r\n\x1a\n', 'latin1');
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** Cases of the rules in core/findings/catalogue/publication.ts, and of other rules in the files of a publication. */
export const publicationCases: readonly Case[] = [
  {
    rule: 'page-part',
    name: 'a typo',
    example: true,
    ...page('::privcy'),
    at: [6, 1],
    message: `Unknown part of a page "::privcy"; expected one of ${parts}.`,
    hint: 'Did you mean ::privacy? To print it as text, put a backslash before it: \\::privcy',
    fix: { from: 'privcy', to: 'privacy' },
  },
  {
    rule: 'page-part',
    name: 'another name',
    ...page('::imprint[of the house]'),
    at: [6, 1],
    message: `Unknown part of a page "::imprint"; expected one of ${parts}.`,
    hint: 'To print it as text, put a backslash before it: \\::imprint[of the house]',
  },
  {
    rule: 'page-part',
    name: 'an annotation',
    example: true,
    ...page('Words, :said[he said]{#he-said speaker=ryabkov locator=p1}.'),
    at: [6, 8],
    message: 'Only articles, not pages, can have annotations; found :said[he said]{#he-said speaker=ryabkov locator=p1}',
    hint: 'Write the words without the annotation, or as a link to the statement in an article ([words](/quotes/<id>/)). To print it as text, put a backslash before it: \\:said[he said]{#he-said speaker=ryabkov locator=p1}',
  },
  {
    rule: 'page-part',
    name: 'a block of its own',
    ...page(':::note{#a-note on="words"}\nSo.\n:::'),
    at: [6, 1],
    message: 'Only articles, not pages, can have annotations; found :::note{#a-note on="words"}',
    hint: 'Write the words without the annotation, or as a link to the statement in an article ([words](/quotes/<id>/)). To print it as text, put a backslash before it: \\:::note{#a-note on="words"}',
  },
  {
    rule: 'page-part',
    name: 'a part within a list',
    ...page('- ::privacy'),
    at: [6, 3],
    message: 'Expected ::privacy on a line of its own, outside lists and quotations; found ::privacy',
    hint: 'Write it at the left margin, with an empty line before and after it: ::privacy',
  },
  {
    rule: 'page-part',
    name: 'a part with words of its own',
    ...page('::privacy[as far as we know]'),
    at: [6, 1],
    message: 'Nothing can follow the name in a line such as ::privacy; found ::privacy[as far as we know]',
    hint: 'Leave only ::privacy on this line.',
  },
  {
    rule: 'page-address',
    name: 'the address of a list',
    example: true,
    file: 'pages/quotes.md',
    content: `${pageFront}Text.\n`,
    message: 'No page can be called "quotes": the address /quotes/ is reserved for the site itself.',
    hint: 'Rename the file, e.g. to about-quotes.md',
  },
  {
    rule: 'invalid-id',
    name: 'the name of a page',
    file: 'pages/More Privacy.md',
    content: `${pageFront}Text.\n`,
    message:
      '"More Privacy" is not a valid id: an id begins with a lower-case letter and contains only lower-case letters, digits and single hyphens.',
    hint: 'Rename the file, e.g. to more-privacy.md',
  },
  {
    rule: 'missing-front-matter',
    name: 'a page',
    file: 'pages/more.md',
    content: 'Text.\n',
    at: [1, 1],
    message: 'This page has no front matter.',
    hint: 'Begin the file with these lines:\n  ---\n  title: …\n  description: …\n  ---',
  },
  {
    rule: 'missing-field',
    name: 'the description of a page',
    file: 'pages/more.md',
    content: '---\ntitle: Privacy\n---\n\nText.\n',
    at: [2, 1],
    message: 'Missing field "description" (what the page says, in a sentence or two).',
    hint: 'Add a line, e.g. description: We read every source in full, and say so when we were wrong.',
  },
  {
    rule: 'invalid-field',
    name: 'the place of a page in the footer',
    file: 'pages/more.md',
    content: '---\ntitle: Privacy\ndescription: What we know.\norder: first\n---\n\nText.\n',
    at: [4, 1],
    message: '"order" must be a whole number; found "first".',
    hint: 'For example: order: 1',
  },
  {
    rule: 'missing-target',
    name: 'on a page',
    ...page('See [below](#below).'),
    at: [6, 5],
    message: 'This page has no anchor "#below".',
    hint: 'Give this id to the section or annotation that is meant, or remove the link.',
  },
  {
    rule: 'duplicate-id',
    name: 'two headings of a page',
    ...page('## One {#one}\n\nText.\n\n## Two {#one}\n\nText.'),
    at: [10, 1],
    message: 'The id "one" of this section is already used in content/pages/more.md:6:1',
    hint: 'Give another id, e.g. one-2, to whichever of the two has not been published.',
  },
  {
    rule: 'dead-link',
    name: 'on a page',
    ...page('See [the article](/articles/talk/).'),
    at: [6, 5],
    message: 'This site has no address "/articles/talk/".',
    hint: 'Did you mean /articles/talks/?',
    fix: { from: '(/articles/talk/', to: '(/articles/talks/' },
  },
  {
    rule: 'unknown-source',
    name: 'on a page',
    ...page('See [the report](source:report-of-ours).'),
    at: [6, 5],
    message: 'No source has the id "report-of-ours".',
    hint: 'If you meant another source, use one of the ids in sources/ (commentary). If it is a new source, create sources/report-of-ours.yml with: npm run new -- source report-of-ours',
  },
  {
    rule: 'missing-field',
    name: 'the address of a licence',
    file: 'site.yml',
    content:
      'name: The Harbour Record\ntagline: News\ndescription: News.\npublisher: Harbour Press\nlicence:\n  name: CC BY 4.0\n',
    at: [5, 1],
    message: 'Missing field "url" (an https: address).',
    hint: 'Add the field here, e.g. url: https://example.org/report',
  },
  {
    rule: 'missing-field',
    name: 'who gave the positions of cities',
    file: 'site.yml',
    content:
      'name: The Harbour Record\ntagline: News\ndescription: News.\npublisher: Harbour Press\npositions:\n  licence: CC BY 4.0\n',
    at: [5, 1],
    message: 'Missing field "from" (the name of whoever gave the positions).',
    hint: 'Add the field here, e.g. from: GeoNames',
  },
  {
    rule: 'logo-form',
    name: 'a JPEG with another name',
    example: true,
    file: 'logo.png',
    content: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]),
    message: 'The content of this file does not match its name: it is not a PNG.',
    hint: 'Save the picture again as SVG or PNG, under a name that ends in .svg or .png; it is not enough to rename the file.',
  },
  {
    rule: 'logo-form',
    name: 'a web page with another name',
    file: 'logo.svg',
    content: '<html><body/></html>\n',
    message: 'The content of this file does not match its name: it is not an SVG.',
    hint: 'Save the picture again as SVG or PNG, under a name that ends in .svg or .png; it is not enough to rename the file.',
  },
  {
    rule: 'logo-form',
    name: 'an SVG that is cut off',
    file: 'logo.svg',
    content: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g>\n',
    message: 'The content of this file does not match its name: it is XML that cannot be read in line 2: unclosed root tag.',
    hint: 'Save the picture again as SVG or PNG, under a name that ends in .svg or .png; it is not enough to rename the file.',
  },
  {
    rule: 'logo-form',
    name: 'an SVG without a size',
    ...svg('<path d="M0 0h9v9z"/>', 'width="100%"'),
    message: 'This SVG has no size: expected a viewBox, or a width and a height in pixels, found neither.',
    hint: 'Save the drawing again with its size. Or write its width W and height H into the first element: <svg viewBox="0 0 W H" …>',
  },
  {
    rule: 'logo-form',
    name: 'an oblong icon',
    ...svg('<path d="M0 0h9v9z"/>', 'viewBox="0 0 64 32"'),
    message: 'An icon must be square; found 64 × 32.',
    hint: 'Save it with the same width and height.',
  },
  {
    rule: 'logo-form',
    name: 'a small icon',
    file: 'icon.png',
    content: png(32, 32),
    message: 'An icon must have at least 180 × 180 pixels; found 32 × 32.',
    hint: 'Save it larger, or as SVG.',
  },
  {
    rule: 'logo-form',
    name: 'two icons',
    file: 'icon.png',
    content: png(256, 256),
    with: { 'icon.svg': String(svg('').content) },
    message: 'icon.svg already exists, and only one of the two files can be used.',
    hint: 'Delete one of the two files.',
  },
  {
    rule: 'unsafe-svg',
    name: 'a script',
    example: true,
    ...svg('<script>alert(1)</script>'),
    at: [2, 1],
    message: 'This SVG contains <script>, which is not allowed.',
    hint: plain,
  },
  {
    rule: 'unsafe-svg',
    name: 'an attribute that runs',
    ...svg('<path d="M0 0" onclick="alert(1)"/>'),
    at: [2, 1],
    message: 'This SVG contains onclick="alert(1)", which is not allowed.',
    hint: plain,
  },
  {
    rule: 'unsafe-svg',
    name: 'a link',
    ...svg('<a href="https://example.org/"><path d="M0 0"/></a>'),
    at: [2, 1],
    message: 'This SVG contains <a>, which is not allowed.',
    hint: plain,
  },
  {
    rule: 'unsafe-svg',
    name: 'a part of a web page',
    ...svg('<x:iframe xmlns:x="http://www.w3.org/1999/xhtml" src="/"/>'),
    at: [2, 1],
    message: 'This SVG contains <x:iframe>, which is not allowed.',
    hint: plain,
  },
  {
    rule: 'unsafe-svg',
    name: 'a picture from elsewhere',
    ...svg('<image href="https://example.org/a.png"/>'),
    at: [2, 1],
    message: 'This SVG contains href="https://example.org/a.png", which is not allowed.',
    hint: plain,
  },
  {
    rule: 'unsafe-svg',
    name: 'an address written in entities',
    ...svg('<use href="&#x6a;avascript:alert(1)"/>'),
    at: [2, 1],
    message: 'This SVG contains href="javascript:alert(1)", which is not allowed.',
    hint: plain,
  },
  {
    rule: 'unsafe-svg',
    name: 'a style that loads a font',
    ...svg('<path style="fill:url(https://example.org/a.svg#b)" d="M0 0"/>'),
    at: [2, 1],
    message: 'This SVG contains style="fill:url(https://example.org/a.svg#b)", which is not allowed.',
    hint: plain,
  },
  {
    rule: 'unsafe-svg',
    name: 'a style sheet, its word divided by a comment',
    ...svg('<style>@im<!-- -->port "https://example.org/a.css";</style>'),
    at: [2, 1],
    message: 'This SVG contains a style that loads something, which is not allowed.',
    hint: plain,
  },
  {
    rule: 'unsafe-svg',
    name: 'definitions of its own',
    file: 'logo.svg',
    content:
      '<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>b</text></svg>\n',
    at: [1, 16],
    message: 'This SVG contains definitions of its own (<!DOCTYPE … [), which is not allowed.',
    hint: plain,
  },
];
