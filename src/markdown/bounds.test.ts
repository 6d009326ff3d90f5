import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { checkBounds, checkDepth } from './bounds.ts';

function outOf(text: string): string | undefined {
  const found = checkBounds('x.md', text);
  return found && `${found.place.known ? `${found.place.line}:${found.place.column}` : '?'} ${found.message}`;
}
const deep = (what: string): string => `Expected ${what} at most 32 deep, found more.`;

describe('the bounds of an article', () => {
  it.each([
    ['quotations', `a\n${'>'.repeat(33)} x`, `2:33 ${deep('quotations and lists')}`],
    ['lists in a line', `${'- '.repeat(33)}x`, `1:65 ${deep('quotations and lists')}`],
    ['numbered lists', `${'1. '.repeat(33)}x`, `1:97 ${deep('quotations and lists')}`],
    ['both', `${'> * '.repeat(17)}x`, `1:65 ${deep('quotations and lists')}`],
    ['a list far to the right', `${' '.repeat(97)}- x`, `1:98 ${deep('quotations and lists')}`],
    ['brackets', `a\n${'['.repeat(20)}\n ${'['.repeat(13)}`, `3:14 ${deep('brackets')}`],
    ['annotations', ':::note\n'.repeat(33), `33:1 ${deep('annotations')}`],
    ['annotations closed too shortly', '::::note\n:::\n'.repeat(33), `65:1 ${deep('annotations')}`],
    ['backticks', `ab ${'`'.repeat(33)}`, '1:4 Expected at most 32 "`" in a row, found more.'],
    ['stars', `${'*'.repeat(101)}x`, '1:1 Expected at most 100 "*" in a row, found more.'],
    ['headings', '# x\n'.repeat(1001), '1001:1 Expected at most 1000 headings, found more.'],
    ['underlined headings', 'x\n===\n'.repeat(1001), '2002:1 Expected at most 1000 headings, found more.'],
  ])('hold %s', (_name, text, expected) => expect(outOf(text)).toBe(expected));

  it.each([
    ['quotations', `${'>'.repeat(32)} x`],
    ['lists', `${'- '.repeat(32)}x`],
    ['a list to the right', `${' '.repeat(96)}- x`],
    ['brackets', '['.repeat(32)],
    ['brackets that are closed', '[x]'.repeat(100)],
    ['brackets with a backslash', '\\['.repeat(100)],
    ['brackets in other paragraphs', `${'['.repeat(20)}\n\n${'['.repeat(20)}`],
    ['annotations', ':::note\n'.repeat(32)],
    ['annotations that are closed', ':::note\n:::\n'.repeat(100)],
    ['annotations closed by a longer line', `${':::note\n'.repeat(20)}::::\n${':::note\n'.repeat(20)}`],
    ['backticks', '`'.repeat(32)],
    ['stars', '*'.repeat(100)],
    ['a line of dashes', '-'.repeat(1000)],
    ['headings', `---\n---\n${'# x\n'.repeat(1000)}`],
    ['marks within words', 'a > b - c 1. '.repeat(100)],
  ])('let %s through', (_name, text) => expect(outOf(text)).toBeUndefined());
});

describe('the depth of a tree', () => {
  const nested = (depth: number): Root => {
    let node: Root['children'][number] = { type: 'paragraph', children: [] };
    for (let i = 1; i < depth; i++) node = { type: 'blockquote', children: [node] };
    return { type: 'root', children: [node] };
  };

  it('is bounded', () => {
    expect(checkDepth('x.md', nested(96))).toBeUndefined();
    expect(checkDepth('x.md', nested(97))?.message).toBe('Expected emphasis, links and lists at most 96 deep, found more.');
  });
});
