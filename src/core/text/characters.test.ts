import { describe, expect, it } from 'vitest';
import { codeOf, findDecomposed, findMixedWords, findUnseen } from './characters.ts';

describe('invisible characters', () => {
  it.each([
    ['\u0000', 'null'],
    ['\u0007', 'control character'],
    ['\r', 'carriage return'],
    ['\u001B', 'escape'],
    ['\u007F', 'control character'],
    ['\u009F', 'control character'],
    ['\u00AD', 'soft hyphen'],
    ['\u034F', 'character without a shape'],
    ['\u061C', 'character without a shape'],
    ['\u180E', 'character without a shape'],
    ['\u200B', 'zero-width space'],
    ['\u200C', 'zero-width non-joiner'],
    ['\u200D', 'zero-width joiner'],
    ['\u200E', 'left-to-right mark'],
    ['\u200F', 'right-to-left mark'],
    ['\u2028', 'line separator'],
    ['\u2029', 'paragraph separator'],
    ['\u202A', 'left-to-right embedding'],
    ['\u202B', 'right-to-left embedding'],
    ['\u202C', 'end of a change of direction'],
    ['\u202D', 'left-to-right override'],
    ['\u202E', 'right-to-left override'],
    ['\u2060', 'word joiner'],
    ['\u2066', 'left-to-right isolate'],
    ['\u2067', 'right-to-left isolate'],
    ['\u2068', 'first strong isolate'],
    ['\u2069', 'end of an isolate'],
    ['\u3164', 'character without a shape'],
    ['\uD800', 'half of a character'],
    ['\uDFFF', 'half of a character'],
    ['\uFE0F', 'character without a shape'],
    ['\uFEFF', 'byte order mark'],
    ['\uFFF9', 'character without a shape'],
    ['\uFFFE', 'character without a shape'],
    ['\u{E0000}', 'tag character'],
    ['\u{E007F}', 'tag character'],
    ['\u{E0080}', 'character without a shape'],
    ['\u{E0100}', 'character without a shape'],
  ])('%j is found and named', (character, name) => {
    expect(findUnseen(`ab${character}cd`)).toEqual([{ offset: 2, code: character.codePointAt(0), name }]);
  });

  it.each([
    ['line breaks and tabs', 'a\tb\nc'],
    ['spaces that have a width', 'a\u00A0b\u2009c\u202Fd'],
    ['accents', 'cafe\u0301'],
    ['a family', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'],
    ['a heart in colour', 'I \u2764\uFE0F it'],
    ['a heart in black', 'I \u2764\uFE0E it'],
    ['a flag of tags', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['a keycap', '1\uFE0F\u20E3'],
    ['a joiner in Hindi', 'क्\u200Dष'],
    ['a non-joiner in Persian', 'می\u200Cخواهم'],
    ['a mark beside Hebrew', 'שלום\u200F, she said'],
    ['a mark on a line with Arabic', 'first\nmore \u200Eمحمد\u061C\nlast'],
    ['a variant of a Chinese letter', '葛\u{E0100}城'],
  ])('%s pass', (_name, text) => expect(findUnseen(text)).toEqual([]));

  it('are found after an emoji, before one and between two', () => {
    expect(findUnseen('\u{1F600}\u200B\u{1F600}\u202E').map(({ offset }) => offset)).toEqual([2, 5]);
    expect(findUnseen('\u200B\u2764\uFE0F')).toMatchObject([{ offset: 0 }]);
  });

  it('are found where the text around them does not need them', () => {
    expect(findUnseen('a\u200Db')).toHaveLength(1);
    expect(findUnseen('我\u200C们')).toHaveLength(1);
    expect(findUnseen('a\u{E0100}')).toHaveLength(1);
    expect(findUnseen('שלום\nRyabkov\u200F\nשלום')).toMatchObject([{ offset: 12 }]);
    expect(findUnseen('Ryabkov\u200F')).toHaveLength(1);
  });
});

describe('words of two scripts', () => {
  it.each([
    ['Ry\u0430bkov', '\u0430', 'Cyrillic'],
    ['Ryabk\u03BFv', '\u03BF', 'Greek'],
    ['Ryabk\u0585v', '\u0585', 'Armenian'],
    ['\u13A1yabkov', '\u13A1', 'Cherokee'],
  ])('%s is found', (word, letter, script) => {
    expect(findMixedWords(`by ${word}, he said`)).toEqual([{ offset: 3, word, letter, script }]);
  });

  it.each(['Рябков', 'Sergei Рябков', 'Рябков’s words', 'X-лучи', 'Δx and µm', 'Αθήνα', 'T恤', 'a "line\\nРябков" in YAML'])(
    '%s passes',
    (text) => expect(findMixedWords(text)).toEqual([]),
  );

  it('a letter after an escape still belongs to its word', () => {
    expect(findMixedWords('"x\\nRy\u0430bkov"')).toEqual([
      { offset: 4, word: 'Ry\u0430bkov', letter: '\u0430', script: 'Cyrillic' },
    ]);
  });
});

describe('letters with separate accents', () => {
  it('are found at the letter', () => {
    expect(findDecomposed('in a cafe\u0301 and a re\u0301sume\u0301')).toEqual([
      { offset: 8, found: 'e\u0301' },
      { offset: 18, found: 'e\u0301' },
    ]);
    expect(findDecomposed('10 \u212B')).toEqual([{ offset: 3, found: '\u212B' }]);
  });

  it('are allowed if there is no single character, or if they are composed', () => {
    expect(findDecomposed('café, x\u0301, Ṩ')).toEqual([]);
  });
});

it('codes have at least four digits', () => {
  expect([codeOf(0), codeOf(0x202e), codeOf(0x1f600)]).toEqual(['U+0000', 'U+202E', 'U+1F600']);
});
