import { expect, it } from 'vitest';
import { changeParameters, dayFieldValue, readRequest, type Changes } from './request.ts';

const plain = { query: '', narrowing: { facets: {} }, sort: 'relevance', asTyped: false, unfinished: false };

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
])('reads %s', (address, request) => expect(readRequest(new URLSearchParams(address))).toEqual(request));

it.each<[address: string, changes: Changes, changed: string]>([
  ['?speaker=gromyko&unknown=1', { q: ' ten years ' }, 'speaker=gromyko&unknown=1&q=ten+years'],
  ['?q=rybkov&spelling=as-typed', { q: 'ryabkov', spelling: null }, 'q=ryabkov'],
  ['?q=rybkov&spelling=as-typed', { kind: 'note' }, 'q=rybkov&spelling=as-typed&kind=note'],
  ['?q=war&kind=note&from=2022-01', { kind: null, from: ' ' }, 'q=war'],
])('changes %s by %j', (address, changes, changed) => {
  const parameters = new URLSearchParams(address);
  expect(changeParameters(parameters, changes).toString()).toBe(changed);
  expect(parameters.toString()).toBe(new URLSearchParams(address).toString());
});

it.each<[name: string, value: string, shown: string]>([
  ['from', '2022-01-10', '2022-01-10'],
  ['from', '2022-02', '2022-02-01'],
  ['to', '2022-02', '2022-02-28'],
  ['to', '2024-02', '2024-02-29'],
  ['to', 'soon', ''],
  ['to', '', ''],
])('shows %s=%s in a field for days as "%s"', (name, value, shown) => expect(dayFieldValue(name, value)).toBe(shown));
