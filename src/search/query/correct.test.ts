import { expect, it } from 'vitest';
import { apart, correct } from './correct.ts';

const known = (
  'agreement andrei antony bargain blinken bloomberg businesslike conversation council cuba embellish gromyko guarantees ' +
  'material moscow nato optimistic osce putin ryabkov sanctions security sherman tangible vienna war words 2022'
).split(' ');
const forms = [...known.map((word) => [word, word] as const), ['optimistic', 'optimist'] as const];

it.each<[typed: string, meant: string | undefined]>([
  // Typos.
  ['garantees', 'guarantees'],
  ['buisnesslike', 'businesslike'],
  ['bloomburg', 'bloomberg'],
  ['embelish', 'embellish'],
  ['ocse', 'osce'],
  ['viena', 'vienna'],
  ['optimisim', 'optimistic'],
  ['tangable', 'tangible'],
  // Other transliterations of a name.
  ['riabkov', 'ryabkov'],
  ['rjabkow', 'ryabkov'],
  ['рябков', 'ryabkov'],
  ['gromiko', 'gromyko'],
  ['громыко', 'gromyko'],
  ['путин', 'putin'],
  ['andrej', 'andrei'],
  // Other words stay as they are.
  ['andorra', undefined],
  ['orchid', undefined],
  ['zelensky', undefined],
  ['macron', undefined],
  ['warm', undefined],
  ['wor', undefined],
  ['cub', undefined],
  ['2021', undefined],
  ['constructor', undefined],
  // Nor do words of the language.
  ['wars', undefined],
  ['swords', undefined],
  ['worlds', undefined],
  ['cruel', undefined],
  ['', undefined],
])('%s: %s', (typed, meant) => expect(correct(typed, forms)).toBe(meant));

it.each<[joined: string, parts: string | undefined]>([
  ['securityguarantees', 'security guarantees'],
  ['natocouncil', 'nato council'],
  ['warwords', 'war words'],
  // Not two words that are known, or one that is too short or too common to tell.
  ['warship', undefined],
  ['upwar', undefined],
  ['overwar', undefined],
  ['war', undefined],
  ['', undefined],
])('%s is %s', (joined, parts) => expect(apart(joined, new Set([...known, 'over', 'up']))).toBe(parts));
