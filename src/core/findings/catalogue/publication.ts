import { list, rule, slip } from './rule.ts';

/** The rules for what makes a publication: its pages, its logo and its icon. */
export const publicationRules = {
  'page-part': rule(
    {
      severity: 'error',
      about: 'A page contains an annotation, or a line such as `::privacy` with a name that does not exist.',
      why: 'On a page, a line such as `::verification` stands for a part that the code writes, because it says what the code does. Annotations belong to articles: on a page, nothing would be compared, listed or searched.',
      toFix:
        'Write `::` and the name of the part on a line of its own. For what somebody said, link to the quotation: `[what he said](/quotes/no-deviations/)`.',
      fine: 'A colon directly before a word, without square brackets or braces after it (`10:30`), is printed as text and is not reported.',
    },
    (p: {
      problem: 'unknown' | 'annotation' | 'place' | 'words';
      name: string;
      found: string;
      near?: string | undefined;
      known: readonly string[];
    }) => {
      const print = `To print it as text, put a backslash before it: \\${p.found}`;
      switch (p.problem) {
        case 'unknown':
          return {
            message: `Unknown part of a page "::${p.name}"; expected one of ${list(p.known.map((name) => `::${name}`))}.`,
            hint: `${p.near ? `Did you mean ::${p.near}? ` : ''}${print}`,
            fix: p.found === `::${p.name}` ? slip(p, p.name) : undefined,
          };
        case 'annotation':
          return {
            message: `Only articles, not pages, can have annotations; found ${p.found}`,
            hint: `Write the words without the annotation, or as a link to the statement in an article ([words](/quotes/<id>/)). ${print}`,
          };
        case 'words':
          return {
            message: `Nothing can follow the name in a line such as ::${p.name}; found ${p.found}`,
            hint: `Leave only ::${p.name} on this line.`,
          };
        case 'place':
          return {
            message: `Expected ::${p.name} on a line of its own, outside lists and quotations; found ${p.found}`,
            hint: `Write it at the left margin, with an empty line before and after it: ::${p.name}`,
          };
      }
    },
  ),
  'page-address': rule(
    {
      severity: 'error',
      about: 'A page is named like an address that the site itself uses.',
      why: 'A page of `pages/` is published at an address of its name, and two pages cannot have the same address.',
      toFix: 'Rename the file.',
      fine: '`pages/about.md` is the About page, which every site has.',
    },
    (p: { id: string }) => ({
      message: `No page can be called "${p.id}": the address /${p.id}/ is reserved for the site itself.`,
      hint: `Rename the file, e.g. to about-${p.id}.md`,
    }),
  ),
  'logo-form': rule(
    {
      severity: 'error',
      about: 'A logo or an icon is not a picture that the site can use.',
      why: 'The logo is in the header of every page, and the icon in tabs, feeds and on home screens, where a picture without a size, or an icon that is not square, would be distorted.',
      toFix:
        'Save the logo as SVG or PNG, and the icon as a square SVG or PNG of at least 180 × 180 pixels. An SVG needs a `viewBox`, or a width and a height.',
    },
    (p: { problem: keyof typeof forms; found: string }) => forms[p.problem](p.found),
  ),
  'unsafe-svg': rule(
    {
      severity: 'error',
      about: 'An SVG contains something that could run a program or load something from elsewhere.',
      why: 'An SVG is a document: a script in it would run on this site if somebody opened the file, and what it loads from other sites would tell them who reads this one.',
      toFix:
        'Save the drawing as a plain or optimised SVG, with text as outlines and pictures embedded. What may be in it are shapes, text, gradients, masks, styles and embedded PNG, JPEG or WebP pictures.',
    },
    (p: { found: string }) => ({
      message: `This SVG contains ${p.found}, which is not allowed.`,
      hint: 'Remove it, or save the drawing again as a plain SVG without scripts, links and external files.',
    }),
  ),
} as const;

/** The wording for each thing that can be wrong with a logo or an icon. */
const forms = {
  format: (found: string) => ({
    message: `The content of this file does not match its name: it is ${found}.`,
    hint: 'Save the picture again as SVG or PNG, under a name that ends in .svg or .png; it is not enough to rename the file.',
  }),
  size: (found: string) => ({
    message: `This SVG has no size: expected a viewBox, or a width and a height in pixels, found ${found}.`,
    hint: 'Save the drawing again with its size. Or write its width W and height H into the first element: <svg viewBox="0 0 W H" …>',
  }),
  square: (found: string) => ({
    message: `An icon must be square; found ${found}.`,
    hint: 'Save it with the same width and height.',
  }),
  small: (found: string) => ({
    message: `An icon must have at least 180 × 180 pixels; found ${found}.`,
    hint: 'Save it larger, or as SVG.',
  }),
  twice: (found: string) => ({
    message: `${found} already exists, and only one of the two files can be used.`,
    hint: 'Delete one of the two files.',
  }),
} as const;
