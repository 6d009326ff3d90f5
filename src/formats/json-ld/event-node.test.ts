import { expect, it } from 'vitest';
import { archiveOf, articleText } from '../../../tests/archive-of.ts';
import { the } from '../../core/model/archive.ts';
import { eventNode, eventOnPage, eventReference } from './event-node.ts';

const site = 'https://record.example';

async function nodesOf(fields: string): Promise<object[]> {
  const archive = await archiveOf({
    'events/dinner.yml': `title: Dinner\nsources: [commentary p2]\n${fields}`,
    'articles/talks.md': articleText('They met at :event[a dinner]{ref=dinner}.').replace(
      'covers: 2022-01-09',
      'covers: 2022-01',
    ),
  });
  const event = the(archive.events, 'dinner');
  return [eventNode, eventReference].map((make) => make(event, archive.links));
}

const common = { '@type': 'Event', '@id': `${site}/reader/timeline/dinner/`, name: 'Dinner' };
const geneva = { '@type': 'City', name: 'Geneva' };

it('has its times, its place and what happened', async () => {
  const [node, reference] = await nodesOf(
    "date: '2022-01-10'\nbegins: '08:55'\nends: '16:32'\nvenue: The Mission\ncity: Geneva\nposition: [46.2, 6.15]\ndescription: They dined.\n",
  );
  expect(node).toEqual({
    ...common,
    description: 'They dined.',
    startDate: '2022-01-10T08:55:00',
    endDate: '2022-01-10T16:32:00',
    location: {
      '@type': 'Place',
      name: 'The Mission',
      containedInPlace: { ...geneva, geo: { '@type': 'GeoCoordinates', latitude: 46.2, longitude: 6.15 } },
    },
  });
  expect(reference).toEqual(common);
});

it.each([
  [
    'an offset, if the time zone is known',
    "date: '2022-01-10'\nbegins: '08:55'\ncity: Geneva\ntimezone: Europe/Zurich\n",
    { startDate: '2022-01-10T08:55:00+01:00', location: geneva },
  ],
  ['no place, if it was in none', "date: '2022-01-10'\n", { startDate: '2022-01-10' }],
  [
    'only a venue',
    "date: '2022-01-10'\nvenue: by telephone\n",
    { startDate: '2022-01-10', location: { '@type': 'Place', name: 'by telephone' } },
  ],
  [
    'a status, if it was cancelled',
    "date: '2022-01-10'\nstate: cancelled\n",
    { startDate: '2022-01-10', eventStatus: 'https://schema.org/EventCancelled' },
  ],
  [
    'a status, if it was postponed',
    "date: '2022-01-10'\nstate: postponed\n",
    { startDate: '2022-01-10', eventStatus: 'https://schema.org/EventPostponed' },
  ],
])('has %s', async (_name, fields, expected) => expect((await nodesOf(fields))[0]).toEqual({ ...common, ...expected }));

it.each([
  ["date: '2022-01-10'\n", { startDate: '2022-01-10' }],
  ["date: '2022-01'\n", { startDate: '2022-01' }],
  ["date: '2022-01-10'\nbegins: '08:55'\n", { startDate: '2022-01-10T08:55:00' }],
  ["date: '2022-01-10/2022-01-12'\n", { startDate: '2022-01-10', endDate: '2022-01-12' }],
  ["date: '2022-01-10/2022-01-12'\nbegins: '08:55'\n", { startDate: '2022-01-10', endDate: '2022-01-12' }],
  [
    "date: '2022-01-10/2022-01-11'\nbegins: '23:30'\nends: '00:45'\n",
    { startDate: '2022-01-10T23:30:00', endDate: '2022-01-11T00:45:00' },
  ],
  ["date: '../2022-01-10'\n", {}],
  ["date: '2022-01-10/..'\n", {}],
  ["date: '2022-01-10?'\n", {}],
  ["date: '2022-01-10/2022-01-12~'\n", {}],
  ["date: '2022-01-XX'\n", {}],
])('is never dated more exactly than its source: %s', async (date, dates) => {
  expect((await nodesOf(`${date}city: Geneva\n`))[0]).toEqual({ ...common, ...dates, location: geneva });
});

it('has a picture and an address on its own page', async () => {
  const archive = await archiveOf({
    'events/dinner.yml': "title: Dinner\ndate: '2022-01-09'\nvenue: The Mission\ncity: Geneva\nsources: [commentary p2]\n",
    'articles/talks.md': articleText('They met at :event[a dinner]{ref=dinner}.'),
  });
  expect(eventOnPage(the(archive.events, 'dinner'), archive.links)).toEqual({
    ...common,
    startDate: '2022-01-09',
    image: `${site}/reader/cards/timeline/dinner.png`,
    location: { '@type': 'Place', name: 'The Mission', containedInPlace: geneva, address: 'Geneva' },
  });
});
