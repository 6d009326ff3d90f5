import { describe, expect, it } from 'vitest';
import { readRelative, relativeForm } from './relative-dates.ts';
import { planQuery } from '../plan.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { WordPart } from '../word-part.ts';

/** A Friday. */
const now = new Date(2026, 10, 27, 1, 30);

/** Reads the first match in a query. */
function read(query: string): WordPart | undefined {
  const [match] = query.matchAll(relativeForm);
  return match && readRelative(match.groups ?? {}, match[0], now);
}

describe('counted from Friday, 27 November 2026', () => {
  it.each([
    ['today', '2026-11-27', '2026-11-27'],
    ['what was said yesterday', '2026-11-26', '2026-11-26'],
    ['the day before yesterday', '2026-11-25', '2026-11-25'],
    ['Tomorrow', '2026-11-28', '2026-11-28'],
    ['last week', '2026-11-16', '2026-11-22'],
    ['this week', '2026-11-23', '2026-11-29'],
    ['next week', '2026-11-30', '2026-12-06'],
    ['last month', '2026-10-01', '2026-10-31'],
    ['next month', '2026-12-01', '2026-12-31'],
    ['last year', '2025-01-01', '2025-12-31'],
    ['this year', '2026-01-01', '2026-12-31'],
    ['two weeks ago', '2026-11-09', '2026-11-15'],
    ['3 days ago', '2026-11-24', '2026-11-24'],
    ['a year ago', '2025-01-01', '2025-12-31'],
    ['eleven months ago', '2025-12-01', '2025-12-31'],
  ])('“%s” is %s to %s', (query, from, to) => expect(read(query)?.readAs).toEqual({ from, to }));

  it.each(['last words', 'next on the schedule', 'the year 2022', 'Wednesday', 'weeks', 'the day before'])(
    '“%s” is nothing of the kind',
    (query) => expect(read(query)).toBeUndefined(),
  );
});

it.each(['next Wednesday', 'last wednesday', 'this WEDNESDAY'])('reads “%s” as any such weekday', (query) =>
  expect(read(query)).toMatchObject({ typed: query, others: [['wednesday']], readAs: { weekday: query.split(' ')[1] } }),
);

it('plans the words themselves, the weekday, and the dates of the days that are meant', () => {
  const dates = ['d20261126', 'd20261127', 'i202611', 'o20261126'];
  const words = ['yesterday', 'wednesday'];
  const vocabulary = {
    dates: () => dates,
    relatives: (word: string) => (words.includes(word) ? [word] : []),
    longestSynonym: 0,
  } as unknown as Vocabulary;
  const plan = (query: string) => {
    const part = read(query);
    return planQuery({ parts: part ? [part] : [], open: false }, vocabulary, { asTyped: false, unfinished: false });
  };
  expect(plan('yesterday')[0]?.choices).toEqual([
    { words: ['yesterday'], strength: 1 },
    { words: ['d20261126'], strength: 1 },
    { words: ['i202611'], strength: 0.6 },
    { words: ['o20261126'], strength: 0.6 },
  ]);
  expect(plan('next Wednesday')[0]).toMatchObject({
    choices: [{ words: ['wednesday'], strength: 0.95 }],
    readAs: { weekday: 'Wednesday' },
  });
  expect(plan('last year')[0]?.choices).toEqual([]);
});
