import { paragraphNumbers } from '../model/locator.ts';

/** A stretch of a text: the offsets of its first character and of the one after its last, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** Finds the paragraphs of a source text: what is between blank lines or, if there are none, each line. */
export function paragraphsOf(text: string): Span[] {
  const apart = /\n[^\S\n]*\n/.test(text.trim());
  const paragraph = apart ? /\S(?:(?!\n[^\S\n]*\n)[^])*/g : /\S.*/g;
  return [...text.matchAll(paragraph)].map((match) => [match.index, match.index + match[0].trimEnd().length]);
}

/** Returns the stretch that a locator names; undefined if it does not name paragraphs of this text. */
export function locate(paragraphs: readonly Span[], locator: string): Span | undefined {
  const [first, last] = paragraphNumbers(locator) ?? [];
  const start = first === undefined ? undefined : paragraphs[first - 1]?.[0];
  const end = last === undefined ? undefined : paragraphs[last - 1]?.[1];
  return start === undefined || end === undefined || end < start ? undefined : [start, end];
}

/** Returns the locator of a stretch of text: `p2`, or `p2-p3` if it extends beyond one paragraph. */
export function locatorOf(paragraphs: readonly Span[], [start, end]: Span): string {
  const first = paragraphs.findLastIndex(([from]) => from <= start) + 1;
  const last = paragraphs.findLastIndex(([from]) => from < end) + 1;
  return first === last ? `p${first}` : `p${first}-p${last}`;
}

/** Whether a stretch is within another one; true if there is none to be within. */
export function isWithin([start, end]: Span, within: Span | undefined): boolean {
  return !within || (within[0] <= start && end <= within[1]);
}
