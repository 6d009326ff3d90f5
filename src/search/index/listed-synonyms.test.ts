import { expect, it } from 'vitest';
import { listedSynonyms } from './listed-synonyms.ts';

const listed = (synonyms: Record<string, string[]>, words: string): string =>
  listedSynonyms(synonyms, words.split(' '), 'en', (word) => word === 'in' || word === 'the');

it('groups what leads to the same words, by the stems of what readers say', () => {
  expect(listed({ supper: ['dinner'], tv: ['television'], 'main meals': ['dinner'] }, 'dinner televisions')).toBe(
    'dinner=supper,main meal;television=tv-',
  );
});

it('joins the entries for several forms of a word', () => {
  expect(listed({ parley: ['talks'], parleys: ['dialogue'] }, 'dialogue talks')).toBe('dialogue,talks=parlei');
});

it('lists what has a hyphen with it, apart and in one word', () => {
  expect(listed({ 'trade-off': ['compromises'] }, 'compromise')).toBe('compromises=tradeoff,trade off');
});

it('leaves out words that are too common, unless only one would be left', () => {
  expect(listed({ 'give in': ['depart'], 'the soviet side': ['ussr'] }, 'depart ussr')).toBe(
    'depart=give in-;ussr=soviet side',
  );
});

it('leaves out what no record has', () =>
  expect(listed({ supper: ['dinner', 'banquet'], pact: ['treaty'] }, 'dinner')).toBe('dinner=supper'));
