import type { Case } from './case.ts';
import { animation, damagedJpeg, pngOf, smallJpeg } from './small-pictures.ts';
import { article } from './sound-site.ts';

/** A picture as an editor writes it. */
function picture(attributes: string, caption = 'The harbour of Geneva.'): string {
  return article(`:::picture{${attributes}}\n${caption}\n:::\n`);
}

const file = { 'pictures/harbour.jpg': smallJpeg };
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>\n';
const described =
  'If the picture is only decoration, write decorative=yes between the braces. Otherwise describe it there, e.g. alt="Two delegations at a long table"';
const again = 'Save the picture in one of these formats, or remove the file.';

/** More cases of the rules for pictures in core/findings/catalogue/blocks.ts. */
export const picturesCases: readonly Case[] = [
  {
    rule: 'bare-picture',
    name: 'a Markdown image',
    example: true,
    file: 'articles/more.md',
    content: article('![The harbour](pictures/harbour.jpg)\n'),
    at: [9, 1],
    message: 'This picture has no caption and no credit: ![The harbour](pictures/harbour.jpg)',
    hint: 'Make sure that the picture is in the folder pictures/ of the content folder, and write these lines instead of ![The harbour](pictures/harbour.jpg), set off by empty lines:\n  :::picture{#an-id file=harbour.jpg alt="The harbour" credit="who made it"}\n  its caption\n  :::',
  },
  {
    rule: 'bare-picture',
    name: 'in a definition',
    file: 'articles/more.md',
    content: article('![The harbour][h]\n\n[h]: /images/harbour.png\n'),
    at: [9, 1],
    message: 'This picture has no caption and no credit: ![The harbour][h]',
    hint: 'Make sure that the picture is in the folder pictures/ of the content folder, and write these lines instead of ![The harbour][h], set off by empty lines:\n  :::picture{#an-id file=harbour.png alt="The harbour" credit="who made it"}\n  its caption\n  :::',
  },
  {
    rule: 'unsafe-link',
    name: 'an image that is data',
    file: 'articles/more.md',
    content: article('![x](data:image/svg+xml,<svg/onload=alert(1)>)\n'),
    at: [9, 1],
    message: 'Links to this kind of address are not allowed: "data:image/svg+xml,<svg/onload=alert(1)>".',
    hint: 'Write an address that begins with https:, http:, mailto:, person:, source:, event:, / (a page of this site) or # (a place on this page).',
  },
  {
    rule: 'picture-alt',
    name: 'no description',
    example: true,
    file: 'articles/more.md',
    content: picture('#harbour file=harbour.jpg credit="A. Example"'),
    with: file,
    at: [9, 1],
    message: 'Missing attribute "alt" on "picture": what the picture shows, for readers who cannot see it.',
    hint: described,
  },
  {
    rule: 'picture-alt',
    name: 'an empty description',
    file: 'articles/more.md',
    content: picture('#harbour file=harbour.jpg alt="" credit="A. Example"'),
    with: file,
    at: [9, 38],
    message: 'The description "alt" of this picture is empty.',
    hint: described,
  },
  {
    rule: 'picture-alt',
    name: 'a decorative picture with a description',
    file: 'articles/more.md',
    content: picture('#harbour file=harbour.jpg alt="Boats" decorative=yes credit="A. Example"'),
    with: file,
    at: [9, 38],
    message: 'This picture has both decorative=yes, which says that there is nothing to describe, and a description (alt=…).',
    hint: 'If the picture is only decoration, delete the description. Otherwise delete decorative=yes',
  },
  {
    rule: 'missing-attribute',
    name: 'a picture without a credit',
    file: 'articles/more.md',
    content: picture('#harbour file=harbour.jpg alt="Boats"'),
    with: file,
    at: [9, 1],
    message: 'Missing attribute "credit" (words that say who made the picture) on "picture".',
    hint: 'Add it between the braces, e.g. credit="Photo: Harbour Archive"',
  },
  {
    rule: 'empty-annotation',
    name: 'a picture without a caption',
    file: 'articles/more.md',
    content: picture('#harbour file=harbour.jpg alt="Boats" credit="A. Example"', ''),
    with: file,
    at: [9, 1],
    message: 'This picture has no caption.',
    hint: 'Write the caption on a line of its own below the opening line.',
  },
  {
    rule: 'unknown-picture',
    name: 'capitals',
    file: 'articles/more.md',
    content: picture('#harbour file=Harbour.JPG alt="Boats" credit="A. Example"'),
    with: file,
    at: [9, 21],
    message: 'There is no picture "Harbour.JPG" in the folder pictures/.',
    hint: 'Did you mean file=harbour.jpg?',
    fix: { from: 'file=Harbour.JPG', to: 'file=harbour.jpg' },
  },
  {
    rule: 'unknown-picture',
    name: 'a way out of the folder',
    file: 'articles/more.md',
    content: picture('#harbour file=../site.yml alt="Boats" credit="A. Example"'),
    at: [9, 21],
    message: 'There is no picture "../site.yml" in the folder pictures/.',
    hint: 'Put the picture into that folder, or correct file=../site.yml',
  },
  {
    rule: 'picture-form',
    name: 'an SVG that is called a PNG',
    file: 'pictures/chart.png',
    content: svg,
    message: 'This file is not a picture in JPEG, PNG, WebP or SVG; found an SVG.',
    hint: again,
  },
  {
    rule: 'picture-form',
    name: 'a GIF',
    file: 'pictures/blinking.jpg',
    content: 'GIF89a',
    message: 'This file is not a picture in JPEG, PNG, WebP or SVG; found a GIF.',
    hint: again,
  },
  {
    rule: 'picture-form',
    name: 'an animation',
    file: 'pictures/moving.webp',
    content: animation,
    message: 'This picture is animated: it has several frames.',
    hint: 'Save one frame as a still picture.',
  },
  {
    rule: 'picture-form',
    name: 'a damaged file',
    example: true,
    file: 'pictures/damaged.jpg',
    content: damagedJpeg,
    message: 'This picture is damaged: a part of it is missing or cannot be read.',
    hint: 'Copy the file again from where it came from, or export it again.',
  },
  {
    rule: 'picture-form',
    name: 'another format than its name says',
    file: 'pictures/photograph.png',
    content: smallJpeg,
    message: 'The extension of this file does not match its format, JPEG.',
    hint: 'Rename the file so that it ends in .jpg',
  },
  {
    rule: 'picture-form',
    name: 'too many pixels',
    file: 'pictures/poster.png',
    content: pngOf(8000, 8000),
    message: 'This picture has 8000 × 8000 pixels; the limit is 60 million.',
    hint: 'Save a smaller copy: pages show at most 1440 pixels of its width.',
  },
];
