import { suggestId } from '../field.ts';
import { shorten } from '../../text/wording.ts';
import { attribute, fix, onLines, rule, sourceNamed } from './rule.ts';

/** The rules for tables, footnotes and pictures. */
export const blocksRules = {
  'bare-table': rule(
    {
      severity: 'error',
      about: 'A table has no caption.',
      why: 'Readers need to know what the figures are and where they come from, and a link needs an id to lead to. Screen readers announce a table by its caption.',
      toFix:
        'Put the table between a line of `:::table{#id caption="What it shows" sources=commentary}` and a line with only `:::`. A table cannot be inside a note or another annotation.',
    },
    (p: { within?: string | undefined }) => ({
      message: 'This table has no caption, since it is not inside a :::table.',
      hint: `${p.within === undefined ? 'Put' : `Move the table below the line that closes the ${p.within}. Then put`} this line directly above the table: :::table{#an-id caption="What it shows" sources=…} and this line directly below it: :::`,
    }),
  ),
  'bare-picture': rule(
    {
      severity: 'error',
      about: 'A picture is written as a Markdown image, which has neither a caption nor a credit.',
      why: 'Readers must be told what they see and who made it, and a picture in the folder `pictures/` is published in sizes that fit their screens.',
      toFix:
        'Put the file into the folder `pictures/` of the content, and show it between a line of `:::picture{#id file=harbour.jpg alt="what it shows" credit="who made it"}` and a line with only `:::`, with its caption between them.',
    },
    (p: { url: string; alt: string; typed: string }) => ({
      message: `This picture has no caption and no credit: ${p.typed}`,
      hint: `Make sure that the picture is in the folder pictures/ of the content folder, and write these lines instead of ${p.typed}, set off by empty lines:${onLines(`:::picture{#an-id file=${p.url.split(/[/?#]/).at(-1) || 'name.jpg'} ${attribute('alt', p.alt || 'what it shows', true)} credit="who made it"}`, 'its caption', ':::')}`,
    }),
  ),
  'picture-alt': rule(
    {
      severity: 'error',
      about: 'A picture does not say what it shows to readers who cannot see it.',
      why: 'Screen readers read the description aloud, and it is shown if the picture cannot be loaded. A caption tells what a picture means; the description tells what is on it.',
      toFix: 'Describe what is to be seen, `alt="Two delegations at a long table"`.',
      fine: 'A picture that shows nothing of interest has `decorative=yes` and no `alt`; screen readers then pass over it.',
    },
    (p: { problem: 'missing' | 'empty' | 'both' }) => ({
      message: {
        missing: 'Missing attribute "alt" on "picture": what the picture shows, for readers who cannot see it.',
        empty: 'The description "alt" of this picture is empty.',
        both: 'This picture has both decorative=yes, which says that there is nothing to describe, and a description (alt=…).',
      }[p.problem],
      hint:
        p.problem === 'both'
          ? 'If the picture is only decoration, delete the description. Otherwise delete decorative=yes'
          : 'If the picture is only decoration, write decorative=yes between the braces. Otherwise describe it there, e.g. alt="Two delegations at a long table"',
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
      hint:
        p.near === undefined
          ? `Put the picture into that folder, or correct ${attribute('file', p.file)}`
          : `Did you mean file=${p.near}?`,
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
          message: `"${p.found}" is not a valid file name for a picture; expected lower-case letters, digits and single hyphens.`,
          hint: `Rename the file, e.g. to ${suggestedName(p.found)}`,
        },
        format: {
          message: `This file is not a picture in JPEG, PNG, WebP or SVG; found ${p.found}.`,
          hint: 'Save the picture in one of these formats, or remove the file.',
        },
        ending: {
          message: `The extension of this file does not match its format, ${p.found.toUpperCase()}.`,
          hint: `Rename the file so that it ends in .${p.found === 'jpeg' ? 'jpg' : p.found}`,
        },
        animated: {
          message: 'This picture is animated: it has several frames.',
          hint: 'Save one frame as a still picture.',
        },
        damaged: {
          message: 'This picture is damaged: a part of it is missing or cannot be read.',
          hint: 'Copy the file again from where it came from, or export it again.',
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
      hint: `If it is not needed, remove the file. Otherwise show it:${onLines(`:::picture{#an-id file=${p.file} alt="…" credit="…"}`, 'its caption', ':::')}`,
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
          ? 'Remove a cell, or add a heading to the first row. If a "|" is part of the words, put a backslash before it: \\|'
          : 'If a bar between two cells was forgotten, add it. If a cell is meant to be empty, leave it blank between its bars: | 10 January | |',
    }),
  ),
  'table-content': rule(
    {
      severity: 'error',
      about: 'Between the lines of a `:::table` there is something else than one table.',
      why: 'The caption and the sources are those of one table. Anything else would seem to be a part of it.',
      toFix: 'Move the text before or after the table. Give a second table lines and a caption of its own.',
    },
    /** `table` is where a table is, seen from what was found: directly above it, elsewhere, or nowhere. */
    (p: { found: string; table: 'above' | 'elsewhere' | 'nowhere' }) => ({
      message: `Only one table, and nothing else, may stand between :::table and its closing :::; found ${content[p.found] ?? p.found}.`,
      hint:
        p.found === 'table'
          ? 'Close the first table with a line that has only :::, and give the second one a :::table of its own.'
          : `Move it above the :::table line or below its closing line${p.found === 'paragraph' ? tableOr[p.table] : '.'}`,
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
      message: 'This table does not say what it is based on: it has neither "sources" nor "basis".',
      hint: 'If it is based on sources, name them between the braces (e.g. sources="commentary p4"). Otherwise say there what else it is based on, e.g. basis="our count"',
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
        'defined twice': `The article already has a footnote ${p.typed}; this second one would not appear.`,
        'referred to twice': `The text refers to the footnote ${p.typed} a second time, but a footnote can belong to one place only.`,
        'never referred to': `Nothing in the text refers to the footnote ${p.typed}, so it would not appear.`,
      }[p.problem],
      hint: {
        'defined twice': `Give this footnote a name of its own, e.g. ${another(p.typed)}, here and where the text refers to it.`,
        'referred to twice': `Write another name here, e.g. ${another(p.typed)}, and a footnote of that name: ${another(p.typed)}: …`,
        'never referred to': `Put ${p.typed} after the words that the footnote is about, or delete the footnote.`,
      }[p.problem],
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
          ? `There are no words before ${p.typed} that the footnote could be about.`
          : `The number of a footnote cannot be in ${p.inside}; found ${p.typed}.`,
      hint: `Put ${p.typed} after the words that the footnote is about, in a paragraph, a list or a table.`,
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
      hint: `If it is based on a source, link to that source (e.g. [the report](source:state-press-call)). Otherwise delete the footnote and write a note below the paragraph:${onLines(':::note{#an-id on="words of the paragraph" basis="what it is based on"}', '…', ':::')}`,
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
        : `Only a link in a footnote can point to a paragraph of a source, not one in the text; found "source:${p.source}#${shorten(p.place, 30)}".`,
      hint: !p.within
        ? `Link to the source alone: source:${p.source}`
        : p.near === undefined
          ? `Name the paragraph by its number, as in source:${p.source}#p2 (the first is p1), or link to the source alone: source:${p.source}`
          : `Did you mean source:${p.source}#${p.near}?`,
    }),
  ),
} as const;

/** Returns another name for a footnote: `[^noon-2]` for `[^noon]`. */
function another(typed: string): string {
  return `${typed.slice(0, -1)}-2]`;
}

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}

/** What to do instead with a paragraph among the lines of a table. */
const tableOr = {
  above: '. If it should be a row of the table, write it as one (| … | … |), with no empty line before it.',
  elsewhere: '.',
  nowhere: `. If it should be the table, begin it with headings and a row of dashes:${onLines('| Day | Place |', '| --- | --- |')}`,
} as const;

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
