import { expect, it } from 'vitest';
import { allCorrections, correctionsOf } from './corrections.ts';
import { isId } from '../findings/field.ts';

const correction = (on: string, text = 'Text.'): { on: string; kind: 'correction'; text: string } => ({
  on,
  kind: 'correction',
  text,
});
const corrections = [correction('2026-11-24', 'a'), correction('2026-11-25', 'b'), correction('2026-11-25', 'c')];

it('gives each correction of an article its own anchor, which no author can use', () => {
  const anchors = correctionsOf({ id: 'talks', corrections }).map(({ anchor }) => anchor);
  expect(anchors).toEqual(['correction-2026-11-24', 'correction-2026-11-25', 'correction-2026-11-25-2']);
  expect(anchors.filter(isId)).toEqual([]);
  expect(isId('correction-of-course')).toBe(true);
});

it('lists all of them, newest first', () => {
  const other = { id: 'more', corrections: [correction('2026-11-25', 'd'), correction('2026-11-26', 'e')] };
  const all = allCorrections([{ id: 'talks', corrections }, other, { id: 'none', corrections: [] }]);
  expect(all.map(({ article, text }) => `${article} ${text}`)).toEqual(['more e', 'talks c', 'talks b', 'more d', 'talks a']);
});
