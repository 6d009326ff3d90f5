import type { Case } from './case.ts';
import { article } from './sound-site.ts';

/** Cases of the rules in core/findings/rules/characters.ts. */
export const charactersCases: readonly Case[] = [
  {
    rule: 'unseen-character',
    name: 'a change of direction',
    example: true,
    file: 'articles/more.md',
    content: article('\nThey met \u202Ein Geneva.\n'),
    at: [10, 10],
    message: 'Invisible character U+202E (right-to-left override).',
    hint: 'Delete it. It is between "They met " and "in Geneva.".',
  },
  {
    rule: 'unseen-character',
    name: 'an entity',
    example: true,
    file: 'articles/more.md',
    content: article('\nThey met in &#x200B;Geneva.\n'),
    at: [10, 1],
    message: 'Invisible character U+200B (zero-width space).',
    hint: 'Delete it. It is between "They met in " and "Geneva.".',
  },
  {
    rule: 'unseen-character',
    name: 'an escape in YAML',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nrole: "Deputy\\uD800 Secretary"\nside: united-states\n',
    at: [2, 7],
    message: 'Invisible character U+D800 (half of a character).',
    hint: 'Delete it. It is between "Deputy" and " Secretary".',
  },
  {
    rule: 'mixed-scripts',
    name: 'a Cyrillic letter in a Latin word',
    example: true,
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherm\u0430n\nrole: Deputy Secretary\nside: united-states\n',
    at: [1, 13],
    message: '"Sherm\u0430n" mixes scripts: its "\u0430" (U+0430) is Cyrillic.',
    hint: 'Retype the word. It looks right but will not match any search.',
  },
  {
    rule: 'decomposed-letter',
    name: 'an accent after its letter',
    example: true,
    file: 'articles/more.md',
    content: article('\nThey met in a cafe\u0301.\n'),
    at: [10, 18],
    message: '"\u00E9" is written as 2 characters (U+0065 U+0301) instead of one.',
    hint: 'Retype it as "\u00E9" so that a search finds it. In a direct quotation, leave it as the source has it.',
  },
];
