import { describe, expect, it } from 'vitest';
import { checkCharacters, checkDecoded } from './check-characters.ts';
import { placeAt, type Place } from '../text/place.ts';

const at = (place: Place): unknown => (place.known ? [place.file, place.line, place.column] : place.file);

describe('checkCharacters', () => {
  it('finds characters at their lines and columns', () => {
    const findings = checkCharacters('x.yml', 'a\u200Bb\nRy\u0430bkov\n\ncafe\u0301 \u202E');
    expect(findings.map(({ ruleId, place }) => [ruleId, at(place)])).toEqual([
      ['unseen-character', ['x.yml', 1, 2]],
      ['unseen-character', ['x.yml', 4, 7]],
      ['mixed-scripts', ['x.yml', 2, 1]],
      ['decomposed-letter', ['x.yml', 4, 4]],
    ]);
  });

  it('shows the words on either side, from the same line only', () => {
    const hint = (text: string): string | undefined => checkCharacters('x', text)[0]?.hint;
    expect(hint('before\nThe delegation of Moscow\u200B met in the evening\nafter')).toBe(
      'Delete the character between "on of Moscow" and " met in the "',
    );
    expect(hint('\u{E0041}x')).toBe('Delete the character between "" and "x"');
    expect(hint('a\u0007\u0007b')).toBe('Delete the character between "a" and "b"');
  });

  it('reports at most twenty of a kind', () => {
    expect(checkCharacters('x', '\u200B'.repeat(20))).toHaveLength(20);
    expect(checkCharacters('x', '\u200B'.repeat(21))).toHaveLength(20);
    expect(checkCharacters('x', 'Ry\u0430 '.repeat(21))).toHaveLength(20);
    expect(checkCharacters('x', 'e\u0301 '.repeat(21))).toHaveLength(20);
  });

  it('finds nothing in a sound text', () => expect(checkCharacters('x', 'Sergei Ryabkov (Рябков)\n')).toEqual([]));
});

describe('checkDecoded', () => {
  const here = placeAt('x.md', 3, 4);
  const rules = (value: string, typed: string): string[] => checkDecoded(value, typed, here).map(({ ruleId }) => ruleId);

  it('finds what is written with an escape or an entity', () => {
    expect(checkDecoded('a\u202E\u202E', 'a\\u202E\\u202E', here).map(({ place }) => at(place))).toEqual([['x.md', 3, 4]]);
    expect(rules('Ry\u0430bkov', 'Ry&#x430;bkov')).toEqual(['mixed-scripts']);
    expect(rules('e\u0301', 'e&#x301;')).toEqual(['decomposed-letter']);
  });

  it('leaves out what appears in the file unchanged', () => {
    expect(rules('a\u202E', 'a\u202E')).toEqual([]);
    expect(rules('a\u202E&', 'a\u202E&amp;')).toEqual([]);
    expect(rules('Ry\u0430b&', 'Ry\u0430b&amp;')).toEqual([]);
    expect(rules('e\u0301&', 'e\u0301&amp;')).toEqual([]);
  });
});
