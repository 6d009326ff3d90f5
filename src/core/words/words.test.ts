import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { opening as deOpening } from './opening/de.ts';
import { opening as enOpening } from './opening/en.ts';
import { words as enScripts } from './scripts/en.ts';
import { words as deScripts } from './scripts/de.ts';
import { words as enAdvice } from './scripts/advice/en.ts';
import { words as deAdvice } from './scripts/advice/de.ts';
import { words as enFilters } from './scripts/filters/en.ts';
import { words as deFilters } from './scripts/filters/de.ts';
import { words as enSharing } from './scripts/sharing/en.ts';
import { words as deSharing } from './scripts/sharing/de.ts';
import { pieces } from './say.ts';
import { languages, wordsIn } from './words.ts';

/** Every entry of a table by its path, with the names of what is put into it. */
function entries(table: object, path = ''): Map<string, string[]> {
  const all = Object.entries(table).flatMap(([name, value]: [string, unknown]): [string, string[]][] => {
    const at = `${path}${name}`;
    if (typeof value === 'string')
      return [
        [
          at,
          pieces(value)
            .flatMap((piece) => (typeof piece === 'string' ? [] : piece.name))
            .sort(),
        ],
      ];
    // The forms of a plural differ by language; `other` is in all.
    if ('other' in (value as object))
      return [[at, [...entries({ other: (value as { other: string }).other })].flatMap(([, names]) => names)]];
    return [...entries(value as object, `${at}.`)];
  });
  return new Map(all);
}

describe('the words of each language', () => {
  it.each(languages.map((language) => [language, wordsIn(language) ?? {}, en] as const))(
    '%s has every entry of English, with the same names in it',
    (_language, words, model) => expect(entries(words)).toEqual(entries(model)),
  );

  it('those of the scripts too', () => {
    expect(entries(deScripts)).toEqual(entries(enScripts));
    expect(entries(deAdvice)).toEqual(entries(enAdvice));
    expect(entries(deFilters)).toEqual(entries(enFilters));
    expect(entries(deSharing)).toEqual(entries(enSharing));
    expect(entries(deOpening)).toEqual(entries(enOpening));
  });

  it('are found by language, also of a country', () => {
    expect(wordsIn('de-AT')?.language).toBe('de');
    expect(wordsIn('xx')).toBeUndefined();
  });
});
