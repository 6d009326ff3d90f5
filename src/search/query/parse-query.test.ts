import { describe, expect, it } from 'vitest';
import { parseQuery, type Part } from './parse-query.ts';

/** Writes a part in short: `"one day"` for a phrase, `2022-1-10` for a date, the word for a word. */
function short(part: Part): string {
  if (part.kind === 'phrase') return `"${part.words.join(' ')}"`;
  return part.kind === 'date' ? `${part.year ?? '*'}-${part.month}-${part.day}` : part.word;
}

const cases: Record<string, [query: string, parts: string[]][]> = {
  words: [
    ['Ryabkov optimistic dinner', ['ryabkov', 'optimistic', 'dinner']],
    ['the talks were on and the talks', ['talks']],
    ['Russia–NATO Council', ['russia', 'nato', 'council']],
    ['80 % of, 72 per cent or 5pct', ['80', '72', '5']],
    ['the 3rd meeting', ['3', 'meeting']],
    ['guarantees?!', ['guarantees']],
  ],
  phrases: [
    ['"one day of war"', ['"one day of war"']],
    ['“one day of war” Gromyko', ['"one day of war"', 'gromyko']],
    ['„one day“ «of war» 「ten years」', ['"one day"', '"of war"', '"ten years"']],
    ["'one day' of the allies' backs", ['"one day"', 'allies', 'backs']],
    ['"to be"', ['"to be"']],
    ['"never closed', ['never', 'closed']],
    ['"Russia–NATO Council\'s work"', ['"russia nato council work"']],
  ],
  dates: [
    ['12 January Brussels', ['*-1-12', 'brussels']],
    ['Jan 13 OSCE', ['*-1-13', 'osce']],
    ['13th of January, 2022', ['2022-1-13']],
    ['January 10th 2022', ['2022-1-10']],
    ['10.01.2022 Geneva', ['2022-1-10', 'geneva']],
    ['10/1/22', ['2022-1-10']],
    ['1/13/2022', ['2022-1-13']],
    ['2022-01-10', ['2022-1-10']],
    ['2022-01', ['january', '2022']],
    ['January 2022', ['january', '2022']],
    ['the 10. 1. list', ['10', '1', 'list']],
    ['marathon 10', ['marathon', '10']],
    ['mayor 5', ['mayor', '5']],
    ['99.99.2022', ['99992022']],
    ['7.5 hours', ['75', 'hours']],
  ],
  nothing: [
    ['', []],
    ['   ', []],
    ['"', []],
    ['“”', []],
    ['?!…—', []],
    ['👍👍', []],
    ['of the and', []],
    ['"" \'\' «»', []],
  ],
};

describe.each(Object.entries(cases))('%s', (_kind, list) => {
  it.each(list)('%s', (query, parts) => expect(parseQuery(query).parts.map(short)).toEqual(parts));
});

it('tells a query of stop words from an empty one', () => {
  expect([
    parseQuery('who said what to whom').onlyStopWords,
    parseQuery('of the').onlyStopWords,
    parseQuery('!').onlyStopWords,
  ]).toEqual([false, true, false]);
});

it('reads only the beginning of a very long query', () => {
  const parts = parseQuery(Array.from({ length: 3000 }, (_, i) => `w${i}`).join(' ')).parts;
  expect(parts.length).toBe(32);
  expect(parseQuery('a'.repeat(10_000)).parts.map(short)).toEqual(['a'.repeat(400)]);
});
