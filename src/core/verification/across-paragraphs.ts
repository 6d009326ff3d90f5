import { paragraphsIn } from '../text/wording.ts';
import type { Span } from './paragraphs.ts';

/**
 * Returns what a quotation of several paragraphs would be in a source, once for each place where it may be: what divides two
 * paragraphs of the source takes the place of the blank line, with the quotation mark that opens each paragraph of a longer speech
 * but isn't part of the words. Each paragraph but the last must go on to the end of the source's, and the next one begin with it.
 *
 *     “We came.       We came.
 *     “We saw.”       (blank line)
 *                     We saw.          →   ['We came.\n“We saw.']
 */
export function acrossParagraphs(
  words: string,
  { text, paragraphs }: { readonly text: string; readonly paragraphs: readonly Span[] },
): string[] {
  const [first = '', ...others] = paragraphsIn(words);
  if (others.length === 0) return [words];
  return paragraphs.flatMap((_paragraph, i) => {
    let joined = first;
    for (const [j, words] of others.entries()) {
      const [before, next] = [paragraphs[i + j], paragraphs[i + j + 1]];
      if (!before || !next || !beginsAlike(text.slice(...next), words)) return [];
      const mark = openingMark.exec(text.slice(...next))?.[0] ?? '';
      joined += text.slice(before[1], next[0]) + (openingMark.test(words) ? '' : mark) + words;
    }
    return [joined];
  });
}

const openingMark = /^["“„«»‘'‚「『]/;

/** Whether two paragraphs begin with the same letters, whatever marks are among them: a place to compare. */
function beginsAlike(paragraph: string, words: string): boolean {
  const [one, other] = [paragraph, words].map((text) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase());
  const length = Math.min(comparedLetters, other?.length ?? 0);
  return length > 0 && one?.slice(0, length) === other?.slice(0, length);
}

/** Few enough that words left out or put in after the beginning of a paragraph are found by the comparison itself. */
const comparedLetters = 6;
