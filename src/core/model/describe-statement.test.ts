import { expect, it } from 'vitest';
import { parseEdtf } from '../dates/edtf-date.ts';
import { describeStatement, statementTitle } from './describe-statement.ts';
import { de } from '../words/de.ts';
import type { Event } from './events/event.ts';
import type { Person } from './person.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import { en } from '../words/en.ts';

const ryabkov: Person = {
  id: 'ryabkov',
  name: 'Sergei Ryabkov',
  kind: 'person',
  role: 'Deputy Foreign Minister of Russia',
  side: 'russia',
  aliases: [],
};
const whiteHouse: Person = { ...ryabkov, id: 'white-house', name: 'The White House', kind: 'body', role: 'body' };
const library = {
  people: new Map([ryabkov, whiteHouse].map((person) => [person.id, person])),
  sources: new Map([['commentary', { id: 'commentary', publisher: 'InfoRos', title: 'Talks' } as Source]]),
  events: new Map([['briefing', { id: 'briefing', title: 'First briefing' } as Event]]),
  words: en,
};
const statement: Statement = {
  id: 'none',
  form: 'direct',
  text: 'There will be "no" deviations',
  language: 'en',
  languageFrom: 'article',
  translation: null,
  speaker: 'ryabkov',
  to: 'Channel One',
  occasion: 'interview',
  on: parseEdtf('../2022-01-10') ?? null,
  at: 'Geneva',
  event: null,
  source: 'commentary',
  locator: 'p9-p12',
  knownFrom: [],
  inferred: null,
  questions: [],
  quotedBy: null,
  altered: [],
  aliases: [],
  article: 'talks',
  section: null,
  before: '',
  after: '',
};

it('says who said what, to whom, when, where and in what form, and names the source', () =>
  expect(describeStatement(statement, library)).toEqual({
    form: 'Direct quotation',
    formShown: 'Direct quotation',
    noun: 'quotation',
    words: 'There will be “no” deviations',
    quoted: '“There will be “no” deviations”',
    translation: null,
    speaker: 'Sergei Ryabkov',
    role: 'Deputy Foreign Minister of Russia',
    inferred: null,
    quotedBy: null,
    audience: 'to Channel One',
    occasion: 'interview',
    qualifier: null,
    qualifiers: {
      quotedBy: null,
      inferred: null,
      through: 'as printed by InfoRos',
      reported: null,
      translated: null,
      dated: 'on or before 10 January 2022',
    },
    posted: null,
    toWhom: 'To Channel One, interview',
    when: 'on or before 10 January 2022',
    dated: 'on or before 10 January 2022',
    where: 'Geneva',
    missing: null,
    notGiven: null,
    event: null,
    source: 'InfoRos, Talks',
    locator: 'paragraphs 9–12',
    attribution:
      'Direct quotation: Sergei Ryabkov, Deputy Foreign Minister of Russia (as printed by InfoRos). To Channel One, interview, on or before 10 January 2022, Geneva.',
  }));

it('names in one line what no source gives', () =>
  expect(
    describeStatement(
      { ...statement, form: 'indirect', speaker: 'white-house', to: null, occasion: null, on: null, at: null, inferred: 'p9' },
      library,
    ),
  ).toMatchObject({
    form: 'Reported statement',
    noun: 'statement',
    words: 'There will be "no" deviations.',
    quoted: 'There will be "no" deviations.',
    role: null,
    inferred: 'speaker inferred from p9',
    audience: null,
    toWhom: null,
    when: null,
    dated: 'date not given',
    where: null,
    missing: 'to whom, when, where',
    notGiven: 'not given: to whom, when, where',
    attribution:
      'Reported statement: The White House (speaker inferred from p9; as reported by InfoRos). Not given: to whom, when, where.',
  }));

it.each<[string, Partial<Statement>, string | null, string]>([
  ['the place', { at: null }, 'where', 'To Channel One, interview, on or before 10 January 2022; not given: where.'],
  ['the audience', { to: null }, 'to whom', 'Interview, on or before 10 January 2022, Geneva; not given: to whom.'],
  [
    'the audience, at an event',
    { to: null, event: 'briefing', at: null },
    'where',
    'At: First briefing, interview, on or before 10 January 2022; not given: where.',
  ],
  [
    'audience and occasion',
    { to: null, occasion: null },
    'to whom',
    'On or before 10 January 2022, Geneva; not given: to whom.',
  ],
])('says what is given, and then what is not: %s', (_name, changes, missing, attribution) =>
  expect(describeStatement({ ...statement, ...changes }, library)).toMatchObject({
    missing,
    attribution: `Direct quotation: Sergei Ryabkov, Deputy Foreign Minister of Russia (as printed by InfoRos). ${attribution}`,
  }),
);

it('misses only the date of an excerpt, which is said to nobody and nowhere', () =>
  expect(
    describeStatement({ ...statement, form: 'excerpt', speaker: null, to: null, occasion: null, on: null, at: null }, library),
  ).toMatchObject({ missing: 'when', attribution: 'Excerpt of a document: InfoRos, Talks; not given: when.' }));

it('says the same in German', () =>
  expect(describeStatement({ ...statement, to: null, at: null, on: null }, { ...library, words: de }).notGiven).toBe(
    'nicht angegeben: zu wem, wann, wo',
  ));

it('says "at" an event, and names it', () =>
  expect(describeStatement({ ...statement, to: 'his briefing', event: 'briefing', occasion: null }, library)).toMatchObject({
    audience: 'at his briefing',
    toWhom: 'At his briefing',
    event: 'First briefing',
  }));

it('says "at" the event itself where no other audience is given', () =>
  expect(describeStatement({ ...statement, to: null, event: 'briefing', occasion: null }, library)).toMatchObject({
    audience: 'at: First briefing',
    toWhom: 'At: First briefing',
  }));

it('puts a title that is a sentence after a colon, in German too', () => {
  const events = new Map([['vote', { id: 'vote', title: 'The council votes on the quay' } as Event]]);
  const said = { ...statement, to: null, event: 'vote', occasion: null };
  expect(describeStatement(said, { ...library, events }).toWhom).toBe('At: The council votes on the quay');
  expect(describeStatement(said, { ...library, events, words: de }).toWhom).toBe('Anlass: The council votes on the quay');
  expect(describeStatement({ ...said, to: 'die Presse' }, { ...library, words: de }).toWhom).toBe('Adressat: die Presse');
});

it('uses ids as the names of records that do not exist', () =>
  expect(describeStatement({ ...statement, speaker: 'nobody', source: 'nothing', event: 'never' }, library)).toMatchObject({
    speaker: 'nobody',
    role: null,
    source: 'nothing',
    event: 'never',
  }));

it('has a title of the speaker and the first words, which says if they are reported', () => {
  expect(statementTitle(library, statement)).toBe('Sergei Ryabkov, as printed by InfoRos: “There will be “no” deviations”');
  expect(statementTitle(library, { ...statement, form: 'indirect' })).toBe(
    'Sergei Ryabkov, as reported by InfoRos: There will be "no" deviations',
  );
  expect(statementTitle(library, statement, 15)).toBe('Sergei Ryabkov, as printed by InfoRos: “There will be …”');
});
