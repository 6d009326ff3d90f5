import { expect, it } from 'vitest';
import { countryNames } from './country-names.ts';

it('names countries in a language', () => {
  expect(countryNames('en')).toEqual(expect.arrayContaining(['chad', 'georgia', 'israel', 'jordan']));
  expect(countryNames('de')).toEqual(expect.arrayContaining(['georgien', 'tschad']));
  expect(countryNames('en')).not.toContain('aa');
});
