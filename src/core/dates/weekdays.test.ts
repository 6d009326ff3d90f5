import { describe, expect, it } from 'vitest';
import { parseEdtf } from './edtf-date.ts';
import { wrongWeekdays } from './weekdays.ts';

const covers = parseEdtf('2022-01-09/2022-01-13');
const correct = (text: string, span = covers): string[] =>
  wrongWeekdays(text, span).map(({ written, corrected }) => `${written} → ${corrected}`);

describe('wrongWeekdays', () => {
  it.each([
    ['on Monday 9 January 2022', ['Monday 9 January 2022 → Sunday 9 January 2022']],
    ['Monday, 9 January', ['Monday, 9 January → Sunday, 9 January']],
    ['Monday the 9th of January', ['Monday the 9th of January → Sunday the 9th of January']],
    ['Monday, January 9, 2022', ['Monday, January 9, 2022 → Sunday, January 9, 2022']],
    ['Mon 9 Jan', ['Mon 9 Jan → Sun 9 Jan']],
    ['Tues. 12 Jan.', ['Tues. 12 Jan → Wed. 12 Jan']],
    ['Thurs 12 Jan. 2022', ['Thurs 12 Jan. 2022 → Wed 12 Jan. 2022']],
    ['Monday\n9 January', ['Monday\n9 January → Sunday\n9 January']],
    [
      'Monday 9 January and Friday 13 January',
      ['Monday 9 January → Sunday 9 January', 'Friday 13 January → Thursday 13 January'],
    ],
    [
      'Friday, January 13, then Monday 9 January',
      ['Friday, January 13 → Thursday, January 13', 'Monday 9 January → Sunday 9 January'],
    ],
  ])('%j', (text, corrected) => expect(correct(text)).toEqual(corrected));

  it.each([
    'on Monday 10 January 2022',
    'on Sunday 9 January',
    'on Monday',
    '9 January',
    'Monday 31 February 2022',
    'Monday 0 January',
    '“Monday 9 January”, it says',
    'Mondays 9 January',
    'Monday 19 Januaries',
    // A year of its own; days that are far from those that the article is about.
    'Wednesday 9 January 2019',
    'Monday 15 March',
    'Monday 9 January 20225',
  ])('leaves %j alone', (text) => expect(correct(text)).toEqual([]));

  it('takes a date without a year to be near the days that are covered', () => {
    expect(correct('Monday 9 December')).toEqual([]);
    expect(correct('Monday 13 February')).toEqual(['Monday 13 February → Sunday 13 February']);
    expect(correct('Monday 14 February', parseEdtf('2022-01-09/2022-01-13'))).toEqual([]);
    const acrossYears = parseEdtf('2021-12-20/2022-01-13');
    expect(correct('Friday 31 December', acrossYears)).toEqual([]);
    expect(correct('Saturday 31 December', acrossYears)).toEqual(['Saturday 31 December → Friday 31 December']);
    expect(wrongWeekdays('Monday 9 January', undefined)).toEqual([]);
    expect(wrongWeekdays('Monday 9 January 2022', undefined)).toMatchObject([{ corrected: 'Sunday 9 January 2022' }]);
  });

  it('says where it is, and which day it was', () => {
    expect(wrongWeekdays('On Monday 9 January.', covers)).toEqual([
      {
        written: 'Monday 9 January',
        index: 3,
        found: 'Monday',
        right: 'Sunday',
        day: '9 January 2022',
        corrected: 'Sunday 9 January',
      },
    ]);
  });
});
