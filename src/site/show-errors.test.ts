import { fromHtml } from 'hast-util-from-html';
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
  const { children } = fromHtml(html, { fragment: true });
  expect(children).toMatchObject([{ type: 'text', value: text }]);
  // The overlay would make a link of such a word.
  expect(html.split(' ').some((word) => word.startsWith('https://'))).toBe(false);
});
