import { expect, it } from 'vitest';
import { countWords, counted, capital, fitted, sentence, shorten, shortenToClause, typographic } from './wording.ts';

it.each([
  ['He said so', 'He said so.'],
  ['He said so.', 'He said so.'],
  ['He called it “tough”', 'He called it “tough”.'],
  ['He asked “why?”', 'He asked “why?”'],
])('sentence: %s', (text, ended) => expect(sentence(text)).toBe(ended));

it.each([
  ["Russia's borders", 'Russia’s borders'],
  ['"So", he said, "and (\'more\')"', '“So”, he said, “and (‘more’)”'],
  ['he said–"No"', 'he said–“No”'],
  ['he said—"No"—and left', 'he said—“No”—and left'],
  ['["no"] {"no"}', '[“no”] {“no”}'],
  ["the '90s and '45, '1990' and 'tis", 'the ’90s and ’45, ‘1990’ and ‘tis'],
  ['"\'No\', he said"', '“‘No’, he said”'],
  ['\'"No", he said\'', '‘“No”, he said’'],
  ['non-"aligned"', 'non-“aligned”'],
  ["a dog's and dogs' \"", 'a dog’s and dogs’ ”'],
  ['“as it is”, ‘so’', '“as it is”, ‘so’'],
  ['צה"ל "שלום"', 'צה״ל “שלום”'],
])('typographic: %s', (text, curled) => expect(typographic(text)).toBe(curled));

it('shortens between words, and makes a capital', () => {
  expect(shorten('ten years of negotiations', 12)).toBe('ten years of …');
  expect(shorten('ten years', 12)).toBe('ten years');
  expect(fitted('ten years of negotiations', 12)).toBe('ten years …');
  expect(fitted('ten\nyears', 9)).toBe('ten years');
  expect(capital('to Channel One')).toBe('To Channel One');
});

it.each([
  ['They refused; it was a discussion, not a negotiation.', 48, 'They refused; it was a discussion, not a …'],
  ['They refused to close the door; it was not a negotiation.', 40, 'They refused to close the door; …'],
  ['“They refused to close the door.” It was no negotiation.', 40, '“They refused to close the door.” …'],
  ['They paid 1.5 million, not what they had to pay.', 16, 'They paid 1.5 …'],
  ['Is it so? Nobody knows.', 23, 'Is it so? Nobody knows.'],
  ['Is it so? Nobody knows.', 11, 'Is it so? …'],
])('shortens to a clause that ends near: %s', (text, length, short) => expect(shortenToClause(text, length)).toBe(short));

it('counts with a noun', () => {
  expect([0, 1, 2].map((count) => counted(count, 'statement'))).toEqual(['0 statements', '1 statement', '2 statements']);
});

it.each([
  ['one two – three…', 3],
  ['7.5 hours', 2],
  [' … ', 0],
  ['', 0],
])('countWords: %s', (text, count) => expect(countWords(text)).toBe(count));
