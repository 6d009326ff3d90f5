import { expect, it } from 'vitest';
import { asTyped } from './show-errors.ts';

it.each([
  '**The dinner**',
  '[The window](javascript:alert(1)) and [it](https://example.org)',
  'found <b>"x" & \'y\'</b>, `code`',
  'see https://example.org/a. https://example.org',
  'one\n  two',
])('%j is shown unchanged, without markup or links', (text) => {
  const html = asTyped(text);
  // One text and no element: no sign of a tag, and only character references written as numbers.
  expect(html).toMatch(/^(?:[^<&]|&#(?:x[0-9A-F]+|\d+);)*$/);
  expect(
    html.replace(/&#(x?)(\w+);/g, (_, hex: string, code: string) => String.fromCodePoint(parseInt(code, hex ? 16 : 10))),
  ).toBe(text);
  // The overlay would make a link of such a word.
  expect(html.split(' ').some((word) => word.startsWith('https://'))).toBe(false);
});
