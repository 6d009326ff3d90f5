import { expect, it } from 'vitest';
import { anchorOf, miniSearch, score } from './relevance.ts';

it('scores the rank of the first accepted answer, and no answer if nothing should be found', async () => {
  const answers: Record<string, string[]> = {
    first: ['a', 'b'],
    third: ['x', 'y', 'b'],
    never: ['x'],
    nothing: [],
    something: ['x'],
  };
  const asked = [
    { query: 'first', type: 't', accept: ['a'] },
    { query: 'third', type: 't', accept: ['a', 'b'] },
    { query: 'never', type: 't', accept: ['a'] },
    { query: 'nothing', type: 'negative', accept: [] },
    { query: 'something', type: 'negative', accept: [] },
  ];
  const found = await score(asked, (query) => Promise.resolve(answers[query] ?? []));
  expect(found).toEqual({ queries: 5, recall1: 2 / 5, recall3: 3 / 5, mrr: (1 + 1 / 3 + 1) / 5 });
});

it.each([
  ['http://localhost/articles/geneva/#ten-years', 'ten-years'],
  ['/articles/geneva/#ten-years:~:text=one%20day', 'ten-years'],
  ['/people/ryabkov/', 'ryabkov'],
])('%s leads to %s', (address, anchor) => expect(anchorOf(address)).toBe(anchor));

it('asks MiniSearch for the text and meta of records', async () => {
  const record = (id: string, text: string, title: string) =>
    ({ url: `/#${id}`, kind: 'note', text, meta: { title } }) as const;
  const answers = miniSearch([record('a', 'sharp corners', 'Ryabkov'), record('b', 'ten years', 'Gromyko')]);
  expect(await Promise.all(['corners', 'gromiko', 'note'].map(answers))).toEqual([['a'], ['b'], []]);
});
