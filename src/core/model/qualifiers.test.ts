import { expect, it } from 'vitest';
import { parseEdtf } from '../dates/edtf-date.ts';
import { en } from '../words/en.ts';
import type { Person } from './person.ts';
import { qualifiedName, qualifiersOf } from './qualifiers.ts';
import type { Source } from './source.ts';

const person = (id: string, name: string) =>
  [id, { id, name, kind: 'person', role: 'minister', aliases: [] } as Person] as const;
const people = new Map([
  person('ryabkov', 'Sergei Ryabkov'),
  person('gromyko', 'Andrei Gromyko'),
  person('inforos', 'InfoRos'),
]);
const sources = new Map<string, Source>([
  ['commentary', { id: 'commentary', publisher: 'InfoRos', title: 'Commentary', url: 'https://example.org/' }],
  ['post', { id: 'post', publisher: 'Telegram', title: 'Post', kind: 'post', speaker: 'ryabkov', url: 'https://example.org/' }],
]);
const statement = {
  form: 'direct',
  speaker: 'ryabkov',
  source: 'commentary',
  quotedBy: null,
  inferred: null,
  translation: null,
  on: null,
} as const;
const of = (fields: Partial<Parameters<typeof qualifiersOf>[0]>) =>
  Object.entries(qualifiersOf({ ...statement, ...fields }, { people, sources, words: en })).filter(
    ([, words]) => words !== null,
  );
const translation = { text: 'No.', language: 'en', by: 'editor' } as const;

it.each([
  ['the source through which the words came', {}, [['through', 'as printed by InfoRos']]],
  [
    'that they are reported',
    { form: 'indirect' },
    [
      ['through', 'as reported by InfoRos'],
      ['reported', 'reported, not quoted'],
    ],
  ],
  ['nothing of a source whose own words they are', { speaker: 'inforos' }, []],
  [
    'that a source reports itself',
    { speaker: 'inforos', form: 'indirect' },
    [
      ['through', 'as reported'],
      ['reported', 'reported, not quoted'],
    ],
  ],
  ['where a post is', { source: 'post' }, [['through', 'in a post on Telegram']]],
  ['nothing of the document that an excerpt is from', { form: 'excerpt', speaker: null }, []],
  [
    'that the speaker is inferred',
    { inferred: 'p9' },
    [
      ['inferred', 'speaker inferred'],
      ['through', 'as printed by InfoRos'],
    ],
  ],
  [
    'who quotes the words',
    { quotedBy: 'gromyko' },
    [
      ['quotedBy', 'as quoted by Andrei Gromyko'],
      ['through', 'as printed by InfoRos'],
    ],
  ],
  [
    'whose translation it is',
    { translation },
    [
      ['through', 'as printed by InfoRos'],
      ['translated', 'translated by this site'],
    ],
  ],
  [
    'that a date is not exact',
    { on: parseEdtf('../2022-01-10') ?? null },
    [
      ['through', 'as printed by InfoRos'],
      ['dated', 'on or before 10 January 2022'],
    ],
  ],
  ['nothing of an exact date', { on: parseEdtf('2022-01-10') ?? null }, [['through', 'as printed by InfoRos']]],
] as const)('says %s', (_what, fields, expected) => {
  expect(of(fields).sort()).toEqual([...expected].map(([...pair]) => pair).sort());
});

it('puts what goes with a name after it', () => {
  const qualifiers = qualifiersOf({ ...statement, inferred: 'p9', quotedBy: 'gromyko' }, { people, sources, words: en });
  expect(qualifiedName('Sergei Ryabkov', qualifiers)).toBe(
    'Sergei Ryabkov (speaker inferred), as quoted by Andrei Gromyko, as printed by InfoRos',
  );
});
