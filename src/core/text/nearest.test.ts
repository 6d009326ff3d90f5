import { describe, expect, it } from 'vitest';
import { isSlip, nearest } from './nearest.ts';

describe('the entry that was probably meant', () => {
  it.each([
    ['rybkov', ['sherman', 'ryabkov'], 'ryabkov'],
    ['Sherman', ['sherman'], 'sherman'],
    ['sherman', ['Sherman'], 'Sherman'],
    ['sed', ['said', 'quote'], 'said'],
    ['a', ['b'], undefined],
    ['ab', ['ac'], 'ac'],
    ['dinner', ['preliminary-dinner'], 'preliminary-dinner'],
    ['department', ['ryabkov', 'sherman', 'state-department'], 'state-department'],
    ['zelensky', ['ryabkov', 'sherman', 'state-department'], undefined],
    ['wendy-sherman', ['x', 'sherman'], 'sherman'],
    ['wendy-she', ['x', 'she'], undefined],
    ['wendyshes', ['x', 'shes'], 'shes'],
    ['abcdefghi', ['abcdefxyz'], 'abcdefxyz'],
    ['abcdefghi', ['abcdewxyz'], undefined],
    ['treasury', ['commentary'], undefined],
    ['ta', ['to', 'at'], 'at'],
    ['ta', ['to'], 'to'],
    ['rpess', ['russia', 'press'], 'press'],
    ['loctaor', ['location', 'locator'], 'locator'],
    ['a', ['aliases'], undefined],
    ['', ['a'], undefined],
    ['a', [], undefined],
  ])('of %j in %j is %j', (word, known, found) => expect(nearest(word, known)).toBe(found));
});

describe('a slip of the pen', () => {
  it.each([
    ['rybkov', 'ryabkov', true],
    ['rybkow', 'ryabkov', true],
    ['rbkow', 'ryabkov', false],
    ['txt', 'text', true],
    ['sed', 'said', false],
    ['usa', 'ussr', false],
    ['diner', 'dinner', true],
    ['dinre', 'dinner', false],
    ['dinenr', 'dinner', true],
    ['rpess', 'press', true],
    ['ta', 'at', true],
    ['On', 'on', true],
    ['in', 'on', false],
    ['aat', 'at', false],
    ['note-3', 'note-1', false],
    ['note3', 'note', false],
    ['nte-3', 'note-3', true],
    ['ryabkov', 'ryabkov', true],
  ])('%s for %s: %s', (word, near, yes) => expect(isSlip(word, near, [near])).toBe(yes));

  it('is for one word only', () => {
    expect(isSlip('cat', 'car', ['car', 'cart'])).toBe(false);
    expect(isSlip('cat', 'car', ['car', 'carts'])).toBe(true);
    expect(isSlip('cat', 'car', [])).toBe(true);
  });
});
