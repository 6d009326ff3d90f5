import type { Place } from '../text/place.ts';

/** Words that an article shows as somebody's own without an annotation: in quotation marks, or set apart as a block. */
export interface QuotedWords {
  readonly words: string;
  readonly form: 'marks' | 'block';
  readonly place: Place;
  /** Whose they are to be: the sources of the note, of the statement or claim that they stand in; else the principal one. */
  readonly sources: readonly string[];
}

/**
 * Finds words between quotation marks of any kind but straight single ones, which can't be told from apostrophes; those within
 * others are part of them.
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
