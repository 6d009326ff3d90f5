import { parseEdtf, type EdtfDate } from '../src/core/dates/edtf-date.ts';
import type { Library } from '../src/core/model/archive.ts';
import { en } from '../src/core/words/en.ts';
import type { Person } from '../src/core/model/person.ts';

/** The records that articles of unit tests refer to: two people, a source and an event. */
export const smallLibrary: Library = {
  words: en,
  pictures: new Map(),
  sides: new Map([
    ['russia', { id: 'russia', name: 'Russia', colour: 'red' }],
    ['united-states', { id: 'united-states', name: 'United States', colour: 'blue' }],
  ]),
  people: new Map([
    ['ryabkov', person('ryabkov', 'Sergei Ryabkov', 'Deputy Foreign Minister', 'russia')],
    ['biden', person('biden', 'Joe Biden', 'President', 'united-states')],
  ]),
  sources: new Map([
    ['commentary', { id: 'commentary', publisher: 'InfoRos', description: 'Commentary', url: 'https://example.org/' }],
  ]),
  events: new Map([
    [
      'dinner',
      {
        id: 'dinner',
        title: 'Dinner',
        date: parseEdtf('2022-01-09') as EdtfDate,
        city: 'Geneva',
        sources: [{ source: 'commentary', locator: null }],
      },
    ],
  ]),
  ids: {
    person: new Set(['ryabkov', 'biden']),
    source: new Set(['commentary']),
    event: new Set(['dinner']),
    side: new Set(['russia', 'united-states']),
  },
};

function person(id: string, name: string, role: string, side: Person['side']): Person {
  return { id, name, kind: 'person', role, side, aliases: [] };
}
