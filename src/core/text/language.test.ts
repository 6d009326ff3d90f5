import { expect, it } from 'vitest';
import { directionOf, isolated, isSameLanguage, languageAttributes, previewLocale } from './language.ts';

it.each(['ar', 'he', 'fa', 'ur', 'ps', 'yi', 'dv', 'ckb', 'az-Arab', 'AR-EG'])('%s is written from right to left', (language) =>
  expect(directionOf(language)).toBe('rtl'),
);

it.each(['de', 'en-GB', 'ru', 'ar-Latn', 'ja', 'zh-Hant', 'tr', 'no language'])(
  '%s is written from left to right',
  (language) => expect(directionOf(language)).toBe('ltr'),
);

it('marks words only where they are in another language, and their direction only where it differs', () => {
  expect(languageAttributes('de', 'de')).toEqual({});
  expect(languageAttributes('DE', 'de')).toEqual({});
  expect(languageAttributes('ru', 'de')).toEqual({ lang: 'ru' });
  expect(languageAttributes('de-AT', 'de')).toEqual({ lang: 'de-AT' });
  expect(languageAttributes('ar', 'de')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(languageAttributes('he', 'ar')).toEqual({ lang: 'he' });
  expect(languageAttributes('en', 'ar')).toEqual({ lang: 'en', dir: 'ltr' });
});

it('isolates words that run in the other direction, and no others', () => {
  expect(isolated('سلام.', 'fa', 'en')).toBe('\u2068سلام.\u2069');
  expect(isolated('Ja.', 'de', 'en')).toBe('Ja.');
  expect(isolated('Ja.', 'de', 'ar')).toBe('\u2068Ja.\u2069');
});

it('takes tags of different countries and scripts for one language', () => {
  expect(isSameLanguage('de', 'de-AT')).toBe(true);
  expect(isSameLanguage('sr-Latn', 'sr')).toBe(true);
  expect(isSameLanguage('de', 'nl')).toBe(false);
});

it.each([
  ['en-GB', 'en_GB'],
  ['de', 'de_DE'],
  ['ar-Latn', 'ar_EG'],
  ['no language', 'en'],
])('%s is %s for previews', (language, locale) => expect(previewLocale(language)).toBe(locale));
