import { stemmer } from 'stemmer';
import type { PlannedPart } from './plan.ts';
import { isStopWord, spansOf, type Span } from './words.ts';

/** Words of a text that answer a part of the query. */
export interface Hit {
  /** Which part of the plan. */
  readonly part: number;
  /** Which words of the text, the last one included. */
  readonly first: number;
  readonly last: number;
  /** Whether they stand there letter by letter, and not with the same stem. */
  readonly literal: boolean;
}

/** A text with its words and what answers the query in it. */
export interface Hits {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly hits: readonly Hit[];
}

/** Finds in a text all that answers the parts of a query; phrases as a whole and letter by letter. */
export function hitsIn(text: string, plan: readonly PlannedPart[]): Hits {
  const spans = [...spansOf(text)];
  const words = spans.map(({ word }) => word);
  const stems = words.map(stemmer);
  const hits: Hit[] = [];
  plan.forEach(({ kind, choices }, part) => {
    for (const choice of choices) {
      const wanted = choice.words.map(stemmer);
      for (let first = 0; first + wanted.length <= words.length; first++) {
        const literal = choice.words.every((word, i) => words[first + i] === word);
        if (literal || (kind !== 'phrase' && wanted.every((stem, i) => stems[first + i] === stem)))
          hits.push({ part, first, last: first + wanted.length - 1, literal });
      }
    }
  });
  return { text, spans, hits: hits.sort((a, b) => a.first - b.first || b.last - a.last) };
}

/** Whether a text holds these words one after the other, letter by letter. */
export function holds(text: string, words: readonly string[]): boolean {
  return ` ${[...spansOf(text)].map(({ word }) => word).join(' ')} `.includes(` ${words.join(' ')} `);
}

/**
 * The stretches of a text to mark, by character. Hits that follow one another, or have only words between them that say
 * nothing by themselves, are one stretch: "ten years of negotiations".
 */
export function stretches({ text, spans, hits }: Hits): [start: number, end: number][] {
  const merged: [first: number, last: number][] = [];
  for (const { first, last } of hits) {
    const before = merged.at(-1);
    const between = before ? spans.slice(before[1] + 1, first) : [];
    const gap = before ? text.slice(spans[before[1]]?.end, spans[first]?.start) : ',';
    if (before && between.length < 3 && between.every(({ word }) => isStopWord(word)) && !/[,.;:!?"“”()]/.test(gap))
      before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged.map(([first, last]) => [spans[first]?.start ?? 0, spans[last]?.end ?? 0]);
}
