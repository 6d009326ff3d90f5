import type { Case } from './case.ts';
import { article } from './sound-site.ts';

/** The rows of a sound table. */
const rows = '| Day | Place |\n| --- | --- |\n| 9 January | Geneva |\n';

/** A table as an editor writes it. */
function table(attributes: string, content = rows): string {
  return article(`:::table{${attributes}}\n${content}:::\n`);
}

const sound = '#days caption="Who met when" sources=commentary';

/** Cases of the rules in core/findings/catalogue/blocks.ts. */
export const blocksCases: readonly Case[] = [
  {
    rule: 'bare-table',
    name: 'a table in the text',
    example: true,
    file: 'articles/more.md',
    content: article(rows),
    at: [9, 1],
    message: 'This table has no caption: it is not between the lines of a :::table.',
    hint: 'Write :::table{#an-id caption="What it shows" sources=…} on the line before it, and ::: on the line after it.',
  },
  {
    rule: 'bare-table',
    name: 'in a note',
    file: 'articles/more.md',
    content: article(`They met.\n\n:::note{#note-met on=met basis=talk}\n${rows}:::\n`),
    at: [12, 1],
    message: 'This table has no caption: it is not between the lines of a :::table.',
    hint: 'Write :::table{#an-id caption="What it shows" sources=…} on the line before it, and ::: on the line after it.',
  },
  {
    rule: 'missing-attribute',
    name: 'a table without a caption',
    file: 'articles/more.md',
    content: table('#days sources=commentary'),
    at: [9, 1],
    message: 'Missing attribute "caption" (what the table shows) on "table".',
    hint: 'Add it between the braces, e.g. caption="Who met whom, January 2022"',
  },
  {
    rule: 'table-cells',
    name: 'a cell too many',
    example: true,
    file: 'articles/more.md',
    content: table(sound, `${rows}| 10 January | Geneva | 8 |\n`),
    at: [13, 1],
    message: 'Expected 2 cells in this row, as in the first row of the table; found 3.',
    hint: 'Remove a bar, or add a heading. A bar that is part of the words needs a backslash: \\|',
  },
  {
    rule: 'table-cells',
    name: 'a missing bar',
    file: 'articles/more.md',
    content: table(sound, `${rows}| 10 January Geneva |\n`),
    at: [13, 1],
    message: 'Expected 2 cells in this row, as in the first row of the table; found 1.',
    hint: 'Add what is missing; an empty cell is two bars with a space between them: | |',
  },
  {
    rule: 'table-content',
    name: 'a sentence after the table',
    example: true,
    file: 'articles/more.md',
    content: table(sound, `${rows}\nThat was all.\n`),
    at: [14, 1],
    message: 'Expected one table between the lines of :::table; found a paragraph.',
    hint: 'Move it before or after the table. A table begins with a row of headings and a row of dashes: | Day | Place |⏎| --- | --- |',
  },
  {
    rule: 'table-content',
    name: 'two tables',
    file: 'articles/more.md',
    content: table(sound, `${rows}\n${rows}`),
    at: [14, 1],
    message: 'Expected one table between the lines of :::table; found a second table.',
    hint: 'Close the first table with a line of :::, and give the second one a :::table of its own.',
  },
  {
    rule: 'table-basis',
    name: 'neither sources nor a basis',
    example: true,
    file: 'articles/more.md',
    content: table('#days caption="Who met when"'),
    at: [9, 1],
    message: 'The table has neither "sources" nor "basis".',
    hint: 'Add e.g. sources="commentary p4" or basis="our count" between the braces.',
  },
  {
    rule: 'literal-markup',
    name: 'a table without its row of dashes',
    file: 'articles/more.md',
    content: table(sound, '| Day | Place |\n| 9 January | Geneva |\n'),
    at: [10, 1],
    message: 'This table has no row of dashes under its first row; the "|" characters would be printed as text.',
    hint: 'Write a row with as many cells as the first one under it: | --- | --- |',
  },
  {
    rule: 'nested-link',
    name: 'a bare address in the words of an event',
    file: 'articles/more.md',
    content: article('They met at :event[the dinner (https://example.org/dinner)]{ref=dinner}.\n'),
    at: [9, 32],
    message: 'A link cannot contain another link; found a link inside one.',
    hint: 'Close the outer link before the inner one begins.',
  },
];
