import { expect, it } from 'vitest';
import { hasSpacedThousands, numbersIn } from './numbers.ts';

it.each([
  ['1,004.50 adults, 7.5 hours, 80%', 'en', ['1004.5', '7.5', '80']],
  ['1.004,50 Erwachsene, 7,5 Stunden, 80 Prozent', 'de', ['1004.5', '7.5', '80']],
  ['1 004,50 adultes, 7,5 heures', 'fr', ['1004.5', '7.5']],
  ['1\u202F004 adultes', 'fr', ['1004']],
  ['1’004 Erwachsene', 'de-CH', ['1004']],
  ['1,200,000 and 1,200', 'en', ['1200000', '1200']],
  // What is no group of three digits is a decimal, whatever the separator.
  ['7,5 and 12,34', 'en', ['7.5', '12.34']],
  ['7.5 Stunden', 'de', ['7.5']],
  ['38.0', 'en', ['38']],
  ['10.1.2022, 3.14.15', 'en', ['10.1.2022', '3.14.15']],
  ['12 345', 'en', ['12', '345']],
  ['7, 8 and 7', 'en', ['7', '8']],
  ['2021 500', 'fr', ['2021', '500']],
  ['رصيف رقم ٧', 'ar', ['7']],
  ['none', 'en', []],
])('%j in %s', (text, language, numbers) => expect(numbersIn(text, language)).toEqual(numbers));

it('reads a number in every way, where the language is not known', () => {
  expect(numbersIn('1.004')).toEqual(['1.004', '1004']);
  expect(numbersIn('12 345')).toEqual(['12', '345', '12345']);
});

it('knows which languages put a space between thousands', () => {
  expect(['fr', 'ru', 'sv'].map(hasSpacedThousands)).toEqual([true, true, true]);
  expect(['en', 'de', 'ar'].map(hasSpacedThousands)).toEqual([false, false, false]);
});
