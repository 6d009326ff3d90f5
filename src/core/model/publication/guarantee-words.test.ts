import { expect, it } from 'vitest';
import { de } from '../../words/de.ts';
import { en } from '../../words/en.ts';
import { guarantees } from './guarantee.ts';
import { wordsOfGuarantee } from './guarantee-words.ts';

it.each([en, de])('has whole sentences in $language, and nothing of a certain publication', (words) => {
  for (const guarantee of guarantees) {
    const text = wordsOfGuarantee(guarantee, words);
    expect(text).not.toMatch(/[{}]|\s{2}|undefined/);
    expect(text).toMatch(/^$|[.!?:”“]$/);
  }
  expect(wordsOfGuarantee('privacy', words)).toBe(words.guarantees.privacy);
});
