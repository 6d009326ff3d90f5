import type { Case } from './case.ts';
import { article } from './sound-site.ts';

const unseen = 'Expected characters that readers see, found ';

/** Cases of the rules in core/rules/characters.ts. */
export const charactersCases: readonly Case[] = [
  {
    rule: 'unseen-character',
    name: '',
    example: true,
    file: 'articles/more.md',
    content: article('\nThey met \u202Ein Geneva.\n'),
    at: [10, 10],
    message: `${unseen}U+202E (right-to-left override).`,
    hint: 'Delete it; it stands between "They met " and "in Geneva.".',
  },
  {
    rule: 'unseen-character',
    name: '',
    file: 'articles/more.md',
    content: article('\nThey met in &#x200B;Geneva.\n'),
    at: [10, 1],
    message: `${unseen}U+200B (space without width).`,
    hint: 'Delete it; it stands between "They met in " and "Geneva.".',
  },
  {
    rule: 'unseen-character',
    name: '',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nrole: "Deputy\\uD800 Secretary"\nside: united-states\n',
    at: [2, 7],
    message: `${unseen}U+D800 (half of a character).`,
    hint: 'Delete it; it stands between "Deputy" and " Secretary".',
  },
  {
    rule: 'mixed-scripts',
    name: '',
    example: true,
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherm\u0430n\nrole: Deputy Secretary\nside: united-states\n',
    at: [1, 13],
    message: 'Expected every letter of a word to be of one script, found "Sherm\u0430n", whose "\u0430" (U+0430) is Cyrillic.',
    hint: 'Type the word anew: nobody who searches for it would find it, and nobody sees that it is another.',
  },
  {
    rule: 'decomposed-letter',
    name: '',
    example: true,
    file: 'articles/more.md',
    content: article('\nThey met in a cafe\u0301.\n'),
    at: [10, 18],
    message: 'Expected "\u00E9" as one character, found U+0065 U+0301.',
    hint: 'Type it anew as "\u00E9", so that a search finds it; in a direct quotation leave it as the source has it.',
  },
];
