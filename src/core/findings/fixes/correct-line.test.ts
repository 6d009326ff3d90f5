import { expect, it } from 'vitest';
import { correctLine } from './correct-line.ts';

it.each([
  ['the word at or after the column', 'a a', 1, 'a', 'b', 'b a'],
  ['no word before the column', 'a a', 2, 'a', 'b', 'a b'],
  ['a word at the column itself', 'xx a', 4, 'a', 'b', 'xx b'],
  ['no part of a longer word', 'speaker=e en e-e _e e', 1, 'e', 'x', 'speaker=x en e-e _e e'],
  ['no part of one before a hyphen', 'e-e e', 1, 'e', 'x', 'e-e x'],
  ['no name of an attribute', 'to=to', 1, 'to', 'for', 'to=for'],
  ['no name of a field', 'to : to', 1, 'to', 'for', 'to : for'],
  ['a name with its punctuation', 'speeker=speeker', 1, 'speeker=', 'speaker=', 'speaker=speeker'],
  ['a name directly before a value', 'txt:text', 1, 'txt:', 'text:', 'text:text'],
  ['words in quotation marks', 'on="geneva" in geneva', 1, '"geneva"', '"Geneva"', 'on="Geneva" in geneva'],
  ['marks before a word', '# More', 1, '# ', '## ', '## More'],
  ['a word after letters of two code units', '😀😀 e', 6, 'e', 'x', '😀😀 x'],
  ['a word with $ literally', 'e', 1, 'e', '$&', '$&'],
])('replaces %s', (_name, line, column, from, to, fixed) => expect(correctLine(line, column, { from, to })).toBe(fixed));

it.each([
  ['do not occur', 'abc', 1, 'x'],
  ['only occur before the column', 'a b', 2, 'a'],
  ['are only part of other words', 'ab ba', 1, 'a'],
])('returns undefined if the words %s', (_name, line, column, from) =>
  expect(correctLine(line, column, { from, to: 'y' })).toBeUndefined(),
);
