import type { Span } from './paragraphs.ts';
import { memoizeByText } from '../text/memoize-by-text.ts';

/**
 * Finds the passage of a text that is most similar to some words: of all stretches of as many words, the one that shares most
 * of them, with a few more words on either side, since some may be missing. Returns undefined if less than half are shared.
 */
export function nearestPassage(text: string, words: string): Span | undefined {
  const wanted = wordsOf(words).map(({ word }) => word);
  const all = wordsOnce(text);
  const best = bestWindow(
    all.map(({ word }) => word),
    wanted,
  );
  if (best === undefined) return undefined;
  const reach = Math.ceil(wanted.length / 8) + 1;
  const begins = all[Math.max(0, best - reach)];
  const ends = all[Math.min(all.length, best + wanted.length + reach) - 1];
  return begins && ends && [begins.start, ends.end];
}

/** A word and its offsets. */
interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the index at which the best stretch of `wanted.length` words begins. The shared words are counted while a window moves
 * on word by word, so the time grows only with the length of the text.
 */
function bestWindow(all: readonly string[], wanted: readonly string[]): number | undefined {
  const missing = new Map<string, number>();
  for (const word of wanted) missing.set(word, (missing.get(word) ?? 0) + 1);
  let shared = 0;
  let best: { at: number; shared: number } | undefined;
  all.forEach((word, i) => {
    const left = missing.get(word);
    if (left !== undefined) {
      if (left > 0) shared += 1;
      missing.set(word, left - 1);
    }
    const gone = all[i - wanted.length];
    const back = gone === undefined ? undefined : missing.get(gone);
    if (gone !== undefined && back !== undefined) {
      missing.set(gone, back + 1);
      if (back >= 0) shared -= 1;
    }
    const at = Math.max(0, i - wanted.length + 1);
    if (shared > (best?.shared ?? 0)) best = { at, shared };
  });
  return best && best.shared * 2 >= wanted.length ? best.at : undefined;
}

/** Splits a text at white space into words, in lower case and without marks at their ends, which would hide a similarity. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
    start: index,
    end: index + word.length,
  }));
}

/** Cached, since many quotations are looked for in one text. */
const wordsOnce = memoizeByText(wordsOf);
