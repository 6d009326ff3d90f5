import { describe, expect, it } from 'vitest';
import { parseEdtf, type EdtfDate } from '../../dates/edtf-date.ts';
import type { Event } from './event.ts';
import { timelineDays } from './timeline.ts';

const date = (edtf: string): EdtfDate => parseEdtf(edtf) as EdtfDate;
const event = (id: string, day: string): Event => ({
  id,
  title: id,
  date: date(day),
  city: 'Geneva',
  sources: [],
});

describe('the days of a timeline', () => {
  it('are all days of a month; of a longer span, those with events', () => {
    const days = (covers: string): string[] =>
      timelineDays(date(covers), [event('dinner', '2022-01-09')], {}, null).map(({ day }) => day);
    expect(days('2022-01-09/2022-01-11')).toEqual(['2022-01-09', '2022-01-10', '2022-01-11']);
    expect(days('2022-01-01/2022-01-31')).toHaveLength(31);
    expect(days('2022-01-01/2022-02-01')).toEqual(['2022-01-09']);
    expect(days('0001-01-01/9999-12-31')).toEqual(['2022-01-09']);
  });

  it('reach as far as the events do', () => {
    const found = timelineDays(date('2022-01-10'), [event('dinner', '2022-01-09'), event('briefing', '2022-01-11')], {}, null);
    expect(found.map(({ day, events }) => [day, ...events.map(({ id }) => id)])).toEqual([
      ['2022-01-09', 'dinner'],
      ['2022-01-10'],
      ['2022-01-11', 'briefing'],
    ]);
  });
});
