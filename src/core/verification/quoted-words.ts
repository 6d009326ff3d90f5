import type { Place } from '../text/place.ts';

/** Words that an article displays as somebody’s own without an annotation: in quotation marks or as a block. */
export interface QuotedWords {
  readonly words: string;
  readonly form: 'marks' | 'block';
  readonly place: Place;
  /** The sources that should contain them: those of the note, statement or claim around them, else the principal one. */
  readonly sources: readonly string[];
}

/**
 * Finds words between quotation marks of any kind except straight single ones, which cannot be distinguished from apostrophes.
 * Quotation marks within others do not count.
 *
 *     quotedIn('He called it “tough”.')   →   [{ words: 'tough', offset: 13 }]
 */
export function quotedIn(text: string): { readonly words: string; readonly offset: number }[] {
  const found = pairs.flatMap((pair) =>
    [...text.matchAll(pair)].map(({ index, 1: words = '' }) => ({ words, offset: index, end: index + words.length + 2 })),
  );
  found.sort((a, b) => a.offset - b.offset || b.end - a.end);
  let end = 0;
  return found.flatMap(({ words, offset, end: to }) => {
    if (offset < end) return [];
    end = to;
    return [{ words, offset }];
  });
}

const pairs = [/“([^“”]*)”/g, /"([^"]*)"/g, /«([^«»]*)»/g, /„([^„“”]*)[“”]/g, /‘([^‘]*?)’(?!\p{L})/gu];
