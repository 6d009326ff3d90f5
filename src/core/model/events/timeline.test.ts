import { describe, expect, it } from 'vitest';
import { dayAfter, daysApart } from '../../dates/days.ts';
import { parseEdtf, type EdtfDate } from '../../dates/edtf-date.ts';
import { de } from '../../words/de.ts';
import { en } from '../../words/en.ts';
import { compareEvents, type Event } from './event.ts';
import { lengthInWords } from './length-in-words.ts';
import { timelineEnd, timelineStretches, type Stretch } from './timeline.ts';

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
      [event('visit', '2022-02'), event('vote', '2022-03-01~')],
      {},
      null,
    );
    expect(found.map(inShort)).toEqual([
      '[2022-01] gap 2022-01-01/2022-03-31',
      '[2022-02] span 2022-02-01/2022-02-28 visit',
      '[2022-03] span 2022-03-01 vote',
    ]);
    expect(found.map(({ unsure }) => unsure)).toEqual([true, false, false]);
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
          pick([day, day, day, `${day}?`, `${day}~`, day.slice(0, 7), day.slice(0, 4), `../${day}`, `${day}/..`]),
        );
      }).sort(compareEvents);
      const found = timelineStretches(date(length === 1 ? last : `2001-03-01/${last}`), events, {}, null);
      const shown = found.flatMap((one) => one.events.map(({ id }) => id));
      expect([...shown].sort()).toEqual(events.map(({ id }) => id).sort());
      const drawn = found.filter(({ kind }) => kind !== 'span');
      expect(drawn.reduce((sum, { from, to }) => sum + daysApart(to, from) + 1, 0)).toBe(length);
      drawn.slice(1).forEach(({ from }, i) => expect(from).toBe(dayAfter(drawn[i]?.to ?? '', 1)));
      for (const { from, to } of found.filter(({ kind, unsure }) => kind === 'gap' && !unsure)) {
        expect(events.filter(({ date: { earliest, latest } }) => (latest ?? '9999') >= from && (earliest ?? '') <= to)).toEqual(
          [],
        );
      }
      expect(found.length).toBeLessThanOrEqual(5 * events.length + 4);
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
    const { earlier, events, stretches } = timelineEnd(6, date('2014/2015'), years, {}, null);
    expect([earlier, events.map(({ id }) => id)]).toEqual([1, ['year', 'a', 'b', 'c', 'd', 'e']]);
    expect(stretches.slice(0, 2).map(inShort)).toEqual([
      '[2014-01] span 2014-01-01/2014-12-31 year',
      '[2015-01] day 2015-01-01 a',
    ]);
    const five = timelineEnd(5, date('2014/2015'), years, {}, null);
    expect(five.earlier).toBe(2);
    expect(five.stretches.map(({ from }) => from).filter((from) => from < '2015')).toEqual([]);
  });

  it('is all of it if it has no more events', () => {
    const { earlier, stretches } = timelineEnd(Infinity, date('2014/2015'), years, {}, null);
    expect(earlier).toBe(0);
    expect(stretches).toEqual(timelineStretches(date('2014/2015'), years, {}, null));
  });

  it('says nothing of days on which there was something that it leaves out', () => {
    const inOrder = [event('june', '2014-06-10'), event('year', '2014'), event('a', '2015-01-01')];
    const { stretches } = timelineEnd(2, date('2014/2015'), inOrder, {}, null);
    expect(stretches.map(inShort)).toEqual([
      '[2014-01] span 2014-01-01/2014-12-31 year',
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
