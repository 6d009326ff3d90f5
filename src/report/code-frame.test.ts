import { describe, expect, it } from 'vitest';
import { codeFrame } from './code-frame.ts';
import { linesOf } from '../core/text/lines.ts';

const frame = (
  text: string,
  line: number,
  column: number,
  more: { from: string; to: string } | number = 96,
): string[] | undefined =>
  codeFrame(
    { lines: linesOf(text), line, column, fix: typeof more === 'number' ? undefined : more },
    undefined,
    typeof more === 'number' ? more : 96,
  )?.split('\n');

describe('a code frame', () => {
  it('has the line, a caret below the column, and the lines on either side', () => {
    expect(frame('one\ntwo\nthree\nfour', 2, 3)).toEqual(['  1 | one', '> 2 | two', '    |   ^', '  3 | three']);
  });

  it('leaves out neighbours that are blank or do not exist', () => {
    expect(frame('one', 1, 1)).toEqual(['> 1 | one', '    | ^']);
    expect(frame(' \ntwo\n\n', 2, 4)).toEqual(['> 2 | two', '    |    ^']);
  });

  it('has the corrected line below the caret, and right-aligned numbers', () => {
    expect(frame('a: 1\nrolle: x\nb: 2', 2, 1, { from: 'rolle:', to: 'role:' })).toEqual([
      '    1 | a: 1',
      '>   2 | rolle: x',
      '      | ^',
      '  fix | role: x',
      '    3 | b: 2',
    ]);
    expect(frame('a: 1\nrolle: x', 2, 1, { from: 'other', to: 'role' })).toEqual(['  1 | a: 1', '> 2 | rolle: x', '    | ^']);
    expect(frame(Array.from({ length: 12 }, (_, i) => `line ${i + 1}`).join('\n'), 9, 1)).toEqual([
      '   8 | line 8',
      '>  9 | line 9',
      '     | ^',
      '  10 | line 10',
    ]);
  });

  it('has the caret exactly below letters that are wide, of two code units, combined, or escaped', () => {
    for (const before of ['日本', '😀', '👨‍👩‍👧', 'e\u0301', '\t', '\u001b[31m', '\u202e', 'a🇷🇺b']) {
      const [line, caret] = frame(`${before}x`, 1, before.length + 1) ?? [];
      expect(line?.at(-1)).toBe('x');
      const cells = { 日本: 4, '😀': 2, '👨‍👩‍👧': 2, 'e\u0301': 1, '\t': 4, '\u001b[31m': 12, '\u202e': 8, 'a🇷🇺b': 4 }[before];
      expect(caret).toBe(`    | ${' '.repeat(cells ?? 0)}^`);
    }
  });

  it('is cut around the column if the line is long', () => {
    const line = 'abcdefghijklmnopqrstuvwxyz';
    expect(frame(line, 1, 1, 10)).toEqual(['> 1 | abcdefghij…', '    | ^']);
    expect(frame(line, 1, 13, 10)).toEqual(['> 1 | …hijklmnopq…', '    |       ^']);
    expect(frame(line, 1, 26, 10)).toEqual(['> 1 | …qrstuvwxyz', '    |           ^']);
    expect(frame(line, 1, 20, 26)).toEqual([`> 1 | ${line}`, '    |                    ^']);
    expect(frame(`${line}\nx\n${line}`, 2, 1, 10)).toEqual(['  1 | abcdefghij…', '> 2 | x', '    | ^', '  3 | abcdefghij…']);
  });

  it('cuts the corrected line like the line itself', () => {
    const lines = ['abcdefgh e ijklmnopqrst'];
    expect(codeFrame({ lines, line: 1, column: 10, fix: { from: 'e', to: 'EE' } }, undefined, 10)?.split('\n')).toEqual([
      '>   1 | …efgh e ijk…',
      '      |       ^',
      '  fix | …efgh EE ij…',
    ]);
  });

  it('copes with a line of a million letters', () => {
    expect(frame('x'.repeat(1_000_000), 1, 500_000)?.[0]).toBe(`> 1 | …${'x'.repeat(48 + 48)}…`);
  });

  it('is undefined for a line that does not exist, and for a blank file', () => {
    expect(frame('one', 2, 1)).toBeUndefined();
    expect(frame('\n \n', 1, 1)).toBeUndefined();
    expect(frame('\ntwo', 1, 1)).toEqual(['> 1 |', '    | ^', '  2 | two']);
  });

  it('paints the mark, the caret, the gutter and the fix', () => {
    const painted = codeFrame(
      { lines: ['a: b'], line: 1, column: 4, fix: { from: 'b', to: 'c' } },
      (style, text) => `<${style}>${text}</>`,
    );
    expect(painted?.split('\n')).toEqual([
      '<red>></> <dim>  1 |</> a: b',
      '  <dim>    |</>    <red>^</>',
      '  <dim>fix |</> <green>a: c</>',
    ]);
  });
});
