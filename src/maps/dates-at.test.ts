import { describe, expect, it } from 'vitest';
import { parseEdtf, type EdtfDate } from '../core/dates/edtf-date.ts';
import { compareEvents, type Event } from '../core/model/events/event.ts';
import { de } from '../core/words/de.ts';
import { en } from '../core/words/en.ts';
import { briefForm, datesAt } from './dates-at.ts';

const events = (dates: string): Event[] =>
  dates
    .split(' ')
    .map((edtf, i): Event => ({ id: `e${i}`, title: 'Talks', date: parseEdtf(edtf) as EdtfDate, sources: [] }))
    .sort(compareEvents);

describe('the dates at a place', () => {
  it.each([
    ['2022-01-09', '9 January 2022', '9 Jan', '9. Januar 2022', '9. Jan.'],
    ['2022-01-09 2022-01-09', '9 January 2022', '9 Jan', '9. Januar 2022', '9. Jan.'],
    ['2022-01-09 2022-01-10', '9 and 10 January 2022', '9 and 10 Jan', '9. und 10. Januar 2022', '9. und 10. Jan.'],
    ['2022-03-02/2022-03-06', '2–6 March 2022', '2–6 Mar', '2.–6. März 2022', '2.–6. März'],
    [
      '2022-01-09 2022-01-11 2022-01-10',
      '3 events, 9–11 January 2022',
      '3 events, 9–11 Jan',
      '3 Ereignisse, 9.–11. Januar 2022',
      '3 Ereignisse, 9.–11. Jan.',
    ],
    ['2022 2022-03-05 2022-03-09?', '3 events, 2022', '3 events, 2022', '3 Ereignisse, 2022', '3 Ereignisse, 2022'],
    [
      '2022-03-05 2022-03-08 2022-04',
      '3 events, 5 March 2022 to April 2022',
      '3 events, 5 March 2022 to April 2022',
      '3 Ereignisse, 5. März 2022 bis April 2022',
      '3 Ereignisse, 5. März 2022 bis April 2022',
    ],
    [
      '2022-03-05?',
      '5 March 2022 (uncertain)',
      '5 March 2022 (uncertain)',
      '5. März 2022 (unsicher)',
      '5. März 2022 (unsicher)',
    ],
  ])('%s', (dates, english, brief, german, germanBrief) => {
    const here = events(dates);
    expect([datesAt(here, en, 'day'), datesAt(here, en, 'brief')]).toEqual([english, brief]);
    expect([datesAt(here, de, 'day'), datesAt(here, de, 'brief')]).toEqual([german, germanBrief]);
  });

  it('have years on a map of several', () => {
    expect(briefForm(events('2022-01-09 2022-12'))).toBe('brief');
    expect(datesAt(events('2021-12-30 2022-01-02'), en, briefForm(events('2021-12-30 2022-01-02')))).toBe(
      '30 Dec 2021 and 2 Jan 2022',
    );
  });
});
