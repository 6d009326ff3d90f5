import { describe, expect, it } from 'vitest';
import { dayAfter, daysApart, daysBetween, formatDay, formatLongDay, formatMonth, formatShortDay, isDay } from './days.ts';

describe('isDay', () => {
  it.each([
    ['2022-01-10', true],
    ['2024-02-29', true],
    ['2022-02-29', false],
    ['2022-13-01', false],
    ['2022-1-1', false],
    ['2022-01', false],
    ['', false],
  ])('of %j is %s', (text, expected) => expect(isDay(text)).toBe(expected));
});

describe('counting days', () => {
  it('gives the day some days later or earlier', () => {
    expect([dayAfter('2022-02-28', 1), dayAfter('2022-01-01', -1)]).toEqual(['2022-03-01', '2021-12-31']);
  });
  it('stays within the years that four digits can write', () => {
    expect([dayAfter('9999-12-31', 1), dayAfter('0000-01-01', -1)]).toEqual(['9999-12-31', '0000-01-01']);
  });
  it('gives every day between two, both included', () => {
    expect(daysBetween('2022-01-30', '2022-02-01')).toEqual(['2022-01-30', '2022-01-31', '2022-02-01']);
    expect(daysBetween('2022-02-01', '2022-01-30')).toEqual([]);
  });
  it('gives the distance of two days, with a sign', () => {
    expect([daysApart('2022-01-13', '2022-01-10'), daysApart('2021-12-31', '2022-01-01')]).toEqual([3, -1]);
  });
});

it('writes days and months as British English does', () => {
  expect([formatDay, formatLongDay, formatShortDay].map((format) => format('2022-01-09', 'en-GB'))).toEqual([
    '9 January 2022',
    'Sunday, 9 January 2022',
    'Sun 9 Jan',
  ]);
  expect(formatMonth('2022-01', 'en-GB')).toBe('January 2022');
});
