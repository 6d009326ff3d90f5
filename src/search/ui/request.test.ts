import { describe, expect, it } from 'vitest';
import { normalise, readRequest } from './request.ts';

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
    ['?q=a&from=soon&constructor=x', { query: 'a', term: 'a', filters: {}, sort: 'relevance' }],
  ];
  it.each(cases)('%s', (address, request) => expect(readRequest(new URLSearchParams(address))).toEqual(request));

  it('takes an open range', () => {
    const months = (address: string): number =>
      (readRequest(new URLSearchParams(address))?.filters['month'] as { any: string[] }).any.length;
    expect(months('?to=2022-01')).toBeGreaterThan(12);
    expect(months('?from=2022-01')).toBeGreaterThan(12);
  });
});

describe('normalise', () => {
  it.each([
    ['“ten years”', '"ten years"'],
    ['„zehn Jahre“', '"zehn Jahre"'],
    ['« dix ans »', '" dix ans "'],
    ['Russia–NATO  Council’s', "Russia-NATO Council's"],
  ])('%s', (typed, normal) => expect(normalise(typed)).toBe(normal));
});
