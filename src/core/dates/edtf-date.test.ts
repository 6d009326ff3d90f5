import { describe, expect, it } from 'vitest';
import {
  compareDates,
  describeDate,
  earliestPossible,
  isCertainlyAfter,
  latestPossible,
  machineDate,
  parseEdtf,
  parseWithGrammar,
  type EdtfDate,
} from './edtf-date.ts';
import { en } from '../words/en.ts';

const dates: [edtf: string, words: string, machine: string | undefined, earliest: string | null, latest: string | null][] = [
  ['2022-01-10', '10 January 2022', '2022-01-10', '2022-01-10', '2022-01-10'],
  ['2022-01', 'January 2022', '2022-01', '2022-01-01', '2022-01-31'],
  ['2022', '2022', '2022', '2022-01-01', '2022-12-31'],
  ['../2022-01-10', 'on or before 10 January 2022', undefined, null, '2022-01-10'],
  ['2022-01-10/..', 'on or after 10 January 2022', undefined, '2022-01-10', null],
  ['2022-01-11?', '11 January 2022 (uncertain)', undefined, '2022-01-11', '2022-01-11'],
  ['2022-01~', 'about January 2022', undefined, '2022-01-01', '2022-01-31'],
  ['2022-01-11%', 'about 11 January 2022 (uncertain)', undefined, '2022-01-11', '2022-01-11'],
  ['2022-01-09/2022-01-13', '9–13 January 2022', undefined, '2022-01-09', '2022-01-13'],
  ['2022-01-30/2022-02-02', '30 January – 2 February 2022', undefined, '2022-01-30', '2022-02-02'],
  ['2021-12-31/2022-01-01', '31 December 2021 – 1 January 2022', undefined, '2021-12-31', '2022-01-01'],
  ['2022-01-XX', 'January 2022 (day not given)', undefined, '2022-01-01', '2022-01-31'],
  ['202X', '2020s', undefined, '2020-01-01', '2029-12-31'],
];

describe('parseEdtf and describeDate', () => {
  it.each(dates)('%s reads "%s"', (edtf, words, machine, earliest, latest) => {
    const date = parseEdtf(edtf);
    expect(date).toEqual({ edtf, words, earliest, latest });
    expect(describeDate(date ?? null, en)).toBe(words);
    expect(machineDate(date ?? null)).toBe(machine);
  });

  it.each(dates)('%s is what the grammar says it is', (edtf) => expect(parseEdtf(edtf)).toEqual(parseWithGrammar(edtf)));

  it('says that a date is not given', () => expect(describeDate(null, en)).toBe('date not given'));

  it.each([
    '',
    '10.01.2022',
    '2022-02-30',
    '2022-13',
    '2022-01-12/2022-01-10',
    '2022-21',
    '2022-01-10T08:55:00',
    'January',
    '-2022',
    'XXXX-01-10',
    '202X-01',
    '2022-XX-10',
    '../..',
    '2022-01-1X',
  ])('refuses "%s"', (text) => expect(parseEdtf(text)).toBeUndefined());
});

describe('compareDates', () => {
  const order = [
    '../2022-01-09',
    '2022-01-09',
    '../2022-01-10',
    '2022-01-09/2022-01-10',
    '2022-01-10',
    '2022-01',
    '2022-01-10/..',
    null,
  ];
  const parsed = order.map((edtf) => (edtf === null ? null : (parseEdtf(edtf) as EdtfDate)));

  it('orders by the last possible day, open beginnings first, dates not given last', () => {
    const sorted = [...parsed].reverse().sort(compareDates);
    expect(sorted.map((date) => date?.edtf ?? null)).toEqual(order);
  });

  it('is a total order', () => {
    for (const a of parsed)
      for (const b of parsed) expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
  });
});

describe('a date that may be off', () => {
  it.each([
    ['2022-01-10', '2022-01-10', '2022-01-10'],
    ['2022-01-11?', '2022-01-10', '2022-01-12'],
    ['2022-01-11~', '2022-01-04', '2022-01-18'],
    ['2022-01-11%', '2022-01-04', '2022-01-18'],
    ['2022-03?', '2022-01-29', '2022-05-01'],
    ['2022-01~', '2021-10-01', '2022-05-03'],
    ['2022?', '2020-12-31', '2024-01-01'],
    ['2022~', '2016-12-31', '2028-01-01'],
    ['2022-01-10?/2022-01-12', '2022-01-09', '2022-01-12'],
    ['2022-01-10/2022-01-12~', '2022-01-10', '2022-01-19'],
    ['../2022-01-10?', null, '2022-01-11'],
    ['2022-01-10?/..', '2022-01-09', null],
  ])('%s is from %s to %s', (edtf, earliest, latest) => {
    const one = parseEdtf(edtf) as EdtfDate;
    expect([earliestPossible(one), latestPossible(one)]).toEqual([earliest, latest]);
  });
  it('is after another only if it is, however far off both are', () => {
    const after = (one: string, other: string): boolean =>
      isCertainlyAfter(parseEdtf(one) as EdtfDate, parseEdtf(other) as EdtfDate);
    expect([after('2022-01-13', '2022-01-11?'), after('2022-01-12', '2022-01-11?')]).toEqual([true, false]);
    expect([after('2022-01-14?', '2022-01-11?'), after('2022-01-13?', '2022-01-11?')]).toEqual([true, false]);
    expect([after('../2022-01-14', '2022-01-11'), after('2022-01-14', '2022-01-11/..')]).toEqual([false, false]);
  });
});
