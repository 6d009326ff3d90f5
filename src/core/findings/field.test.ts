import { describe, expect, it } from 'vitest';
import { freeIds, isId, prose, suggestId, words } from './field.ts';

describe('isId', () => {
  it.each(['geneva', 'refuge', 'citrus', 'a'.repeat(80), 'no-deviations', 'note-after-1997', 'a1'])('accepts %s', (id) =>
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
  ])('rejects "%s"', (id) => expect(isId(id)).toBe(false));
});

describe('suggestId', () => {
  it.each([
    ['The Dinner!', 'the-dinner'],
    ['Ryabkov’s briefing', 'ryabkov-s-briefing'],
    ['10 January', 'january'],
    ['Crème', 'creme'],
    ['', 'id'],
    ['page', 'id-page'],
  ])('makes "%s" into %s', (text, id) => {
    expect(isId(suggestId(text))).toBe(true);
    expect(suggestId(text)).toBe(id);
  });
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

describe('words', () => {
  const isValid = (text: string): boolean => words('a name', 'Sergei Ryabkov').safeParse(text).success;

  it('are on one line', () => {
    expect(['Sergei Ryabkov', ' Sergei Ryabkov\n'].map(isValid)).toEqual([true, true]);
    expect(['Sergei\nRyabkov', 'Sergei\r\nRyabkov', 'Sergei\n\nRyabkov'].map(isValid)).toEqual([false, false, false]);
  });

  it('are not empty', () => expect(['', ' ', '\n'].map(isValid)).toEqual([false, false, false]));

  it('may have several lines if they are prose', () => {
    expect(prose('a sentence', 'It was said.').safeParse('It was said.\n\nAnd again.').success).toBe(true);
    expect(prose('a sentence', 'It was said.').safeParse('\n').success).toBe(false);
  });
});
