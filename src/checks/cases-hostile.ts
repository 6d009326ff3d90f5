import type { Case } from './cases.ts';

const front = (body: string): string =>
  [
    '---',
    'headline: Talks',
    'standfirst: What was said.',
    'byline: On the Record',
    'published: 2026-11-23',
    'source: commentary',
    'covers: 2022-01-09',
    '---',
    '',
    body,
  ].join('\n');

const unseen = 'Expected characters that readers see, found ';
const yamlHint =
  'Write one "field: value" a line, and put a value that holds ": " or begins with a quotation mark, * or & in quotation marks.';
const large = `${'#'.repeat(1_000_000)}\n`;

/** Cases of content that was made to harm, or was damaged. */
export const hostileCases: readonly Case[] = [
  {
    rule: 'unseen-character',
    file: 'articles/more.md',
    content: front('They met \u202Ein Geneva.\n'),
    at: [10, 10],
    message: `${unseen}U+202E (right-to-left override).`,
    hint: 'Delete it; it stands between "They met " and "in Geneva.".',
  },
  {
    rule: 'unseen-character',
    file: 'articles/more.md',
    content: front('They met in &#x200B;Geneva.\n'),
    at: [10, 1],
    message: `${unseen}U+200B (space without width).`,
    hint: 'Delete it; it stands between "They met in " and "Geneva.".',
  },
  {
    rule: 'unseen-character',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nrole: "Deputy\\uD800 Secretary"\nside: united-states\n',
    at: [2, 7],
    message: `${unseen}U+D800 (half of a character).`,
    hint: 'Delete it; it stands between "Deputy" and " Secretary".',
  },
  {
    rule: 'mixed-scripts',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherm\u0430n\nrole: Deputy Secretary\nside: united-states\n',
    at: [1, 13],
    message: 'Expected every letter of a word to be of one script, found "Sherm\u0430n", whose "\u0430" (U+0430) is Cyrillic.',
    hint: 'Type the word anew: nobody who searches for it would find it, and nobody sees that it is another.',
  },
  {
    rule: 'decomposed-letter',
    file: 'articles/more.md',
    content: front('They met in a cafe\u0301.\n'),
    at: [10, 18],
    message: 'Expected "\u00E9" as one character, found U+0065 U+0301.',
    hint: 'Type it anew as "\u00E9", so that a search finds it; in a direct quotation leave it as the source has it.',
  },
  {
    rule: 'too-deep',
    file: 'articles/more.md',
    content: front(`${'>'.repeat(33)} Text.\n`),
    at: [10, 33],
    message: 'Expected quotations and lists at most 32 deep, found more.',
    hint: 'Close what is open, or write it side by side.',
  },
  {
    rule: 'too-deep',
    file: 'people/sherman.yml',
    content: `name: Wendy Sherman\nrole: ${'['.repeat(33)}${']'.repeat(33)}\nside: united-states\n`,
    at: [2, 38],
    message: 'Expected lists and fields at most 32 deep, found more.',
    hint: 'Close what is open, or write it side by side.',
  },
  {
    rule: 'too-many',
    file: 'articles/more.md',
    content: front('## Talks\n'.repeat(1001)),
    at: [1010, 1],
    message: 'Expected at most 1000 headings, found more.',
    hint: 'Remove what is too much, or divide it among several files.',
  },
  {
    rule: 'file-too-large',
    file: 'people/sherman.yml',
    content: large,
    message: 'Expected at most 1000000 bytes, found 1000001.',
    hint: 'Divide it, or take out what is no text.',
  },
  {
    rule: 'file-kind',
    file: 'people/sherman.yml/name.txt',
    content: 'Wendy Sherman',
    found: 'people/sherman.yml',
    message: 'Expected a file, found a folder, which is not read.',
    hint: 'Put a file in its place.',
  },
  {
    rule: 'malformed-yaml',
    file: 'people/sherman.yml',
    content: 'name: &name Wendy Sherman\nrole: Deputy Secretary\nside: united-states\n',
    at: [1, 13],
    message: 'Expected YAML, found a mistake in it: an anchor (&name) is not used here: put a value with & in quotation marks',
    hint: yamlHint,
  },
  {
    rule: 'malformed-yaml',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nrole: !!js/function alert\nside: united-states\n',
    at: [2, 7],
    message: 'Expected YAML, found a mistake in it: Unresolved tag: tag:yaml.org,2002:js/function',
    hint: yamlHint,
  },
  {
    rule: 'malformed-yaml',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nrole: Deputy Secretary\nside: united-states\n__proto__: {kind: body}\n',
    at: [4, 1],
    message: 'Expected YAML, found a mistake in it: "__proto__" cannot be the name of a field',
    hint: yamlHint,
  },
  {
    rule: 'malformed-yaml',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nrole: Deputy Secretary\nside: united-states\nrole: President\n',
    at: [4, 1],
    message: 'Expected YAML, found a mistake in it: Map keys must be unique',
    hint: yamlHint,
  },
  {
    rule: 'missing-field',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nrole: Deputy Secretary\n',
    at: [2, 1],
    message: 'Expected the field "side" (one of russia, united-states, ussr, press), found none.',
    hint: 'Add a line, e.g. side: russia',
  },
  {
    rule: 'invalid-attribute',
    file: 'articles/more.md',
    content: front(':said[He said so]{#said-so speaker=ryabkov locator=p2 to="../.."}\n'),
    at: [10, 55],
    message: 'Expected "to" of "said" to be an outlet or audience, found "../..".',
    hint: 'Write e.g. {to="Channel One"}',
  },
  {
    rule: 'unclosed-directive',
    file: 'articles/more.md',
    content: front(
      'Text.\n\n:::note{#one on="Text" sources=commentary}\nFirst.\n\n:::note{#two on="Text" sources=commentary}\nSecond.\n:::\n',
    ),
    at: [13, 7],
    message: 'Expected a line of ::: to close ":::note{#one on="Text" sources=commentary}", found none.',
    hint: 'Put a line of ::: after its last line.',
  },
];
