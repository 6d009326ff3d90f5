import { describe, expect, it } from 'vitest';
import { placeAt, placeIn } from '../../text/place.ts';
import { applyEdits, editOf, type Edit } from './edit.ts';

const file = 'content/articles/talks.md';

describe('the edit of a fix', () => {
  it('is from the first character of the mistake to the one after its last', () => {
    const fix = { from: 'rybkov', to: 'ryabkov' };
    expect(editOf({ place: placeAt(file, 2, 4), fix }, 'a\n:::quote{#a speaker=rybkov}')).toEqual({
      file,
      start: { line: 2, column: 21 },
      end: { line: 2, column: 27 },
      text: 'ryabkov',
    });
  });

  it('is at the column itself if the fix is exact', () => {
    const fix = { from: '\u200b', to: '', exact: true } as const;
    expect(editOf({ place: placeAt(file, 1, 3), fix }, 'so\u200bfar')).toMatchObject({
      start: { column: 3 },
      end: { column: 4 },
    });
    expect(editOf({ place: placeAt(file, 1, 2), fix }, 'so\u200bfar')).toBeUndefined();
  });

  it('does not exist without a fix, a position, or the mistake', () => {
    const fix = { from: 'a', to: 'b' };
    expect(editOf({ place: placeAt(file, 1, 1) }, 'a')).toBeUndefined();
    expect(editOf({ place: placeIn(file), fix }, 'a')).toBeUndefined();
    expect(editOf({ place: placeAt(file, 2, 1), fix }, 'a')).toBeUndefined();
  });
});

describe('edits', () => {
  const edit = (line: number, from: number, to: number, text: string): Edit => ({
    file,
    start: { line, column: from },
    end: { line, column: to },
    text,
  });

  it('are made in any order, and leave line ends as they are', () => {
    expect(applyEdits('one\r\ntwo\nthree\r', [edit(3, 1, 6, '3'), edit(1, 2, 4, '')])).toMatchObject({
      text: 'o\r\ntwo\n3\r',
    });
  });

  it('that overlap are not both made', () => {
    const [first, second] = [edit(1, 1, 3, 'x'), edit(1, 2, 4, 'y')];
    expect(applyEdits('abcd', [second, first])).toEqual({ text: 'xcd', made: [first] });
    expect(applyEdits('abcd', [first, { ...first }])).toEqual({ text: 'xcd', made: [first] });
  });

  it('can follow each other directly', () => {
    expect(applyEdits('abcd', [edit(1, 1, 3, 'x'), edit(1, 3, 5, 'y')])).toMatchObject({ text: 'xy' });
  });
});
