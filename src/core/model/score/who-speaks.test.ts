import { expect, it } from 'vitest';
import type { Statement } from '../statement.ts';
import { countStatements } from './who-speaks.ts';

const said = (speaker: string, form: Statement['form'], text: string): Statement =>
  ({ speaker, form, text }) as Partial<Statement> as Statement;

it('counts quoted words, quotations and reported statements, most quoted first', () => {
  const statements = [
    said('envoy', 'indirect', 'It was too early, the envoy said'),
    said('press', 'indirect', 'New sanctions were weighed'),
    said('envoy', 'indirect', 'Work would go on'),
    said('minister', 'direct', 'ten years – that’s “better” than one day of war.'),
    said('minister', 'indirect', 'No'),
  ];
  expect(countStatements(statements, ({ speaker }) => speaker)).toEqual([
    { key: 'minister', words: 9, direct: 1, indirect: 1 },
    { key: 'envoy', words: 0, direct: 0, indirect: 2 },
    { key: 'press', words: 0, direct: 0, indirect: 1 },
  ]);
});
