import { describe, expect, it } from 'vitest';
import type { PlannedPart } from '../query/plan.ts';
import type { Result, SearchRequest } from '../query/search.ts';
import { adviceOn, type AdvicePiece } from './advice.ts';

const request: SearchRequest = { query: 'x', narrowing: { facets: {} }, sort: 'relevance', asTyped: false, unfinished: false };
const filtered: SearchRequest = { ...request, narrowing: { facets: { kind: 'note' }, to: '2022-01' } };
const word = (typed: string, corrected?: string): PlannedPart => ({
  typed,
  kind: 'word',
  choices: [],
  ...(corrected !== undefined && { corrected }),
});
const phrase = (typed: string): PlannedPart => ({ typed, kind: 'phrase', choices: [] });

function result(complete: number, partial: number, more: Partial<Result> = {}): Result {
  const found = Array.from({ length: complete + partial }, (_, i) => ({ id: `r${i}`, missing: i < complete ? [] : ['x'] }));
  const rest = { fullest: complete, atLeast: false, unmentioned: [], onlyLonger: [], onlyStopWords: false, cut: false };
  return { found, complete, plan: [word('x')], ...rest, ...more };
}

/** The sentences in short: *emphasis* and [link](changes). */
function short(sentences: readonly (readonly AdvicePiece[])[]): string[] {
  const inShort = (piece: AdvicePiece): string => {
    if (typeof piece === 'string') return piece;
    return 'emphasis' in piece ? `*${piece.emphasis}*` : `[${piece.link}](${JSON.stringify(piece.changes)})`;
  };
  return sentences.map((pieces) => pieces.map(inShort).join(''));
}

const lavrov = { unmentioned: ['Lavrov'], plan: [word('Lavrov'), word('war'), phrase('one day')] };
const corrected = { plan: [word('Rybkov', 'ryabkov'), word('viena', 'vienna')] };
const instead = '[Search instead for Rybkov, viena]({"spelling":"as-typed"}).';

/** The days as this version of Node.js writes them: some put thin spaces around the dash. */
const week = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
  new Date('2026-11-16'),
  new Date('2026-11-22'),
);

describe('says of a result', () => {
  it.each<[what: string, request: SearchRequest, result: Result, sentences: string[]]>([
    ['that it is one', request, result(1, 0), ['1 result.']],
    ['how many records have only some of the words', request, result(2, 3), ['2 results, and 3 with only some of your words.']],
    ['that no record has all of the words', request, result(0, 1), ['1 result, none with all of your words.']],
    ['that nothing was found', request, result(0, 0), ['Nothing found.']],
    [
      'that nothing was found with the filters',
      filtered,
      result(0, 0),
      ['Nothing found with these filters.', '[Search without filters]({"kind":null,"to":null})'],
    ],
    ['that filters alone find nothing', { ...filtered, query: '' }, result(0, 0), ['Nothing found with these filters.']],
    [
      'that the words are too common',
      request,
      result(0, 0, { onlyStopWords: true, plan: [] }),
      ['Those words are too common to search for. Add another, or put an exact phrase in quotation marks.'],
    ],
    [
      'from when days were counted',
      request,
      result(1, 0, { plan: [{ ...word('last week'), readAs: { from: '2026-11-16', to: '2026-11-22' } }] }),
      ['1 result.', `“last week” is read as ${week}, counted from today.`],
    ],
    [
      'that a day was not found, and which',
      request,
      result(0, 0, {
        unmentioned: ['yesterday'],
        plan: [{ ...word('yesterday'), readAs: { from: '2026-11-26', to: '2026-11-26' } }],
      }),
      ['Nothing found.', 'Nothing here mentions *yesterday*.', '“yesterday” is read as 26 November 2026, counted from today.'],
    ],
    [
      'that a weekday is any',
      request,
      result(1, 0, { plan: [{ ...word('next Wednesday'), readAs: { weekday: 'Wednesday' } }] }),
      ['1 result.', '“next Wednesday” is read as any Wednesday, of whichever week.'],
    ],
    [
      'what was corrected',
      request,
      result(3, 0, corrected),
      ['3 results.', `Showing results for *ryabkov*, *vienna*. ${instead}`],
    ],
    [
      'what was corrected without finding anything',
      request,
      result(0, 0, corrected),
      ['Nothing found.', `Searched for *ryabkov*, *vienna*. ${instead}`],
    ],
    [
      'what no record mentions, with what is left to search for',
      request,
      result(0, 0, lavrov),
      ['Nothing found.', 'Nothing here mentions *Lavrov*.', '[Search only for war “one day”]({"q":"war “one day”"})'],
    ],
    [
      'what no record mentions, before what has the other words',
      request,
      result(1, 0, { ...lavrov, complete: 0 }),
      ['Nothing here mentions *Lavrov*.', '1 result with the other words.'],
    ],
    [
      'the same, with records that have only some of the others',
      request,
      result(4, 2, { ...lavrov, complete: 0 }),
      ['Nothing here mentions *Lavrov*.', '4 results with the other words, and 2 with only some of them.'],
    ],
    [
      'that only longer words have a word in them',
      request,
      result(2, 0, { onlyLonger: ['compromi'], complete: 0 }),
      ['Nothing here has the word *compromi*, only longer words that contain it.', '2 results with longer words.'],
    ],
    ['that there may be more than were counted', request, result(2, 0, { atLeast: true }), ['At least 2 results.']],
    [
      'that a long query was not read to its end',
      request,
      result(2, 0, { cut: true, complete: 0 }),
      ['2 results.', 'Only the beginning of this long search was read.'],
    ],
    [
      'which of several words no record mentions',
      request,
      result(0, 0, { unmentioned: ['a', 'b', 'c'], plan: [word('a'), word('b'), word('c')] }),
      ['Nothing found.', 'Nothing here mentions *a*, *b* or *c*.'],
    ],
    [
      'that a phrase is not in the records that the filters leave',
      filtered,
      result(0, 0, { unmentioned: ['one day'], plan: [phrase('one day')] }),
      [
        'Nothing found with these filters.',
        'Nothing with these filters mentions *one day*.',
        '[Search without filters]({"kind":null,"to":null})',
      ],
    ],
    [
      'how to get corrections back',
      { ...request, asTyped: true },
      result(0, 0, lavrov),
      [
        'Nothing found.',
        'Nothing here mentions *Lavrov*.',
        '[Search only for war “one day”]({"q":"war “one day”"})',
        '[Allow spelling corrections and synonyms]({"spelling":null})',
      ],
    ],
    [
      'the beginning of something very long',
      request,
      result(0, 0, { unmentioned: ['a'.repeat(100)], plan: [word('a'.repeat(100))] }),
      ['Nothing found.', `Nothing here mentions *${'a'.repeat(80)} …*.`],
    ],
  ])('%s', (_what, request, result, sentences) => expect(short(adviceOn(request, result))).toEqual(sentences));
});
