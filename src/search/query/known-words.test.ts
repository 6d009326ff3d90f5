import { describe, expect, it } from 'vitest';
import { knownWords } from './known-words.ts';

const facets = { kind: [['note', 'Note']], speaker: [], side: [], outlet: [], form: [], article: [] } as const;
const known = knownWords({ words: 'crimean glass of', facets, dates: ['d20220110'] });

describe('the index must have', () => {
  it.each(['crimean', 'of', 'qk0z', 'd20220110'])('%s', (word) => expect(known.has(word)).toBe(true));
  it.each(['champagne', 'qk1z', 'constructor', ''])('nothing for “%s”', (word) => expect(known.has(word)).toBe(false));
});

it.each([
  ['champagne', ['crimean']],
  ['dinner', ['crimean', 'glass']],
  ['zebra', ['of']],
])('has words near %s: %j', (word, near) => expect(known.near(word)).toEqual(near));
