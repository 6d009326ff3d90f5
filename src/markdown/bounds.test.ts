import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { checkBounds, checkDepth } from './bounds.ts';

function outOf(text: string): string | undefined {
  const found = checkBounds('x.md', text);
  return found && `${found.place.known ? `${found.place.line}:${found.place.column}` : '?'} ${found.message}`;
}
const deep = (what: string): string => `Nested too deeply: ${what} can be at most 32 levels deep.`;

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
    ['backticks', `ab ${'`'.repeat(33)}`, '1:4 Too many "`" in a row: the limit is 32.'],
    ['stars', `${'*'.repeat(101)}x`, '1:1 Too many "*" in a row: the limit is 100.'],
    ['underscores in a row', `a ${'_'.repeat(101)}x`, '1:3 Too many "_" in a row: the limit is 100.'],
    ['headings', '# x\n'.repeat(1001), '1001:1 Too many headings: the limit is 1,000.'],
    ['underlined headings', 'x\n===\n'.repeat(1001), '2002:1 Too many headings: the limit is 1,000.'],
    ['round brackets', `a\n${'('.repeat(101)}`, '2:101 Too many unclosed round brackets: the limit is 100.'],
    ['emphasis marks', '*a* '.repeat(2501), '1:10001 Too many emphasis marks (* or _): the limit is 5,000.'],
    ['underscores', 'a_'.repeat(5001), '1:10002 Too many emphasis marks (* or _): the limit is 5,000.'],
    ['list entries', '- a\n\n'.repeat(10_001), '20001:1 Too many list entries: the limit is 10,000.'],
    ['entries within entries', '- - a\n\n'.repeat(5001), '10001:1 Too many list entries: the limit is 10,000.'],
    ['characters as &…;', 'a&#32;'.repeat(10_001), '1:60002 Too many characters written as &…;: the limit is 10,000.'],
    ['bars', '|a|b\n'.repeat(25_001).replaceAll('|b\n', '|b\n\n'), '50001:1 Too many "|": the limit is 50,000.'],
    ['declarations', '<!a <?b '.repeat(51), '1:401 Too many "<!" and "<?": the limit is 100.'],
    ['square brackets', '[a]\n\n'.repeat(25_001), '50001:3 Too many square brackets: the limit is 25,000.'],
    ['a label', `[${'a'.repeat(10_001)}]`, '1:10002 Too many characters between square brackets: the limit is 10,000.'],
    [
      'a label of several lines',
      `[a\n${'b'.repeat(5000)}\n${'c'.repeat(6000)}]`,
      '3:5000 Too many characters between square brackets: the limit is 10,000.',
    ],
    ['paragraphs', 'a\n\n'.repeat(50_001), '100002:1 Too many paragraphs: the limit is 50,000.'],
    ['lines', 'a\n'.repeat(5001), '5001:1 Too many lines without an empty line between them: the limit is 5,000.'],
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
    ['emphasis marks', '*a* '.repeat(2500)],
    ['emphasis marks in a row as one', '**a**'.repeat(2500)],
    ['list entries', '- a\n\n'.repeat(10_000)],
    ['characters as &…;', 'a&amp;'.repeat(10_000)],
    ['bars', 'a | b \\|\n\n'.repeat(50_000)],
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
    expect(checkDepth('x.md', nested(97))?.message).toBe(
      'Nested too deeply: emphasis, links and lists can be at most 96 levels deep.',
    );
  });
});
