import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../core/dates/month-names.ts';
import { speech } from './speech/speech.ts';
import { parseQuery, type Part } from './parse-query.ts';

/** Writes a part in short: `"one day"` for a phrase, `2022-1-10` for a date, the word for a word. */
function short(part: Part): string {
  if (part.kind === 'phrase') return `"${part.words.join(' ')}"`;
  if (part.kind === 'compound') return part.words.join('-');
  if (part.kind === 'date') {
    const [[day = '', month = '', year = '*'] = []] = part.spelled;
    return `${year}-${monthNumber(month)}-${day}`;
  }
  return [part.words, ...(part.others ?? [])].map((words) => words.join(' ')).join('=');
}

const cases: Record<string, [query: string, parts: string[]][]> = {
  words: [
    ['Ryabkov optimistic dinner', ['ryabkov', 'optimistic', 'dinner']],
    ['the talks were on and the talks', ['talks']],
    ['Russia–NATO Council', ['russia-nato', 'council']],
    ['co-operation of the non-aligned', ['co-operation', 'non-aligned']],
    ['on-the', []],
    ['80 % of, 72 per cent or 5pct', ['80', '72', '5']],
    ['the 3rd meeting', ['3rd', 'meeting']],
    ["they don't, it isn’t and he'll deviate", ['deviate']],
    ['they dont deviate', ['deviate']],
    ['7.5 hours', ['7 5', 'hours']],
    ['1,200 men', ['1200', 'men']],
    ['日本 U.S.', ['日 本', 'us']],
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
    ['99.99.2022', ['99 99 2022']],
  ],
  numbers: [
    ['four fifths of it', ['four fifths=80']],
    ['a third', ['a third=33']],
    ['two thirds', ['two thirds=66=67']],
    ['one half', ['one half=50']],
    ['seven and a half hours', ['seven and a half=7 5', 'hours']],
    ['twenty-five men', ['twenty five=25', 'men']],
    ['two hundred', ['two hundred=200']],
    ['a dozen', ['a dozen=12']],
    ['one in five', ['one in five=20']],
    ['nine out of ten voters', ['nine out of ten=90', 'voters']],
    ['1 in every 3', ['1 in every 3=33']],
    ['two in January', ['two', 'january']],
    ['ten in five', ['ten', 'five']],
    ['10 in 2022', ['10', '2022']],
    ['the third meeting', ['third', 'meeting']],
    ['a fifth meeting', ['fifth', 'meeting']],
  ],
  frames: [
    ['what did Sherman say about NATO?', ['sherman', 'nato']],
    ['what is meant by that', ['meant']],
    ['where was the dinner held?', ['dinner']],
    ['when did they meet', ['meet']],
    ['when did Moscow give in', ['moscow', 'give']],
    ['Moscow refuses to budge', ['refuses', 'moscow', 'budge']],
    ['Gromyko quote', ['gromyko']],
    ['quotes by Gromyko', ['gromyko']],
    ['quote', ['quote']],
    ['who is behind the agency?', ['behind=runs=owned=controls=funded', 'agency']],
    ["who's behind it", ['behind=runs=owned=controls=funded']],
    ['nothing behind their backs', ['behind', 'backs']],
    ['at what time did the meeting in Geneva begin and end?', ['time', 'meeting', 'geneva']],
    ['what did both sides call the meeting?', ['call=called=named=described', 'sides', 'meeting']],
    ['what is it called', ['called=called=named=described']],
    ['what do the people of Russia call it', ['call=called=named=described', 'people', 'russia']],
    ['what Lavrov calls naive', ['calls=called=named=described', 'lavrov', 'naive']],
    ['what did the US call for', ['us', 'call']],
    ['what was Moscow called on to do', ['moscow', 'called']],
    ['what did Lavrov say about calls to Blinken', ['lavrov', 'calls', 'blinken']],
    ['what is known about the call', ['known', 'call']],
    ['what came of phone calls', ['came', 'phone', 'calls']],
    ['what calls did Lavrov make', ['calls', 'lavrov', 'make']],
    ['what does Moscow mean by guarantees?', ['mean', 'moscow', 'guarantees']],
    ['what time of the year is it', ['time', 'year']],
    ['how long did the talks last?', ['how long=hours=minutes=duration=lasted', 'talks']],
    ['what was said', ['said']],
    ['Bloomberg statement', ['bloomberg']],
    ['White House remarks', ['white', 'house']],
    ['a statement on guarantees', ['statement', 'guarantees']],
    ['statements', ['statements']],
    ['why does the paper call this curious', ['paper', 'curious']],
    ['how did Sherman describe the meeting', ['sherman', 'meeting']],
    ['they describe the meeting', ['describe', 'meeting']],
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
  it.each(list)('%s', (query, parts) => expect(parseQuery(query, speech).parts.map(short)).toEqual(parts));
});

it.each([
  ['they are out of bounds', ['out', 'of', 'bounds']],
  ['out of Geneva', ['geneva']],
  ['bounds of it', ['bounds']],
  ['in co-operation with Geneva', ['in', 'co-operation', 'with', 'geneva']],
  ['will', []],
])('keeps common words only in terms of several words: %s', (query, parts) => {
  const terms = ['out of bounds', 'in cooperation with', 'will', ''];
  const isTerm = (words: readonly string[]): boolean => terms.includes(words.join(' '));
  expect(parseQuery(query, undefined, undefined, isTerm, 3).parts.map(short)).toEqual(parts);
});

it('tells a query of stop words from an empty one', () => {
  expect([parseQuery('who met whom').onlyStopWords, parseQuery('of the').onlyStopWords, parseQuery('!').onlyStopWords]).toEqual(
    [false, true, false],
  );
});

it('reads only the beginning of a very long query', () => {
  const parts = parseQuery(Array.from({ length: 3000 }, (_, i) => `w${i}`).join(' ')).parts;
  expect(parts.length).toBe(32);
  expect(parseQuery('a'.repeat(10_000)).parts.map(short)).toEqual(['a'.repeat(400)]);
});

it('reads a phrase of several sentences whole', () => {
  const words = Array.from({ length: 300 }, (_, i) => `w${i}.`).join(' ');
  expect(parseQuery(`"${words}" gromyko`)).toMatchObject({
    parts: [{ kind: 'phrase', typed: words }, { typed: 'gromyko' }],
    cut: false,
  });
});

it('cuts a long query between two words', () => {
  const { parts, cut } = parseQuery('negotiations '.repeat(40));
  expect([parts.map(short), cut]).toEqual([['negotiations'], true]);
});

it.each(['"ten years … day of war"', '“ten years [...] day of war”', '"ten years [of talk] day of war…"'])(
  'reads %s as two phrases, since it has a gap',
  (query) => expect(parseQuery(query).parts.map(({ typed }) => typed)).toEqual(['ten years', 'day of war']),
);
