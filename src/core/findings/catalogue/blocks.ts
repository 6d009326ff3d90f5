import { suggestId } from '../field.ts';
import { shorten } from '../../text/wording.ts';
import { attribute, fix, rule, sourceNamed } from './rule.ts';

/** The rules for tables, footnotes and pictures. */
export const blocksRules = {
  'bare-table': rule(
    {
      severity: 'error',
      about: 'A table has no caption.',
      why: 'Readers need to know what the figures are and where they come from, and a link needs an id to lead to. Screen readers announce a table by its caption.',
      toFix:
        'Put the table between a line of `:::table{#id caption="What it shows" sources=commentary}` and a line of `:::`. A table cannot be inside a note or another annotation.',
    },
    () => ({
      message: 'This table has no caption: it is not between the lines of a :::table.',
      hint: 'Write :::table{#an-id caption="What it shows" sources=…} on the line before it, and ::: on the line after it.',
    }),
  ),
  'bare-picture': rule(
    {
      severity: 'error',
      about: 'A picture is written as a Markdown image, which has neither a caption nor a credit.',
      why: 'Readers must be told what they see and who made it, and a picture in the folder `pictures/` is published in sizes that fit their screens.',
      toFix:
        'Put the file into the folder `pictures/` of the content, and show it between a line of `:::picture{#id file=harbour.jpg alt="what it shows" credit="who made it"}` and a line of `:::`, with its caption between them.',
    },
    (p: { url: string; alt: string }) => ({
      message: `This picture has no caption and no credit: ![${p.alt}](${p.url})`,
      hint: `Put the file into the folder pictures/ and write :::picture{#an-id file=${p.url.split(/[/?#]/).at(-1) || 'name.jpg'} ${attribute('alt', p.alt || 'what it shows', true)} credit="who made it"}⏎its caption⏎:::`,
    }),
  ),
  'picture-alt': rule(
    {
      severity: 'error',
      about: 'A picture does not say what it shows to readers who do not see it.',
      why: 'Screen readers read the description aloud, and it is shown if the picture cannot be loaded. A caption tells what a picture means; the description tells what is on it.',
      toFix: 'Describe what is to be seen, `alt="Two delegations at a long table"`.',
      fine: 'A picture that shows nothing of interest has `decorative=yes` and no `alt`; screen readers then pass over it.',
    },
    (p: { problem: 'missing' | 'empty' | 'both' }) => ({
      message: {
        missing: 'Missing attribute "alt" on "picture": what the picture shows, for readers who do not see it.',
        empty: 'The description "alt" of this picture is empty.',
        both: 'This picture is declared to be decorative, and has a description.',
      }[p.problem],
      hint:
        p.problem === 'both'
          ? 'Delete decorative=yes, or the description.'
          : 'Write e.g. alt="Two delegations at a long table", or decorative=yes if the picture shows nothing of interest.',
    }),
  ),
  'unknown-picture': rule(
    {
      severity: 'error',
      about: 'An article shows a picture whose file does not exist.',
      why: 'Readers would see an empty frame.',
      toFix:
        'Put the file into the folder `pictures/` of the content, or correct its name. Capitals count: `Harbour.jpg` is not `harbour.jpg`.',
    },
    (p: { file: string; near?: string | undefined }) => ({
      message: `There is no picture "${p.file}" in the folder pictures/.`,
      hint: p.near === undefined ? 'Put the file into that folder, or correct its name.' : `Did you mean file=${p.near}?`,
      // Only the capitals differ.
      fix:
        p.near?.toLowerCase() === p.file.toLowerCase() ? fix(attribute('file', p.file), attribute('file', p.near)) : undefined,
    }),
  ),
  'picture-form': rule(
    {
      severity: 'error',
      about: 'A file in the folder `pictures/` is no picture that the site can show.',
      why: 'Pictures are shown in several sizes, whose names are made from that of the file; a picture that moves cannot be printed and distracts from the text.',
      toFix:
        'Save the picture as JPEG, PNG, WebP or SVG, under a name of lower-case letters, digits and hyphens, with the ending of its format.',
    },
    (p: { problem: 'name' | 'format' | 'ending' | 'animated' | 'pixels' | 'damaged' | 'twice'; found: string }) =>
      ({
        name: {
          message: `"${p.found}" is not a name for a picture: expected lower-case letters, digits and single hyphens.`,
          hint: `Rename the file, e.g. to ${suggestedName(p.found)}`,
        },
        format: {
          message: `This file is not a picture in JPEG, PNG, WebP or SVG; found ${p.found}.`,
          hint: 'Save the picture in one of these formats, or remove the file.',
        },
        ending: {
          message: `The ending of this file is not that of its format: found ${p.found}.`,
          hint: `Rename the file so that it ends in .${p.found === 'jpeg' ? 'jpg' : p.found}`,
        },
        animated: {
          message: 'This picture has several frames.',
          hint: 'Save one of them as a picture of its own.',
        },
        damaged: {
          message: 'This picture is damaged: a part of it is missing or cannot be read.',
          hint: 'Copy it from where it came from, or export it again.',
        },
        pixels: {
          message: `This picture has ${p.found} pixels; the limit is 60 million.`,
          hint: 'Save a smaller copy: pages show at most 1440 pixels of its width.',
        },
        twice: {
          message: `There is a picture of the same name in another format: ${p.found}.`,
          hint: 'Remove or rename one of the two.',
        },
      })[p.problem],
  ),
  'unused-picture': rule(
    {
      severity: 'warning',
      needsSoundContent: true,
      about: 'No article shows this picture.',
      why: 'The name in an article may be mistyped, or the file is left over.',
      toFix: 'Show the picture in an article, or remove its file.',
    },
    (p: { file: string }) => ({
      message: 'No article shows this picture.',
      hint: `Show it with :::picture{#an-id file=${p.file} alt="…" credit="…"}, or remove the file.`,
    }),
  ),
  'table-cells': rule(
    {
      severity: 'error',
      about: 'A row of a table has more or fewer cells than its first row.',
      why: 'Cells beyond the last heading would not be printed, and a missing bar moves every cell after it under another heading.',
      toFix:
        'Give every row as many cells as the first one; a cell may be empty: `| 9 January | |`. A bar within a cell needs a backslash: `\\|`.',
    },
    (p: { expected: number; found: number }) => ({
      message: `Expected ${cells(p.expected)} in this row, as in the first row of the table; found ${p.found}.`,
      hint:
        p.found > p.expected
          ? 'Remove a bar, or add a heading. A bar that is part of the words needs a backslash: \\|'
          : 'Add what is missing; an empty cell is two bars with a space between them: | |',
    }),
  ),
  'table-content': rule(
    {
      severity: 'error',
      about: 'Between the lines of a `:::table` there is something else than one table.',
      why: 'The caption and the sources are those of one table. Anything else would seem to be a part of it.',
      toFix: 'Move the text before or after the table. Give a second table lines and a caption of its own.',
    },
    (p: { found: string }) => ({
      message: `Expected one table between the lines of :::table; found ${content[p.found] ?? p.found}.`,
      hint:
        p.found === 'table'
          ? 'Close the first table with a line of :::, and give the second one a :::table of its own.'
          : 'Move it before or after the table. A table begins with a row of headings and a row of dashes: | Day | Place |⏎| --- | --- |',
    }),
  ),
  'table-basis': rule(
    {
      severity: 'error',
      about: 'A table does not say what it is based on.',
      why: 'Figures without a source are only another claim.',
      toFix: 'Name the sources, `sources="commentary p4"`, or say what else the table is based on, `basis="our count"`.',
    },
    () => ({
      message: 'The table has neither "sources" nor "basis".',
      hint: 'Add e.g. sources="commentary p4" or basis="our count" between the braces.',
    }),
  ),
  'footnote-pair': rule(
    {
      severity: 'error',
      about: 'A footnote and its number in the text do not belong together one to one.',
      why: 'A footnote that nothing refers to would not be printed, and one note cannot be beside two passages.',
      toFix: 'Refer to each footnote once, `They met.[^noon]`, and write it once, on a line that begins with `[^noon]:`.',
    },
    (p: { typed: string; problem: 'defined twice' | 'referred to twice' | 'never referred to' }) => ({
      message: {
        'defined twice': `A second line begins with ${p.typed}:, which would not be printed.`,
        'referred to twice': `The text refers to the footnote ${p.typed} a second time.`,
        'never referred to': `The text does not refer to the footnote ${p.typed}, which would not be printed.`,
      }[p.problem],
      hint:
        p.problem === 'never referred to'
          ? `Put ${p.typed} after the words that it is about, or delete it.`
          : 'Give it a name of its own, e.g. [^noon], here and where it belongs.',
    }),
  ),
  'footnote-place': rule(
    {
      severity: 'error',
      about: 'The number of a footnote is where no note can be.',
      why: 'A footnote becomes an editor’s note, which is about the words before its number, in a paragraph, a list or a table.',
      toFix: 'Put the number after the words that the footnote is about, in the text: `They met.[^noon]`.',
    },
    (p: { typed: string; inside: string | undefined }) => ({
      message:
        p.inside === undefined
          ? `There are no words before the footnote ${p.typed} that it could be about.`
          : `The number of a footnote cannot be in ${p.inside}; found ${p.typed}.`,
      hint: 'Put it after the words that the footnote is about, in a paragraph, a list or a table.',
    }),
  ),
  'footnote-source': rule(
    {
      severity: 'error',
      about: 'A footnote does not say what it is based on.',
      why: 'A footnote becomes an editor’s note, and a note without evidence is only another claim.',
      toFix:
        'Link to a source in it: `[^noon]: At noon, says [the report](source:report).` To name the paragraph, write `source:report#p2`. If it rests on something else, write a note: `:::note{#noon on="They met" basis="calendar arithmetic"}`.',
    },
    () => ({
      message: 'This footnote links to no source.',
      hint: 'Link to one, e.g. [the report](source:state-press-call). If it rests on something else, write a note below the paragraph: :::note{#an-id on="words of the paragraph" basis=…}⏎…⏎:::',
    }),
  ),
  'source-place': rule(
    {
      severity: 'error',
      about: 'A link to a source names a place in it that is no paragraph, or names one outside a footnote.',
      why: 'A footnote says on which paragraph of a source it rests. Other links lead to the source as a whole, and readers would not see the place.',
      toFix:
        'In a footnote, name a paragraph, `source:report#p2`, or several in a row, `source:report#p9-p12`. Elsewhere, link to the source alone: `source:report`.',
    },
    (p: { source: string; place: string; near?: string | undefined; within: boolean }) => ({
      message: p.within
        ? `The place in ${sourceNamed(p.source)} must be a paragraph (p2) or several in a row (p9-p12); found "${shorten(p.place, 30)}".`
        : `Only a footnote can name a place in a source; found "source:${p.source}#${shorten(p.place, 30)}".`,
      hint: !p.within
        ? `Link to the source alone: source:${p.source}`
        : p.near === undefined
          ? `Count the paragraphs, e.g. source:${p.source}#p2, or link to the source alone: source:${p.source}`
          : `Did you mean source:${p.source}#${p.near}?`,
    }),
  ),
} as const;

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}

/** What can be between the lines of a table, in plain words. */
const content: Readonly<Record<string, string>> = {
  blockquote: 'a block quotation',
  code: 'code',
  heading: 'a heading',
  list: 'a list',
  paragraph: 'a paragraph',
  table: 'a second table',
  thematicBreak: 'a horizontal rule',
};

/** Returns a name for a picture that is near a wrong one. */
function suggestedName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot < 0 ? [name, 'jpg'] : [name.slice(0, dot), name.slice(dot + 1)];
  return `${suggestId(stem)}.${ending.toLowerCase().replace('jpeg', 'jpg')}`;
}
