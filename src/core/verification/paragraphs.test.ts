import { describe, expect, it } from 'vitest';
import { locate, locatorOf, paragraphsOf } from './paragraphs.ts';

const shown = (text: string): string[] => paragraphsOf(text).map(([start, end]) => text.slice(start, end));

describe('paragraphsOf', () => {
  it.each([
    ['each line, if there are no blank ones', 'One.\nTwo.\n', ['One.', 'Two.']],
    ['what is between blank lines', 'One\nline.\n\n\nTwo.\n \t\nThree.\n', ['One\nline.', 'Two.', 'Three.']],
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
