import type { Side } from './sides/side.ts';
import { expect, it } from 'vitest';
import { parseEdtf } from '../dates/edtf-date.ts';
import type { Event } from './events/event.ts';
import { countWithout, facetValuesOf, groupByFacets } from './facet.ts';
import type { Person } from './person.ts';
import { slugOf } from '../text/slug.ts';
import type { Statement } from './statement.ts';
import { en } from '../words/en.ts';

const person = (id: string, name: string, side: Person['side']): Person => ({
  id,
  name,
  side,
  kind: 'person',
  role: 'Minister',
  aliases: [],
});
const people = new Map(
  [person('ryabkov', 'Sergei Ryabkov', 'russia'), person('sherman', 'Wendy Sherman', 'united-states')].map((one) => [
    one.id,
    one,
  ]),
);
const sides = new Map<string, Side>([
  ['russia', { id: 'russia', name: 'Russia', colour: 'red' }],
  ['united-states', { id: 'united-states', name: 'United States', colour: 'blue' }],
  ['press', { id: 'press', name: 'Press', colour: 'violet' }],
]);
const events = new Map([['briefing', { id: 'briefing', title: 'Ryabkov’s briefing' } as Event]]);
const statement = (id: string, speaker: string, more: Partial<Statement>): Statement =>
  ({ id, speaker, form: 'indirect', to: null, on: null, event: null, ...more }) as Statement;
const speakerOf = ({ speaker }: Statement): Person => people.get(speaker ?? '') ?? person('nobody', 'Nobody', 'press');

it('names the event as the audience if there is one, and every month that a date may be in', () => {
  const on = parseEdtf('2021-12-30/2022-01-02') ?? null;
  const values = facetValuesOf(
    statement('a', 'ryabkov', { to: 'his briefing', event: 'briefing', on }),
    speakerOf(statement('a', 'ryabkov', {})),
    { events, words: en, people, sides },
  );
  expect(values.outlet).toEqual([{ id: 'briefing', name: 'Ryabkov’s briefing' }]);
  expect(values.month).toEqual([
    { id: '2021-12', name: 'December 2021' },
    { id: '2022-01', name: 'January 2022' },
  ]);
});

it('groups statements by every facet, with sides in their usual order, and leaves out unknown values', () => {
  const groups = groupByFacets(
    [
      statement('one', 'sherman', { to: 'Channel One' }),
      statement('two', 'ryabkov', { form: 'direct', to: 'Эхо' }),
      statement('three', 'ryabkov', {}),
    ],
    speakerOf,
    { events, words: en, people, sides },
  );
  const short = Object.entries(groups).map(([facet, of]) => [
    facet,
    of.map(({ id, statements }) => `${id}: ${statements.map((one) => one.id).join(' ')}`),
  ]);
  expect(Object.fromEntries(short)).toEqual({
    speaker: ['ryabkov: two three', 'sherman: one'],
    side: ['russia: two three', 'united-states: one'],
    outlet: ['channel-one: one', 'эхо: two'],
    form: ['direct: two', 'indirect: one three'],
    month: [],
  });
});

it.each([
  ['RIA Novosti', 'ria-novosti'],
  ['Süddeutsche Zeitung', 'süddeutsche-zeitung'],
  ['Duma (lower house)', 'duma-lower-house'],
  ['1TV', '1tv'],
])('%s is %s in an address', (name, slug) => expect(slugOf(name)).toBe(slug));

it('counts what is in no group, such as statements without a date', () => {
  const on = parseEdtf('2021-12-30/2022-01-02') ?? null;
  const all = [statement('a', 'ryabkov', { on }), statement('b', 'ryabkov', {}), statement('c', 'sherman', {})];
  const { month } = groupByFacets(all, speakerOf, { events, words: en, people, sides });
  expect(month).toHaveLength(2);
  expect(countWithout(all, month)).toBe(2);
});
