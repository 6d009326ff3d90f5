import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { readRequest } from './request.ts';

describe('readRequest', () => {
  const cases: [address: string, request: unknown][] = [
    ['', undefined],
    ['?q=', undefined],
    ['?q=ten+years', { query: 'ten years', term: 'ten years', filters: {}, sort: 'relevance' }],
    ['?q=“one day”', { query: '“one day”', term: '"one day"', filters: {}, sort: 'relevance' }],
    [
      '?speaker=ryabkov&form=direct',
      { query: '', term: null, filters: { speaker: 'ryabkov', form: 'direct' }, sort: 'relevance' },
    ],
    [
      '?q=a&from=2021-12&to=2022-01-10&sort=date',
      { query: 'a', term: 'a', filters: { month: { any: ['2021-12', '2022-01'] } }, sort: 'date' },
    ],
    ['?from=2022-05&to=2022-01', { query: '', term: null, filters: { month: { any: ['none'] } }, sort: 'relevance' }],
    ['?q=a&from=soon&constructor=x', { query: 'a', term: 'a', filters: {}, sort: 'relevance' }],
  ];
  it.each(cases)('%s', (address, request) => expect(readRequest(new URLSearchParams(address))).toEqual(request));

  it.each([
    ['?from=1985-01', '1985-01', '2085-01'],
    ['?to=2022-01', '1922-01', '2022-01'],
    ['?from=2021-12-31&to=2022-01-10', '2021-12', '2022-01'],
  ])('%s reaches from %s to %s', (address, first, last) => {
    const { any } = readRequest(new URLSearchParams(address))?.filters['month'] as { any: string[] };
    expect([any[0], any.at(-1)]).toEqual([first, last]);
  });
});

describe('fold', () => {
  it.each([
    ['“ten years”', '"ten years"'],
    ['„zehn Jahre“', '"zehn Jahre"'],
    ['« dix ans »', '" dix ans "'],
    ['Russia–NATO  Council’s', "Russia-NATO Council's"],
  ])('%s', (typed, normal) => expect(fold(typed)).toBe(normal));
});
