import { expect, it } from 'vitest';
import { correctLine } from './correct-line.ts';

it.each([
  ['the words, from the column on', 'a a', 1, 'a', 'b', 'b a'],
  ['not before the column', 'a a', 2, 'a', 'b', 'a b'],
  ['at the column itself', 'xx a', 4, 'a', 'b', 'xx b'],
  ['no part of a longer word', 'speaker=e en e-e _e e', 1, 'e', 'x', 'speaker=x en e-e _e e'],
  ['no part of one before a hyphen', 'e-e e', 1, 'e', 'x', 'e-e x'],
  ['not the name of an attribute', 'to=to', 1, 'to', 'for', 'to=for'],
  ['not the name of a field', 'to : to', 1, 'to', 'for', 'to : for'],
  ['a name, with its mark', 'speeker=speeker', 1, 'speeker=', 'speaker=', 'speaker=speeker'],
  ['a name straight before a value that is a word', 'txt:text', 1, 'txt:', 'text:', 'text:text'],
  ['words in quotation marks', 'on="geneva" in geneva', 1, '"geneva"', '"Geneva"', 'on="Geneva" in geneva'],
  ['marks before a word', '# More', 1, '# ', '## ', '## More'],
  ['beside letters of two code units', '😀😀 e', 6, 'e', 'x', '😀😀 x'],
  ['$ as it stands', 'e', 1, 'e', '$&', '$&'],
])('replaces %s', (_name, line, column, from, to, mended) => expect(correctLine(line, column, { from, to })).toBe(mended));

it.each([
  ['are not there', 'abc', 1, 'x'],
  ['stand before the column only', 'a b', 2, 'a'],
  ['are only part of others', 'ab ba', 1, 'a'],
])('knows no mend where the words %s', (_name, line, column, from) =>
  expect(correctLine(line, column, { from, to: 'y' })).toBeUndefined(),
);
