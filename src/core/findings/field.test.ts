import { describe, expect, it } from 'vitest';
import { freeIds, isId, suggestId } from './field.ts';
import { nearest } from '../text/nearest.ts';

describe('isId', () => {
  it.each(['geneva', 'refuge', 'citrus', 'a'.repeat(80), 'no-deviations', 'note-after-1997', 'a1'])('takes %s', (id) =>
    expect(isId(id)).toBe(true),
  );
  it.each([
    '',
    '1997',
    'The-Dinner',
    'a--b',
    '-a',
    'a-',
    'a_b',
    'é',
    '../etc',
    'by',
    'page',
    'embed',
    'ref-a',
    'cite-apa',
    'a'.repeat(81),
  ])('refuses "%s"', (id) => expect(isId(id)).toBe(false));
});

describe('suggestId', () => {
  it.each([
    ['The Dinner!', 'the-dinner'],
    ['Ryabkov’s briefing', 'ryabkov-s-briefing'],
    ['10 January', 'january'],
    ['Crème', 'creme'],
    ['', 'id'],
    ['page', 'id-page'],
  ])('"%s" gives %s', (text, id) => {
    expect(isId(suggestId(text))).toBe(true);
    expect(suggestId(text)).toBe(id);
  });
});

describe('nearest', () => {
  const known = ['ryabkov', 'sherman', 'state-department'];
  it.each([
    ['rybkov', 'ryabkov'],
    ['Sherman', 'sherman'],
    ['department', 'state-department'],
    ['zelensky', undefined],
    ['', undefined],
  ])('"%s" is near %s', (word, id) => expect(nearest(word, known)).toBe(id));
});

it('freeIds gives each id once, with a number if it is taken', () => {
  const free = freeIds(['dinner', 'talks', 'talks-2']);
  expect(['lunch', 'dinner', 'talks', 'dinner', 'lunch', 'talks'].map(free)).toEqual([
    'lunch',
    'dinner-2',
    'talks-3',
    'dinner-3',
    'lunch-2',
    'talks-4',
  ]);
});
