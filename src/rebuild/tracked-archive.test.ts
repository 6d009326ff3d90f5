import { expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import { digestFact, trackArchive } from './tracked-archive.ts';

const ann = { name: 'Ann' };
const archive = {
  people: new Map([
    ['ann', ann],
    ['a:b', { name: 'AB' }],
  ]),
  verifications: new Map(),
  bodies: new Set(['AB']),
  site: { name: 'A' },
  articles: [{ id: 'a' }],
  links: { home: () => '/' },
  words: { more: () => 'more' },
} as unknown as Archive;

const reads: [string, (from: Archive) => unknown, string[]][] = [
  ['a record', ({ people }) => people.get('ann'), ['people:ann']],
  ['whether there is a record', ({ people }) => people.has('bob'), ['people:bob']],
  ['a record whose id has a colon', ({ people }) => people.get('a:b'), ['people:a:b']],
  ['the number of records', ({ people }) => people.size, ['people']],
  ['all records', ({ people }) => [...people], ['people']],
  ['all ids', ({ people }) => [...people.keys()], ['people']],
  ['each record', ({ people }) => people.values().next(), ['people']],
  ['every entry', ({ people }) => [...people.entries()], ['people']],
  ['each in turn', ({ people }) => people.forEach(() => undefined), ['people']],
  ['groups of records', ({ people }) => Map.groupBy(people, () => 1), ['people']],
  ['whether something is in a set', ({ bodies }) => [bodies.has('AB'), bodies.has('A')], ['bodies:AB', 'bodies:A']],
  ['all of a set', ({ bodies }) => [...bodies], ['bodies']],
  ['a set by its number', ({ bodies }) => bodies.size, ['bodies']],
  ['a set with another', ({ bodies }) => [...bodies.union(new Set(['A']))], ['bodies']],
  ['a field', ({ site }) => site.name, ['site']],
  ['two fields', (from) => [from.site, from.articles], ['site', 'articles']],
  ['a copy of the archive', (from) => ({ ...from }), ['site', 'articles']],
  ['what the code decides', ({ links, words }) => [links.home(), words], []],
];

it.each(reads)('notes that somebody read %s', async (_name, read, facts) => {
  const tracked = trackArchive(archive);
  const found = await tracked.follow(async () => {
    await Promise.resolve();
    return read(tracked.archive);
  });
  expect([...found.facts]).toEqual(facts);
  expect(JSON.stringify(found.result)).toBe(JSON.stringify(read(archive)));
});

it('notes nothing after that', async () => {
  const tracked = trackArchive(archive);
  const { facts } = await tracked.follow(() => Promise.resolve());
  tracked.archive.people.get('ann');
  expect([...facts]).toEqual([]);
});

it.each([
  ['people:ann', { people: new Map<string, unknown>([...archive.people, ['ann', { name: 'Anna' }]]) }],
  ['people:a:b', { people: new Map([['ann', ann]]) }],
  ['people:bob', { people: new Map<string, unknown>([...archive.people, ['bob', ann]]) }],
  ['people', { people: new Map([...archive.people].reverse()) }],
  ['bodies:AB', { bodies: new Set() }],
  ['bodies:A', { bodies: new Set(['A', 'AB']) }],
  ['site', { site: { name: 'B' } }],
  ['articles', { articles: [] }],
])('has another hash of %s when that changes', (fact, change) => {
  const changed = { ...archive, ...(change as unknown as Partial<Archive>) };
  expect(digestFact(changed, fact)).not.toBe(digestFact(archive, fact));
  for (const other of reads.flatMap(([, , facts]) => facts).filter((one) => one.split(':')[0] !== fact.split(':')[0]))
    expect(digestFact(changed, other)).toBe(digestFact(archive, other));
});
