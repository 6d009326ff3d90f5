import { describe, expect, it } from 'vitest';
import { speechWords } from '../../words/speech/tables.ts';
import { fullNamesIn } from './full-names.ts';
import { nameRuns } from './name-runs.ts';
import { makeStubs } from '../stubs.ts';

const words = speechWords('en');
const found = (surname: string, ...texts: string[]): string[] => [
  ...(fullNamesIn(texts.flatMap((text) => nameRuns(text, words))).get(surname) ?? []),
];

describe('full names of a surname', () => {
  it.each([
    ['one', ['The transport commissioner, Idonea Brask, declined to comment.'], ['Idonea Brask']],
    ['the same in two texts', ['We met Idonea Brask.', '“No,” said Idonea Brask.'], ['Idonea Brask']],
    ['two people', ['We met Idonea Brask.', '“No,” said Olav Brask.'], ['Idonea Brask', 'Olav Brask']],
    ['nobody', ['Brask declined. Ida Braskerud did not.'], []],
  ])('%s', (_name, texts, names) => expect(found('brask', ...texts)).toEqual(names));

  it('are named in the file of somebody who is known by a surname, and decide nothing', () => {
    const stubs = makeStubs([], undefined, () => ['Idonea Brask']);
    stubs.idOf({ name: 'Brask', kind: 'person', office: 'Commissioner' });
    stubs.idOf({ name: 'Osric Venn', kind: 'person' });
    expect(stubs.files().get('brask')).toMatch(
      /^name: Brask\n# Idonea Brask, if a source of the draft means the same person by that name\n/,
    );
    expect(stubs.files().get('venn')).not.toContain('Idonea');
  });
});
