import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../dates/edtf-date.ts';
import type { Article } from '../../model/article.ts';
import type { Event } from '../../model/events/event.ts';
import type { Person } from '../../model/person.ts';
import { placeIn } from '../../text/place.ts';
import { correctionShown, idOnRecord, partsOnlyIn, recordsShown, wordsShown } from './published-words.ts';
import type { Source } from '../../model/source.ts';

const person: Person = { id: 'ryabkov', name: 'Sergei Ryabkov', kind: 'person', role: 'Minister', side: 'russia', aliases: [] };
const source: Source = {
  id: 'report',
  publisher: 'InfoRos',
  title: 'Talks',
  description: 'Report',
  date: parseEdtf('2022-01-11?'),
  remark: 'Uncertain.',
  url: 'https://example.org/',
  formerly: ['commentary', 'another'],
};
const event = {
  id: 'dinner',
  title: 'Dinner',
  description: 'They dined.',
  date: parseEdtf('2022-01-09'),
  begins: '18:00',
  ends: '20:00',
  timing: 'late',
  venue: 'The Mission',
  city: 'Geneva',
  parties: 'Both',
  sources: [
    { source: 'report', locator: 'p2' },
    { source: 'unknown', locator: null },
  ],
  formerly: ['supper'],
} as Event;
const library = {
  people: new Map([['ryabkov', person]]),
  sources: new Map([['report', source]]),
  events: new Map([['dinner', event]]),
};

const statement = {
  id: 'said-so',
  text: 'he said so',
  speaker: 'ryabkov',
  to: 'Channel One',
  occasion: 'interview',
  on: parseEdtf('../2022-01-10'),
  at: 'Geneva',
  event: 'dinner',
  source: 'report',
  locator: 'p2',
  knownFrom: [{ source: 'report', locator: null }],
  inferred: 'p9',
  questions: ['soon'],
  aliases: [],
};
const article = {
  id: 'talks',
  headline: 'Talks',
  standfirst: 'What was said.',
  kicker: 'Analysis',
  byline: 'Somebody',
  published: '2026-11-23',
  updated: '2026-11-24',
  covers: parseEdtf('2022-01-09/2022-01-13'),
  principalSources: ['report'],
  basis: 'one report',
  summary: [
    { text: 'They met.', see: 'met' },
    { text: 'And spoke.', see: 'met' },
  ],
  questions: [
    { id: 'soon', text: 'How soon?', label: 'Pace' },
    { id: 'who', text: 'Who?' },
  ],
  days: { '2022-01-11': 'nothing' },
  corrections: [
    { on: '2026-11-24', kind: 'correction', text: 'It was late.' },
    { on: '2026-11-24', kind: 'clarification', text: 'It was dark.' },
  ],
  statements: [
    statement,
    {
      id: 'bare',
      text: 'Bare.',
      speaker: 'nobody',
      to: null,
      occasion: null,
      on: null,
      at: null,
      event: null,
      source: 'other',
      locator: 'p1',
      knownFrom: [],
      inferred: null,
      questions: [],
    },
  ],
  claims: [{ id: 'a-claim', text: 'a claim', source: 'report', locator: 'p3', questions: ['who'], aliases: [] }],
  notes: [
    { id: 'note-one', text: 'One.', sources: [], basis: 'arithmetic', questions: ['soon'], aliases: ['first-note'] },
    {
      id: 'note-two',
      text: 'Two.',
      sources: [
        { source: 'report', locator: 'p1' },
        { source: 'other', locator: null },
      ],
      basis: null,
      questions: [],
    },
  ],
  terms: [{ id: 'a-term', text: 'A term.' }],
  figures: [{ id: 'a-table', text: 'Days 1', sources: [{ source: 'report', locator: 'p1' }], basis: 'our count' }],
  people: ['ryabkov', 'nobody'],
  sources: ['report'],
  events: ['dinner'],
} as unknown as Article;

const block = (section: string | null, text: string) => ({
  kind: 'paragraph' as const,
  section,
  text,
  place: placeIn('articles/talks.md'),
});

describe('what an article shows', () => {
  it('is its front matter, words, attributions and corrections', () => {
    const blocks = [
      block(null, 'a lead of more than so many letters'),
      block('one', 'One'),
      block('two', 'Two'),
      block('one', 'More'),
    ];
    expect(wordsShown(article, blocks, library, (text) => `<${text}>`)).toEqual({
      updated: '2026-11-24',
      corrections: ['2026-11-24: It was late.', '2026-11-24, clarification: It was dark.'],
      front: {
        headline: 'Talks',
        standfirst: 'What was said.',
        kicker: 'Analysis',
        byline: 'Somebody',
        published: '2026-11-23',
        covers: '2022-01-09/2022-01-13',
        basis: 'one report',
        source: 'commentary',
        'summary met': 'They met. · And spoke.',
        'question soon': 'How soon? · Pace · on it: said-so, first-note',
        'question who': 'Who? · on it: a-claim',
        'days 2022-01-11': 'nothing',
      },
      lead: ['<a lead of more '],
      sections: { one: ['<One>', '<More>'], two: ['<Two>'] },
      texts: {
        'said-so': '<he said so>',
        bare: '<Bare.>',
        'a-claim': '<a claim>',
        'note-one': '<One.>',
        'note-two': '<Two.>',
        'a-term': '<A term.>',
        'a-table': '<Days 1>',
      },
      attributions: {
        'said-so':
          'speaker=ryabkov · to=Channel One · occasion=interview · on=../2022-01-10 · at=Geneva · event=supper · known-from=commentary · inferred=p9 · source=commentary · locator=p2',
        bare: 'speaker=nobody · source=other · locator=p1',
        'a-claim': 'source=commentary · locator=p3',
        'note-one': 'basis=arithmetic',
        'note-two': 'sources=commentary p1, other',
        'a-table': 'sources=commentary p1 · basis=our count',
      },
    });
    const bare = wordsShown({ ...article, basis: null, days: {}, summary: [], questions: [] }, [], library, () => '');
    expect(Object.keys(bare.front)).toEqual(['headline', 'standfirst', 'kicker', 'byline', 'published', 'covers', 'source']);
    expect([bare.lead, bare.sections]).toEqual([[], {}]);
  });

  it('is what readers see of records, each once', () => {
    expect(recordsShown([article, article], library)).toEqual({
      people: { ryabkov: 'name=Sergei Ryabkov · role=Minister · side=russia' },
      sources: {
        report:
          'publisher=InfoRos · title=Talks · description=Report · date=2022-01-11? · remark=Uncertain. · url=https://example.org/',
      },
      events: {
        dinner:
          'title=Dinner · description=They dined. · date=2022-01-09 · begins=18:00 · ends=20:00 · timing=late · venue=The Mission · city=Geneva · parties=Both · sources=commentary p2, unknown',
      },
    });
  });
});

it('a record keeps its first id', () => {
  expect([
    idOnRecord(library.sources, 'report'),
    idOnRecord(library.people, 'ryabkov'),
    idOnRecord(library.people, 'x'),
  ]).toEqual(['commentary', 'ryabkov', 'x']);
});

it('gives the parts that differ', () => {
  expect(partsOnlyIn('to=a · at=b', 'at=b · on=c')).toEqual(['to=a']);
  expect(partsOnlyIn('at=b', 'at=b · on=c')).toEqual([]);
});

it('gives a correction with its day, and its kind if it is a clarification', () => {
  expect(correctionShown({ on: '2026-11-24', kind: 'correction', text: 'A.' })).toBe('2026-11-24: A.');
  expect(correctionShown({ on: '2026-11-24', kind: 'clarification', text: 'A.' })).toBe('2026-11-24, clarification: A.');
});
