import { describe, expect, it } from 'vitest';
import type { Library } from '../archive.ts';
import type { Statement } from '../statement.ts';
import { oneOfEachSide } from './one-of-each-side.ts';

const library = {
  people: new Map(
    [{ id: 'ryabkov', side: 'russia' }, { id: 'sherman', side: 'united-states' }, { id: 'observer' }].map((person) => [
      person.id,
      person,
    ]),
  ),
  sides: new Map(['russia', 'united-states'].map((id) => [id, { id, name: id, colour: 'red' }])),
} as unknown as Pick<Library, 'people' | 'sides'>;

function said(id: string, speaker: string | null, more: Partial<Statement> = {}): Statement {
  return { id, speaker, form: 'direct', text: id, to: null, inferred: null, quotedBy: null, ...more } as Statement;
}

describe('one statement of each side', () => {
  it('is chosen in the order of the sides, then of nobody’s side', () => {
    const statements = [said('a', 'observer'), said('b', 'sherman', { form: 'indirect' }), said('c', 'ryabkov')];
    expect(oneOfEachSide(statements, library, 3).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(oneOfEachSide(statements, library, 2).map(({ id }) => id)).toEqual(['c', 'b']);
  });

  it.each<[name: string, statements: Statement[], chosen: string]>([
    [
      'is a quotation before a report',
      [said('report', 'ryabkov', { form: 'indirect' }), said('a quotation', 'ryabkov')],
      'a quotation',
    ],
    ['has an audience', [said('short', 'ryabkov'), said('to somebody', 'ryabkov', { to: 'the press' })], 'to somebody'],
    [
      'has a speaker whom the source names',
      [said('short', 'ryabkov', { inferred: 'p9' }), said('certainly', 'ryabkov')],
      'certainly',
    ],
    ['is the shortest otherwise', [said('somewhat longer', 'ryabkov'), said('short', 'ryabkov')], 'short'],
    ['is no excerpt', [said('x', null, { form: 'excerpt' }), said('words', 'ryabkov')], 'words'],
  ])('%s', (_name, statements, chosen) => {
    expect(oneOfEachSide(statements, library, 3).map(({ id }) => id)).toEqual([chosen]);
  });
});
