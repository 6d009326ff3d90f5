import { describe, expect, it } from 'vitest';
import { head, tail, visible, visibleJson } from './visible-text.ts';

describe('characters that could colour, move or hide text are written out', () => {
  it.each([
    ['plain', 'Fomin said “no” – 5 €, naïve, 日本', 'Fomin said “no” – 5 €, naïve, 日本'],
    ['colours', '\u001b[31mred\u001b[0m', '<U+001B>[31mred<U+001B>[0m'],
    ['a C1 introducer', '\u009b31m', '<U+009B>31m'],
    ['a bell, a delete, line breaks', '\u0007\u007f\r\n', '<U+0007><U+007F><U+000D><U+000A>'],
    ['bidi controls', 'a\u202eb\u2066c\u200fd', 'a<U+202E>b<U+2066>c<U+200F>d'],
    ['invisible characters', 'a\u200bb\u00adc\ufeffd\u2060e', 'a<U+200B>b<U+00AD>c<U+FEFF>d<U+2060>e'],
    ['line separators', 'a\u2028b\u2029c', 'a<U+2028>b<U+2029>c'],
    ['tags', 'a\u{e0041}', 'a<U+E0041>'],
    ['a lone surrogate', 'a\ud83d', 'a<U+D83D>'],
    ['a tab', 'a\tb', 'a→   b'],
    ['a family, whose joiners are its own', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['a joiner among letters', 'a\u200db', 'a<U+200D>b'],
    ['an emoji beside a control', '😀\u001b', '😀<U+001B>'],
  ])('%s', (_name, text, shown) => expect(visible(text)).toBe(shown));
});

describe('a long text is cut', () => {
  it('at its end, by the cells that it needs', () => {
    expect(head('abcde', 5)).toBe('abcde');
    expect(head('abcdef', 5)).toBe('abcde…');
    expect(head('日本語', 5)).toBe('日本…');
    expect(head('日本語', 6)).toBe('日本語');
    expect(head('é'.normalize('NFD').repeat(3), 3)).toBe('é'.normalize('NFD').repeat(3));
    expect(head('\u001b[31m', 8)).toBe('<U+001B>…');
    expect(head('', 5)).toBe('');
  });

  it('at its beginning', () => {
    expect(tail('abcde', 5)).toBe('abcde');
    expect(tail('abcdef', 5)).toBe('…bcdef');
    expect(tail('日本語', 5)).toBe('…本語');
    expect(tail('', 5)).toBe('');
  });

  it('even if a letter has any number of accents', () => {
    const pile = `a${'\u0301'.repeat(1000)}`;
    expect(head(pile, 2)).toBe(`a${'\u0301'.repeat(15)}…`);
    expect(tail(`x${pile}`, 2)).toBe(`…${'\u0301'.repeat(16)}`);
    expect(head(`a${'\u0301'.repeat(15)}`, 2)).toBe(`a${'\u0301'.repeat(15)}`);
    expect(tail(`a${'\u0301'.repeat(15)}`, 2)).toBe(`a${'\u0301'.repeat(15)}`);
  });
});

describe('JSON', () => {
  it('means the same with these characters escaped, and keeps its own line breaks', () => {
    const value = { a: 'x\u202ey\u009b\u2028\u{e0041}\ufeff😀é' };
    const json = JSON.stringify(value, null, 2);
    expect(visibleJson(json)).toBe('{\n  "a": "x\\u202Ey\\u009B\\u2028\\uDB40\\uDC41\\uFEFF😀é"\n}');
    expect(JSON.parse(visibleJson(json))).toEqual(value);
  });
});
