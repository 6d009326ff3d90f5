import { expect, it } from 'vitest';
import { findDecomposed, findMixedWords, findUnseen } from './characters.ts';
import { escapeInJson } from './escape-in-json.ts';

it.each([
  ['a soft hyphen', 'Eingangs\u00ADstempel', '"Eingangs\\u00adstempel"'],
  ['decomposed letters', 'geho\u0308rt, ho\u0308rt; geho\u0308rto\u0308', undefined],
  ['Cyrillic in a Latin word', 'Ry\u0430bkov and \u0420\u044F\u0431ков', '"Ry\\u0430bkov and Рябков"'],
  ['characters beyond the first plane', 'a\u{E0001}b', '"a\\udb40\\udc01b"'],
  ['nothing odd', '„Hört“ – so …', '"„Hört“ – so …"'],
])('%s', (_what, value, expected) => {
  const escaped = escapeInJson(JSON.stringify(value));
  if (expected !== undefined) expect(escaped).toBe(expected);
  expect(JSON.parse(escaped)).toBe(value);
  expect([...findUnseen(escaped), ...findMixedWords(escaped), ...findDecomposed(escaped)]).toEqual([]);
});
