import { expect, it } from 'vitest';
import { formatTwoDays } from './two-days.ts';

it.each([
  ['2022-01-09', '2022-01-10', 'en-GB', '9 and 10 January 2022', '9 and 10 Jan'],
  ['2022-01-09', '2022-01-10', 'de-DE', '9. und 10. Januar 2022', '9. und 10. Jan.'],
  ['2022-01-30', '2022-02-02', 'en-GB', '30 January and 2 February 2022', '30 Jan and 2 Feb'],
  ['2022-01-30', '2022-02-02', 'de-DE', '30. Januar und 2. Februar 2022', '30. Jan. und 2. Feb.'],
  ['2021-12-30', '2022-02-02', 'de-DE', '30. Dezember 2021 und 2. Februar 2022', '30. Dez. 2021 und 2. Feb. 2022'],
  ['2022-01-09', '2022-01-10', 'fr-FR', '9 et 10 janvier 2022', '9 et 10 janv.'],
  ['2022-01-09', '2022-01-10', 'en-US', 'January 9 and 10, 2022', 'Jan 9 and 10'],
])('%s and %s in %s are "%s"', (first, last, locale, long, brief) => {
  expect(formatTwoDays(first, last, locale, 'day')).toBe(long);
  expect(formatTwoDays(first, last, locale, 'brief')).toBe(brief);
});
