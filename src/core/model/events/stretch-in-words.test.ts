import { describe, expect, it } from 'vitest';
import { parseEdtf, type EdtfDate } from '../../dates/edtf-date.ts';
import { de } from '../../words/de.ts';
import { en } from '../../words/en.ts';
import { compareEvents, type Event } from './event.ts';
import { stretchInWords } from './stretch-in-words.ts';
import { timelineStretches } from './timeline.ts';

const date = (edtf: string): EdtfDate => parseEdtf(edtf) as EdtfDate;
const event = (title: string, edtf: string, more: Partial<Event> = {}): Event => ({
  ...{ id: title, title, date: date(edtf), sources: [] },
  ...more,
});

/** What the picture of some events says in words. */
function inWords(covers: string, events: readonly Event[], words: typeof en, written: string | null = null): string[] {
  const seen = { phases: new Map([['Talks', 'held' as const]]), marked: 'InfoRos writes', words };
  return timelineStretches(date(covers), [...events].sort(compareEvents), {}, written === null ? null : date(written)).map(
    (stretch) => stretchInWords(stretch, seen),
  );
}

describe('a timeline in words', () => {
  it('says of each event of a day whether the day is in doubt', () => {
    const events = [event('Talks', '2014-03-05'), event('Visit', '2014-03-05?'), event('Call', '2014-03-05?')];
    expect(inWords('2014-03-05', events, en)).toEqual([
      'Wednesday, 5 March 2014: Talks, held; Call, date uncertain; Visit, date uncertain',
    ]);
    expect(inWords('2014-03-05', events.slice(1), de)).toEqual([
      'Mittwoch, 5. März 2014: Call, Datum unsicher; Visit, Datum unsicher',
    ]);
  });

  it('says of an event of several days which they were, and of gaps beside it how long they are', () => {
    expect(inWords('2014-02-20/2014-03-20', [event('Fair', '2014-03-01/2014-03-03')], en)).toEqual([
      '20–28 February 2014: 9 days without an event',
      '1–3 March 2014: Fair',
      '4–20 March 2014: 17 days without an event',
    ]);
  });

  it('says what is not known of days', () => {
    expect(inWords('2014-03', [event('Letter', '../2014-03-20')], en)).toEqual([
      '1–20 March 2014: 20 days without an event whose day is known',
      'on or before 20 March 2014: Letter',
      '21–31 March 2014: 11 days without an event',
    ]);
    expect(inWords('2014-03-01/2014-03-02', [event('Letter', '2014-03')], en)).toEqual([
      'March 2014: Letter',
      'Saturday, 1 March 2014: no event whose day is known',
      'Sunday, 2 March 2014: no event whose day is known',
    ]);
    const both = [event('Fair', '2014-03-01/2014-03-08'), event('Talks', '2014-03-02')];
    expect(inWords('2014-03-01/2014-03-08', both, en, '2014-03-02')).toEqual([
      '1–8 March 2014: Fair',
      'Saturday, 1 March 2014: nothing else recorded',
      'Sunday, 2 March 2014: Talks, held (InfoRos writes)',
      '3–8 March 2014: 6 days without another event',
    ]);
    expect(inWords('2014-03-01/2014-03-08', [...both, event('Call', '2014-03')], en)).toEqual([
      'March 2014: Call',
      '1–8 March 2014: Fair',
      'Saturday, 1 March 2014: no other event whose day is known',
      'Sunday, 2 March 2014: Talks, held',
      '3–8 March 2014: 6 days without another event whose day is known',
    ]);
  });
});
