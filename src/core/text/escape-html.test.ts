import { expect, it } from 'vitest';
import { escapeHtml } from './escape-html.ts';

it('escapes characters that would end a text or a quoted attribute', () => {
  expect(escapeHtml('<q cite="a&amp;b">It’s</q>')).toBe('&lt;q cite=&quot;a&amp;amp;b&quot;>It’s&lt;/q>');
});
