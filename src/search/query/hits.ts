import type { PlannedPart } from './plan.ts';
import { stemOf } from './stems.ts';
import { isStopWord, spansOf, type Span } from './words.ts';

/** A match: words of a text that answer a part of the query. */
export interface Hit {
  /** The index of the part in the plan. */
  readonly part: number;
  /** The indexes of the first and the last word in the text. */
  readonly first: number;
  readonly last: number;
  /** Whether the words match exactly, and not only by their stems. */
  readonly literal: boolean;
}

/** A text with its words and matches. */
export interface Hits {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly hits: readonly Hit[];
}

const stem = (word: string): string => stemOf(word, 'en');

/** Finds all matches in a text, in order. Phrases match only exactly. */
export function hitsIn(text: string, plan: readonly PlannedPart[]): Hits {
  const spans = [...spansOf(text)];
  const words = spans.map(({ word }) => word);
  const stems = words.map(stem);
  const hits: Hit[] = [];
  plan.forEach(({ kind, choices }, part) => {
    for (const choice of choices) {
      const wanted = choice.words.map(stem);
      for (let first = 0; first + wanted.length <= words.length; first++) {
        const literal = choice.words.every((word, i) => words[first + i] === word);
        if (literal || (kind !== 'phrase' && wanted.every((stem, i) => stems[first + i] === stem)))
          hits.push({ part, first, last: first + wanted.length - 1, literal });
      }
    }
  });
  return { text, spans, hits: hits.sort((a, b) => a.first - b.first || b.last - a.last) };
}

/** Whether a text has exactly these words next to each other. */
export function holds(text: string, words: readonly string[]): boolean {
  return ` ${[...spansOf(text)].map(({ word }) => word).join(' ')} `.includes(` ${words.join(' ')} `);
}

/**
 * Returns the ranges of characters to mark in a text. Matches with nothing but one or two stop words between them share a range:
 * "ten years of negotiations".
 */
export function stretches({ text, spans, hits }: Hits): [start: number, end: number][] {
  const merged: [first: number, last: number][] = [];
  for (const { first, last } of hits) {
    const before = merged.at(-1);
    const wordsBetween = before ? spans.slice(before[1] + 1, first) : [];
    const gap = before ? text.slice(spans[before[1]]?.end, spans[first]?.start) : ',';
    if (before && wordsBetween.length < 3 && wordsBetween.every(({ word }) => isStopWord(word)) && !/[,.;:!?"“”()]/.test(gap))
      before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged.map(([first, last]) => [spans[first]?.start ?? 0, spans[last]?.end ?? 0]);
}
