import { expect, it } from 'vitest';
import { readRequest } from './request.ts';

const plain = { query: '', narrowing: { facets: {} }, sort: 'relevance', asTyped: false };

it.each<[address: string, request: unknown]>([
  ['', undefined],
  ['?q=', undefined],
  ['?q=ten+years', { ...plain, query: 'ten years' }],
  ['?q=“one day”&spelling=as-typed', { ...plain, query: '“one day”', asTyped: true }],
  ['?speaker=ryabkov&form=direct', { ...plain, narrowing: { facets: { speaker: 'ryabkov', form: 'direct' } } }],
  ['?outlet=RIA Novosti', { ...plain, narrowing: { facets: { outlet: 'ria-novosti' } } }],
  [
    '?q=a&from=2021-12&to=2022-01-10&sort=date',
    { ...plain, query: 'a', narrowing: { facets: {}, from: '2021-12', to: '2022-01-10' }, sort: 'date' },
  ],
  ['?q=a&from=soon&to=2022-13&constructor=x&sort=up', { ...plain, query: 'a' }],
])('%s', (address, request) => expect(readRequest(new URLSearchParams(address))).toEqual(request));
