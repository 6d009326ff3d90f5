import { expect, it } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { marksIn } from './marks.ts';

it('has the marks of the interface for its own language, whatever the country', () => {
  expect(marksIn('en', en)).toBe(en.marks);
  expect(marksIn('de-CH', de)).toBe(de.marks);
});

it('has the marks of other languages, and of a country that has others', () => {
  expect(marksIn('fr', de)).toEqual({ open: '«\u00A0', close: '\u00A0»' });
  expect(marksIn('pt-BR', en)).toEqual({ open: '“', close: '”' });
  expect(marksIn('pt-PT', en)).toEqual({ open: '«', close: '»' });
});

it('has the marks of the interface for a language that it does not know', () => expect(marksIn('tlh', de)).toBe(de.marks));
