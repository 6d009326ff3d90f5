import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { checkBounds, checkDepth } from './bounds.ts';

function outOf(text: string): string | undefined {
  const found = checkBounds('x.md', text);
  return found && `${found.place.known ? `${found.place.line}:${found.place.column}` : '?'} ${found.message}`;
}
const deep = (what: string): string => `Expected ${what} at most 32 deep, found more.`;

describe('the limits of an article', () => {
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
    ['underscores in a row', `a ${'_'.repeat(101)}x`, '1:3 Expected at most 100 "_" in a row, found more.'],
    ['headings', '# x\n'.repeat(1001), '1001:1 Expected at most 1000 headings, found more.'],
    ['underlined headings', 'x\n===\n'.repeat(1001), '2002:1 Expected at most 1000 headings, found more.'],
    ['round brackets', `a\n${'('.repeat(101)}`, '2:101 Expected at most 100 unclosed round brackets, found more.'],
    ['emphasis signs', '*a* '.repeat(2501), '1:10001 Expected at most 5000 emphasis signs, found more.'],
    ['underscores', 'a_'.repeat(5001), '1:10002 Expected at most 5000 emphasis signs, found more.'],
    ['list items', '- a\n\n'.repeat(10_001), '20001:1 Expected at most 10000 list items, found more.'],
    ['items within items', '- - a\n\n'.repeat(5001), '10001:1 Expected at most 10000 list items, found more.'],
    ['declarations', '<!a <?b '.repeat(51), '1:401 Expected at most 100 "<!" and "<?", found more.'],
    ['square brackets', '[a]\n\n'.repeat(25_001), '50001:3 Expected at most 25000 square brackets, found more.'],
    ['a label', `[${'a'.repeat(10_001)}]`, '1:10002 Expected at most 10000 characters between square brackets, found more.'],
    [
      'a label of several lines',
      `[a\n${'b'.repeat(5000)}\n${'c'.repeat(6000)}]`,
      '3:5000 Expected at most 10000 characters between square brackets, found more.',
    ],
    ['paragraphs', 'a\n\n'.repeat(50_001), '100002:1 Expected at most 50000 paragraphs, found more.'],
    ['lines', 'a\n'.repeat(5001), '5001:1 Expected at most 5000 lines without a blank line between them, found more.'],
  ])('stop at too many or too deep %s', (_name, text, expected) => expect(outOf(text)).toBe(expected));

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
    ['round brackets', '('.repeat(100)],
    ['round brackets that are closed', '(x)'.repeat(1000)],
    ['round brackets in other paragraphs', `${'('.repeat(100)}\n\n${'('.repeat(100)}`],
    ['emphasis signs', '*a* '.repeat(2500)],
    ['emphasis signs in a row as one', '**a**'.repeat(2500)],
    ['list items', '- a\n\n'.repeat(10_000)],
    ['declarations', '<!a <?b <a '.repeat(50)],
    ['square brackets', '[a]\n\n'.repeat(25_000)],
    ['a label', `[${'a'.repeat(9999)}] [${'a'.repeat(9999)}]`],
    ['paragraphs', 'a\n\n'.repeat(50_000)],
    ['empty lines', '\n'.repeat(100_000)],
    ['lines', `${'a\n'.repeat(5000)}\n${'a\n'.repeat(5000)}`],
    ['a line of dashes', '-'.repeat(1000)],
    ['headings', `---\n---\n${'# x\n'.repeat(1000)}`],
    ['marks within words', 'a > b - c 1. '.repeat(100)],
  ])('allow %s', (_name, text) => expect(outOf(text)).toBeUndefined());
});

describe('the depth of a tree', () => {
  const nested = (depth: number): Root => {
    let node: Root['children'][number] = { type: 'paragraph', children: [] };
    for (let i = 1; i < depth; i++) node = { type: 'blockquote', children: [node] };
    return { type: 'root', children: [node] };
  };

  it('is limited', () => {
    expect(checkDepth('x.md', nested(96))).toBeUndefined();
    expect(checkDepth('x.md', nested(97))?.message).toBe('Expected emphasis, links and lists at most 96 deep, found more.');
  });
});
