import { expect, it } from 'vitest';
import { keyed } from './keyed.ts';

const path = (props: object): { params: { id: string }; props: object } => ({ params: { id: 'a' }, props });

it('gives a page another key when what it is given changes', () => {
  const keys = keyed([
    path({ article: { id: 'a' }, next: undefined }),
    path({ article: { id: 'b' }, next: undefined }),
    path({ article: { id: 'a' }, next: { id: 'b' } }),
    path({ article: { id: 'a' }, previous: { id: 'b' } }),
  ]).map(({ cacheKey }) => cacheKey);
  expect(new Set(keys).size).toBe(4);
});

it('gives a page the same key when it is given the same', () => {
  const [one, other] = keyed([path({ article: { id: 'a' } }), path({ article: { id: 'a' } })]);
  expect(one?.cacheKey).toBe(other?.cacheKey);
});

it('looks only at what decides the page, if that is named', () => {
  const [one, other] = keyed([path({ article: { id: 'a' }, page: 1 }), path({ article: { id: 'a' }, page: 2 })], (props) => [
    (props as { article: object }).article,
  ]);
  expect(one?.cacheKey).toBe(other?.cacheKey);
});

it('gives no key to a page that nobody can compare', () =>
  expect(keyed([path({ file: { read: () => 'a' } })])).toEqual([
    path({ file: { read: expect.any(Function) as () => string } }),
  ]));
