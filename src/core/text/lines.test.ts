import { expect, it } from 'vitest';
import { linesOf, lineStartsOf } from './lines.ts';

it('a text is split into lines as in Markdown and YAML', () => {
  expect(linesOf('a\r\nb\nc\rd\u2028e')).toEqual(['a', 'b', 'c', 'd\u2028e']);
});

it('lines begin after whatever ends the one before', () => {
  const text = 'a\r\nbc\n\nd\re';
  expect(lineStartsOf(text).map((at) => text[at])).toEqual(['a', 'b', '\n', 'd', 'e']);
});
