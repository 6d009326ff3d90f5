import { expect, it } from 'vitest';
import { soleLocator } from './sole-locator.ts';
import { sourceText } from '../verification.ts';

const source = sourceText(
  'They met.\n\nHe said: “We saw it.”\n\n“We came.\n\n“We saw.”\n\nShe said: “We came.”\n\nThey met.\n',
  '',
);

it.each([
  ['in one paragraph', 'We saw it.', 'p2'],
  ['with other marks', 'He said: "We saw it."', 'p2'],
  ['of several paragraphs', 'We came.\n\nWe saw.', 'p3-p4'],
  ['in two paragraphs', 'We came.', undefined],
  ['that is part of a word', 'We saw i', undefined],
  ['in none', 'We conquered.', undefined],
])('the locator of a quotation %s', (_name, words, locator) => expect(soleLocator(words, source)).toBe(locator));
