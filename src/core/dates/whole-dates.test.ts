import { expect, it } from 'vitest';
import { whole, wholeDates, wholeNumbers } from './whole-dates.ts';

it.each([
  ['Held on 12 January 2022: four hours', 'Held on 12~January~2022: four hours'],
  ['9–13 January 2022', '9–13~January~2022'],
  ['30 January – 2 February 2022', '30~January – 2~February~2022'],
  ['on or before May 2021', 'on or before May~2021'],
  ['Fand am 12. Januar 2022 statt', 'Fand am 12.~Januar~2022 statt'],
  ['about four hours, in 2022', 'about four hours, in 2022'],
])('%s', (text, whole) => expect(wholeDates(text).replaceAll('\u00A0', '~')).toBe(whole));

it.each([
  ['paragraph 10', 'paragraph~10'],
  ['Absätze 4–5', 'Absätze~4–5'],
  ['lines 3 and 12', 'lines~3 and~12'],
  ['the whole text', 'the whole text'],
])('%s', (text, whole) => expect(wholeNumbers(text).replaceAll('\u00A0', '~')).toBe(whole));

it('keeps a number with its noun', () => expect(whole('13 statements')).toBe('13\u00A0statements'));
