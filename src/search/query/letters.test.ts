import { expect, it } from 'vitest';
import { foldLetters } from './letters.ts';
import { wordsOf } from './words.ts';

it.each([
  ['Łódź', 'lodz'],
  ['Ødegård', 'odegard'],
  ['Groß', 'gross'],
  ['GROẞ', 'gross'],
  ['Đakovo', 'dakovo'],
  ['Þórður', 'thordur'],
  ['Əliyev', 'aliyev'],
  ['Kırıkkale', 'kirikkale'],
  ['œuvre', 'oeuvre'],
])('folds %s to %s', (written, typed) => expect(wordsOf(written)).toEqual([typed]));

it('folds every letter of the Latin alphabets of Europe, and of most others', () => {
  const letters = Array.from({ length: 0x24f - 0xc0 + 1 }, (_, i) => String.fromCodePoint(0xc0 + i)).filter((letter) =>
    /[\p{Lu}\p{Ll}]/u.test(letter),
  );
  const kept = letters.filter((letter) => !/^[a-z]+$/.test(wordsOf(letter).join('')));
  // Signs for sounds and tones, for which there is nothing to type.
  expect(kept.join('')).toBe('ƍƛƺƼƽƾȸȹɁɂ');
});

it('leaves other letters alone', () => expect(foldLetters('abc рябков 日本')).toBe('abc рябков 日本'));
