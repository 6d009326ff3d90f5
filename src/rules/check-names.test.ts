import { expect, it } from 'vitest';
import { findingsOf } from '../../tests/archive-of.ts';

const person = (name: string, ...aliases: string[]): string =>
  `name: ${name}\nrole: Deputy Secretary\nside: united-states\naliases: ${JSON.stringify(aliases)}\n`;

/** The aliases that are reported, each with its file. */
async function shared(people: Readonly<Record<string, string>>): Promise<string[]> {
  const findings = await findingsOf(Object.fromEntries(Object.entries(people).map(([id, text]) => [`people/${id}.yml`, text])));
  return findings
    .filter(({ ruleId }) => ruleId === 'ambiguous-name')
    .map(({ place, message }) => `${place.file.replace(/.*\//, '')} ${message}`);
}

it.each([
  [
    'no alias of another person',
    { sherman: person('Wendy Sherman', 'Sherman', 'Wendy R. Sherman'), blinken: person('Antony Blinken') },
  ],
  ['a surname that two share', { a: person('Ann Sherman', 'Sherman'), b: person('Bea Sherman', 'sherman') }],
  ['an alias that is one’s own name', { a: person('Ann Sherman', 'Ann Sherman') }],
])('%s: nothing', async (_name, people) => expect(await shared(people)).toEqual([]));

it.each([
  [
    'the name of another person, at the alias',
    { a: person('Ann Sherman', 'The Deputy', 'BEA SHERMAN'), b: person('Bea Sherman') },
    ['a.yml The alias "BEA SHERMAN" is also a name of Bea Sherman (people/b.yml).'],
  ],
  [
    'an alias of two people, at the second',
    { a: person('Ann Sherman', 'The Deputy'), b: person('Bea Blinken', 'the deputy') },
    ['b.yml The alias "the deputy" is also a name of Ann Sherman (people/a.yml).'],
  ],
])('%s', async (_name, people, found) => expect(await shared(people)).toEqual(found));
