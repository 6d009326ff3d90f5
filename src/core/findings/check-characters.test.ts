import { describe, expect, it } from 'vitest';
import { checkCharacters, checkDecoded } from './check-characters.ts';
import { placeAt, type Place } from '../text/place.ts';

const at = (place: Place): unknown => (place.known ? [place.file, place.line, place.column] : place.file);

describe('the characters of a file', () => {
  it('are found at their lines and columns', () => {
    const findings = checkCharacters('x.yml', 'a\u200Bb\nRy\u0430bkov\n\ncafe\u0301 \u202E');
    expect(findings.map(({ ruleId, place }) => [ruleId, at(place)])).toEqual([
      ['unseen-character', ['x.yml', 1, 2]],
      ['unseen-character', ['x.yml', 4, 7]],
      ['mixed-scripts', ['x.yml', 2, 1]],
      ['decomposed-letter', ['x.yml', 4, 4]],
    ]);
  });

  it('are shown between the words beside them, on their own line', () => {
    const hint = (text: string): string | undefined => checkCharacters('x', text)[0]?.hint;
    expect(hint('before\nThe delegation of Moscow\u200B met in the evening\nafter')).toBe(
      'Delete it; it stands between "on of Moscow" and " met in the ".',
    );
    expect(hint('\u{E0041}x')).toBe('Delete it; it stands between "" and "x".');
    expect(hint('a\u0007\u0007b')).toBe('Delete it; it stands between "a" and "b".');
  });

  it('are listed up to twenty of a kind', () => {
    expect(checkCharacters('x', '\u200B'.repeat(20))).toHaveLength(20);
    expect(checkCharacters('x', '\u200B'.repeat(21))).toHaveLength(20);
    expect(checkCharacters('x', 'Ry\u0430 '.repeat(21))).toHaveLength(20);
    expect(checkCharacters('x', 'e\u0301 '.repeat(21))).toHaveLength(20);
  });

  it('of a sound text are no findings', () => expect(checkCharacters('x', 'Sergei Ryabkov (Рябков)\n')).toEqual([]));
});

describe('what stands behind an escape or an entity', () => {
  const here = placeAt('x.md', 3, 4);
  const rules = (value: string, typed: string): string[] => checkDecoded(value, typed, here).map(({ ruleId }) => ruleId);

  it('is found where it is written', () => {
    expect(checkDecoded('a\u202E\u202E', 'a\\u202E\\u202E', here).map(({ place }) => at(place))).toEqual([['x.md', 3, 4]]);
    expect(rules('Ry\u0430bkov', 'Ry&#x430;bkov')).toEqual(['mixed-scripts']);
    expect(rules('e\u0301', 'e&#x301;')).toEqual(['decomposed-letter']);
  });

  it('is no second finding where it stands in the file as it is', () => {
    expect(rules('a\u202E', 'a\u202E')).toEqual([]);
    expect(rules('a\u202E&', 'a\u202E&amp;')).toEqual([]);
    expect(rules('Ry\u0430b&', 'Ry\u0430b&amp;')).toEqual([]);
    expect(rules('e\u0301&', 'e\u0301&amp;')).toEqual([]);
  });
});
