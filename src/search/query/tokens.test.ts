import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../core/dates/edtf-date.ts';
import { dayTokenForm } from './speech/days.ts';
import { dateTokens, isTokenBetween } from './tokens.ts';

describe('a date has the tokens', () => {
  it.each<[date: string, tokens: string[]]>([
    ['2022-01-10', ['d20220110']],
    ['../2022-01-10', ['o20220110']],
    ['2022-01-10/..', ['o20220110']],
    ['2022-03', ['i202203']],
    ['2022-01-30/2022-03-01', ['i202201', 'i202202', 'i202203']],
  ])('%s: %j', (date, tokens) => expect(dateTokens(parseEdtf(date) ?? null)).toEqual(tokens));

  it('none, if it is not known', () => expect(dateTokens(null)).toEqual([]));
});

describe('a token', () => {
  it.each<[token: string, year: string | null, is: boolean]>([
    ['d20220110', '2022', true],
    ['o20220110', '2022', true],
    ['d20220110', null, true],
    ['d20220110', '2021', false],
    ['d20220111', '2022', false],
    ['i202201', null, false],
  ])('%s is of 10 January of the year %s: %s', (token, year, is) => expect(dayTokenForm(year, 1, 10).test(token)).toBe(is));

  it.each<[token: string, from: string | undefined, to: string | undefined, is: boolean]>([
    ['d20220110', '2022-01-10', '2022-01-10', true],
    ['d20220110', '2022-01-11', undefined, false],
    ['d20220110', undefined, '2022-01-09', false],
    ['d20220110', '2022-01', '2022-01', true],
    ['i202201', '2022-01-10', '2022-01-12', true],
    ['i202201', '2022-02', undefined, false],
  ])('%s lies between %s and %s: %s', (token, from, to, is) => expect(isTokenBetween(token, from, to)).toBe(is));
});
