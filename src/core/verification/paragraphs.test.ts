import { describe, expect, it } from 'vitest';
import { nearestPassage } from './nearest-passage.ts';
import { locate, locatorOf, paragraphsOf } from './paragraphs.ts';

const shown = (text: string): string[] => paragraphsOf(text).map(([start, end]) => text.slice(start, end));

describe('paragraphsOf', () => {
  it.each([
    ['each line, where there are no blank ones', 'One.\nTwo.\n', ['One.', 'Two.']],
    ['what stands between blank lines', 'One\nline.\n\n\nTwo.\n \t\nThree.\n', ['One\nline.', 'Two.', 'Three.']],
    ['with carriage returns', 'One.\r\nTwo.\r\n', ['One.', 'Two.']],
    ['with carriage returns and blank lines', 'One\r\nline.\r\n\r\nTwo.', ['One\r\nline.', 'Two.']],
    ['without white space around them', '\n\n  One. \n  Two.\n\n', ['One.', 'Two.']],
    ['one', 'One.', ['One.']],
    ['none', ' \n\n', []],
  ])('%s', (_name, text, paragraphs) => expect(shown(text)).toEqual(paragraphs));
});

describe('locators', () => {
  const paragraphs = [
    [0, 4],
    [5, 9],
    [10, 14],
  ] as const;
  it.each([
    ['p1', [0, 4]],
    ['p3', [10, 14]],
    ['p1-p2', [0, 9]],
    ['p2-p3', [5, 14]],
    ['p2-3', undefined],
    ['p4', undefined],
    ['p0', undefined],
    ['p2-p4', undefined],
    ['p3-p2', undefined],
    ['12:30', undefined],
    ['xp1', undefined],
    ['p1x', undefined],
  ])('%s', (locator, span) => expect(locate(paragraphs, locator)).toEqual(span));

  it.each([
    [[0, 4], 'p1'],
    [[1, 3], 'p1'],
    [[5, 9], 'p2'],
    [[4, 5], 'p1'],
    [[3, 6], 'p1-p2'],
    [[0, 14], 'p1-p3'],
  ] as const)('%j is %s', (span, locator) => expect(locatorOf(paragraphs, span)).toBe(locator));
});

describe('nearestPassage', () => {
  const text = 'One two three four five. Six seven eight nine ten, “eleven” twelve thirteen. One two four.';
  const near = (words: string): string | undefined => {
    const span = nearestPassage(text, words);
    return span && text.slice(...span);
  };
  it('is where most of the words are, and a few words more', () => {
    expect(near('six seven ate nine')).toBe('four five. Six seven eight nine ten, “eleven”');
    expect(near('Eleven Twelve')).toBe('nine ten, “eleven” twelve thirteen. One');
    expect(near('thirteen one too four')).toBe('“eleven” twelve thirteen. One two four.');
    expect(near('one two')).toBe('One two three four');
  });
  it('is nowhere where less than half of them are', () => {
    expect(near('six a b')).toBeUndefined();
    expect(near('six a')).toBe('three four five. Six seven eight');
    expect(near('')).toBeUndefined();
    expect(nearestPassage('', 'six')).toBeUndefined();
  });
  it('counts a word as often as it is there', () => {
    expect(nearestPassage('a b c a a', 'a a')).toEqual([2, 9]);
    expect(nearestPassage('a b c d', 'a a a')).toBeUndefined();
  });
});
