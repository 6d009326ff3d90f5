import { describe, expect, it } from 'vitest';
import { guessNames } from './guess-names.ts';

describe('guessNames', () => {
  const known = ['speaker', 'to', 'on', 'at', 'source', 'locator'];

  it.each([
    ['a typo', ['speeker'], 'speeker', { near: 'speaker', certain: true }],
    ['a name like none', ['zip'], 'zip', {}],
    ['a typo for a name that is there', ['speeker', 'speaker'], 'speeker', { present: 'speaker' }],
    ['swapped letters', ['loctaor'], 'loctaor', { near: 'locator', certain: true }],
    ['swapped letters, also like another name', ['ta'], 'ta', { near: 'at', certain: false }],
    ['swapped letters, also like a name that is there', ['ta', 'to'], 'ta', { near: 'at', certain: false }],
    ['swapped letters of a name that is there', ['ta', 'at'], 'ta', { present: 'at' }],
    ['another short word', ['in'], 'in', { near: 'on', certain: false }],
    ['two typos for one name', ['surce', 'sorce'], 'surce', { near: 'source', certain: false }],
  ])('of %s', (_name, names, unknown, guess) => expect(guessNames(names, known).get(unknown)).toEqual(guess));

  it('guesses nothing for known names', () => expect([...guessNames(['to', 'zip'], known).keys()]).toEqual(['zip']));
});
