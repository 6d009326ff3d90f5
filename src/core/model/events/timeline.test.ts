import { describe, expect, it } from 'vitest';
import { dayAfter, daysApart } from '../../dates/days.ts';
import { earliestPossible, latestPossible, parseEdtf, type EdtfDate } from '../../dates/edtf-date.ts';
import { de } from '../../words/de.ts';
import { en } from '../../words/en.ts';
import { compareEvents, type Event } from './event.ts';
import { lengthInWords } from './length-in-words.ts';
import type { Stretch } from './stretch.ts';
import { timelineEnd, timelineStretches } from './timeline.ts';

const date = (edtf: string): EdtfDate => parseEdtf(edtf) as EdtfDate;
const event = (id: string, edtf: string): Event => ({ id, title: id, date: date(edtf), city: 'Geneva', sources: [] });
const inShort = ({ kind, from, to, events, heading }: Stretch): string =>
  [heading && `[${heading}]`, kind, from === to ? from : `${from}/${to}`, ...events.map(({ id }) => id)]
    .filter(Boolean)
    .join(' ');
const stretches = (covers: string, events: readonly Event[], labels = {}, written: EdtfDate | null = null): string[] =>
  timelineStretches(date(covers), [...events].sort(compareEvents), labels, written).map(inShort);

describe('the axis of a timeline', () => {
  it('has each day of a few', () => {
    expect(stretches('2022-01-09/2022-01-11', [event('dinner', '2022-01-09')])).toEqual([
      'day 2022-01-09 dinner',
      'day 2022-01-10',
      'day 2022-01-11',
    ]);
  });

  it('folds days without an event if they are many, wherever they are', () => {
    expect(stretches('2022-01-01/2022-01-31', [event('dinner', '2022-01-09'), event('talks', '2022-01-11')])).toEqual([
      'gap 2022-01-01/2022-01-08',
      'day 2022-01-09 dinner',
      'day 2022-01-10',
      'day 2022-01-11 talks',
      'gap 2022-01-12/2022-01-31',
    ]);
  });

  it('keeps days with a label, and the day that the article looks from', () => {
    expect(stretches('2022-01-01/2022-01-20', [], { '2022-01-08': 'no meeting' }, date('2022-01-15?'))).toEqual([
      'gap 2022-01-01/2022-01-07',
      'day 2022-01-08',
      'gap 2022-01-09/2022-01-14',
      'day 2022-01-15',
      'gap 2022-01-16/2022-01-20',
    ]);
  });

  it('has several events of a day in order', () => {
    const morning = { ...event('talks', '2022-01-10'), begins: '09:00' };
    expect(stretches('2022-01-10', [event('briefing', '2022-01-10'), morning])).toEqual(['day 2022-01-10 talks briefing']);
  });

  it('draws an event of unknown day as a span, which it does not call empty', () => {
    const found = timelineStretches(
      date('2022-01/2022-03'),
      [event('visit', '2022-02'), event('vote', '2022-03-12~')],
      {},
      null,
    );
    expect(found.map((one) => `${inShort(one)}${one.unsure ? ' ?' : ''}`)).toEqual([
      '[2022-01] gap 2022-01-01/2022-01-31',
      '[2022-02] span 2022-02-01/2022-02-28 visit',
      'gap 2022-02-01/2022-02-28 ?',
      '[2022-03] gap 2022-03-01/2022-03-04',
      // About 12 March is within a week of it.
      'gap 2022-03-05/2022-03-11 ?',
      'span 2022-03-12 vote',
      'gap 2022-03-12/2022-03-19 ?',
      'gap 2022-03-20/2022-03-31',
    ]);
  });

  it('draws an event of several days as a length of the axis, beside days that are certainly empty', () => {
    const found = timelineStretches(date('2014-02-20/2014-03-20'), [event('fair', '2014-03-01/2014-03-03')], {}, null);
    expect(found.map(inShort)).toEqual([
      '[2014-02] gap 2014-02-20/2014-02-28',
      '[2014-03] length 2014-03-01/2014-03-03 fair',
      'gap 2014-03-04/2014-03-20',
    ]);
    expect(found.some(({ unsure, during, beside }) => unsure || during || beside)).toBe(false);
    expect(stretches('2014-03-02', [event('fair', '2014-03-01/2014-03-03?')])).toEqual(['length 2014-03-01/2014-03-03 fair']);
  });

  it('draws an event of several days beside the axis if one of them is drawn as well', () => {
    const fair = [event('fair', '2014-03-01/2014-03-10'), event('talk', '2014-03-02')];
    const found = timelineStretches(date('2014-03-01/2014-03-20'), fair, {}, null);
    expect(found.map((one) => `${inShort(one)}${one.beside ? ' beside' : one.during ? ' during' : ''}`)).toEqual([
      'length 2014-03-01/2014-03-10 fair beside',
      'day 2014-03-01 during',
      'day 2014-03-02 talk',
      'gap 2014-03-03/2014-03-10 during',
      'gap 2014-03-11/2014-03-20',
    ]);
    const [pen] = timelineStretches(date('2014-03'), [event('fair', '2014-03-01/2014-03-10')], {}, date('2014-03-04'));
    expect(pen).toMatchObject({ kind: 'length', beside: true, phase: null });
  });

  it('puts what is open at one end where its day is, and calls the days on its open side unsure', () => {
    const found = timelineStretches(
      date('2014-02-20/2014-03-20'),
      [event('letter', '../2014-03-03'), event('visit', '2014-03-10'), event('reply', '2014-03-10/..')].sort(compareEvents),
      {},
      date('2014-03-10'),
    );
    expect(found.map((one) => `${inShort(one)}${one.unsure ? ' ?' : ''}`)).toEqual([
      '[2014-02] gap 2014-02-20/2014-03-03 ?',
      '[2014-03] until 2014-03-03 letter',
      'gap 2014-03-04/2014-03-09',
      'day 2014-03-10 visit',
      'from 2014-03-10 reply',
      'gap 2014-03-11/2014-03-20 ?',
    ]);
    expect(found.map(({ phase }) => phase)).toEqual(['before', 'before', 'before', 'written', null, 'after']);
    const later = timelineStretches(date('2014-03'), [event('letter', '../2014-03-30')], {}, date('2014-03-10'));
    expect(later.find(({ kind }) => kind === 'until')?.phase).toBe(null);
  });

  it('names months on an axis of several, and years on one of many', () => {
    expect(stretches('2021-12-30/2022-02-02', [event('a', '2022-01-01'), event('b', '2022-02-01')])).toEqual([
      '[2021-12] day 2021-12-30',
      'day 2021-12-31',
      '[2022-01] day 2022-01-01 a',
      'gap 2022-01-02/2022-01-31',
      '[2022-02] day 2022-02-01 b',
      'day 2022-02-02',
    ]);
    expect(stretches('1990/2020', [event('a', '1990-01-01'), event('b', '2020-12-31')])).toEqual([
      '[1990] day 1990-01-01 a',
      'gap 1990-01-02/2020-12-30',
      '[2020] day 2020-12-31 b',
    ]);
  });

  it('reaches as far as the days of its events, and over centuries', () => {
    expect(stretches('2022-01-10', [event('dinner', '2022-01-09'), event('briefing', '2022-01-11')])).toHaveLength(3);
    expect(stretches('0001-01-01/9999-12-31', [event('dinner', '2022-01-09')])).toHaveLength(3);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('has every event once and every day, whatever the events (seed %i)', (seed) => {
    const random = randomFrom(seed);
    const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
    for (let round = 0; round < 40; round++) {
      const length = pick([1, 7, 40, 400, 12_000]);
      const last = dayAfter('2001-03-01', length - 1);
      const events = Array.from({ length: Math.floor(random() * 60) }, (_, i) => {
        const day = dayAfter('2001-03-01', Math.floor(random() * length));
        return event(
          `e${i}`,
          pick([
            ...[day, day, day, `${day}?`, `${day}~`, day.slice(0, 7), day.slice(0, 4), `../${day}`, `${day}/..`],
            `${dayAfter(day, -1 - Math.floor(random() * 9))}/${day}`,
          ]),
        );
      }).sort(compareEvents);
      const found = timelineStretches(date(length === 1 ? last : `2001-03-01/${last}`), events, {}, null);
      // The picture has the order of the list.
      expect(found.flatMap((one) => one.events.map(({ id }) => id))).toEqual(events.map(({ id }) => id));
      const drawn = found.filter(({ beside }) => !beside);
      const first = drawn[0]?.from ?? '';
      expect(drawn.reduce((sum, { from, to }) => sum + daysApart(to, from) + 1, 0)).toBe(daysApart(last, first) + 1);
      drawn.slice(1).forEach(({ from }, i) => expect(from).toBe(dayAfter(drawn[i]?.to ?? '', 1)));
      expect(found.map(({ from }) => from)).toEqual(found.map(({ from }) => from).sort());
      for (const { from, to, unsure, during } of found.filter((one) => one.events.length === 0)) {
        const here = events.filter(
          ({ date: one }) => (latestPossible(one) ?? '9999') >= from && (earliestPossible(one) ?? '') <= to,
        );
        const isKnown = ({ date: { edtf } }: Event): boolean => /\/\d/.test(edtf) && !edtf.startsWith('..');
        // A doubtful day is taken at its word.
        expect(here.some((one) => !isKnown(one) && !one.date.edtf.endsWith('?'))).toBe(unsure);
        expect(here.some(isKnown)).toBe(during);
      }
      expect(found.length).toBeLessThanOrEqual(6 * events.length + 4);
    }
  });
});

describe('the end of a timeline', () => {
  const years = [
    event('june', '2014-06-10'),
    event('year', '2014'),
    ...['a', 'b', 'c', 'd', 'e'].map((id, i) => event(id, `2015-0${i + 1}-01`)),
  ].sort(compareEvents);

  it('has the last events, and no empty days among those that are left out', () => {
    const { earlier, events, stretches } = timelineEnd({ events: 6, labels: 3 }, date('2014/2015'), years, {}, null);
    expect([earlier, events.map(({ id }) => id)]).toEqual([1, ['june', 'a', 'b', 'c', 'd', 'e']]);
    expect(stretches.slice(0, 2).map(inShort)).toEqual(['[2014-06] day 2014-06-10 june', '[2015-01] day 2015-01-01 a']);
    const five = timelineEnd({ events: 5, labels: 3 }, date('2014/2015'), years, {}, null);
    expect(five.earlier).toBe(2);
    expect(five.stretches.map(({ from }) => from).filter((from) => from < '2015')).toEqual([]);
  });

  it('has the last labels, and says how many it leaves out, before it and in it', () => {
    const labels = { '2014-07-01': 'before it', '2015-01-03': 'a', '2015-02-03': 'b', '2015-03-03': 'c', '2015-04-03': 'd' };
    const { stretches, otherLabels } = timelineEnd({ events: 5, labels: 2 }, date('2014/2015'), years, labels, null);
    expect(stretches.flatMap(({ label }) => label ?? [])).toEqual(['c', 'd']);
    expect(otherLabels).toBe(3);
    const all = timelineEnd({ events: 5, labels: 5 }, date('2014/2015'), years, labels, null);
    // The one that is on a day before the first event that is shown.
    expect(all.otherLabels).toBe(1);
  });

  it('is all of it if it has no more events', () => {
    const { earlier, stretches } = timelineEnd({ events: Infinity, labels: Infinity }, date('2014/2015'), years, {}, null);
    expect(earlier).toBe(0);
    expect(stretches).toEqual(timelineStretches(date('2014/2015'), years, {}, null));
  });

  it('says nothing of days on which there was something that it leaves out', () => {
    const inOrder = [event('year', '2014'), event('june', '2014-06-10'), event('a', '2015-01-01')];
    const { stretches } = timelineEnd({ events: 2, labels: 3 }, date('2014/2015'), inOrder, {}, null);
    expect(stretches.map(inShort)).toEqual([
      '[2014-06] day 2014-06-10 june',
      '[2015-01] day 2015-01-01 a',
      'gap 2015-01-02/2015-12-31',
    ]);
  });
});

/** A generator of numbers from 0 to 1 that gives the same ones again (https://en.wikipedia.org/wiki/Lehmer_random_number_generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

it.each([
  ['2022-01-10', '2022-01-10', '1 day', '1 Tag'],
  ['2022-01-01', '2022-01-12', '12 days', '12 Tage'],
  ['2022-01-01', '2022-03-31', 'about 3 months', 'etwa 3 Monate'],
  ['1990-01-01', '2019-12-31', 'about 30 years', 'etwa 30 Jahre'],
])('from %s to %s is %s', (first, last, english, german) => {
  expect(lengthInWords(first, last, en)).toBe(english);
  expect(lengthInWords(first, last, de)).toBe(german);
});
