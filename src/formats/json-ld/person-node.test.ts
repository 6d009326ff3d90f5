import { expect, it } from 'vitest';
import { permalinks } from '../../core/model/permalinks.ts';
import type { Person } from '../../core/model/person.ts';
import { personNode } from './person-node.ts';

const person: Person = {
  id: 'ryabkov',
  name: 'Sergei Ryabkov',
  kind: 'person',
  role: 'Deputy Foreign Minister',
  side: 'russia',
  aliases: ['Riabkov'],
};
const address = 'https://record.example/reader/people/ryabkov/';
const nodeOf = (changed: Partial<Person>): object =>
  personNode({ ...person, ...changed }, permalinks('/reader/', 'https://record.example'));

it('has office and other names', () => {
  expect(nodeOf({})).toEqual({
    '@type': 'Person',
    '@id': address,
    name: 'Sergei Ryabkov',
    alternateName: ['Riabkov'],
    jobTitle: 'Deputy Foreign Minister',
    mainEntityOfPage: address,
  });
  expect(nodeOf({ aliases: [] })).not.toHaveProperty('alternateName');
});

it('is an organisation without an office for a body', () => {
  const organisation = { '@type': 'Organization', '@id': address, name: 'Sergei Ryabkov', mainEntityOfPage: address };
  expect(nodeOf({ kind: 'body', role: 'news agency', aliases: [] })).toEqual({ ...organisation, description: 'news agency' });
  expect(nodeOf({ kind: 'body', role: 'body', aliases: [] })).toEqual(organisation);
});
