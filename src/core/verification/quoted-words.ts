import type { QuotedForm } from '../findings/catalogue/quotations.ts';
import type { Place } from '../text/place.ts';

/** Words that an article displays as somebody’s own without an annotation. */
export interface QuotedWords {
  readonly words: string;
  readonly form: QuotedForm;
  /** Whether the author says that they are a name or a term: they are marked as one, or link to a record. */
  readonly declared: boolean;
  /** Whether they are in the front matter, where nothing can be annotated. */
  readonly inFront?: true;
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

/** Whether words in italics that follow this text are displayed as somebody's own: "he called it", "she said". */
export function leadsToWords(before: string): boolean {
  return lead.test(before);
}

const lead =
  /(?<!\p{L})(?:said|says|declared|wrote|writes|spoke of|sagte|(?:(?:called|calls|termed|dubbed|nannte)|(?:described|dismissed|denounced|praised))(?: (?:it|him|her|them|this|that|the \p{L}+))?(?: as)?)(?: an?| the)?[,:]?\s*$/u;
