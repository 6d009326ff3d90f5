import { blank } from '../verification/narration.ts';
import { paragraphsOf, type Span } from '../verification/paragraphs.ts';
import { sentencesOf } from '../verification/sentences.ts';
import { speechIn, type Speech } from '../verification/speech.ts';
import type { SourceKind } from '../model/source.ts';

/** A source text, divided for reading: what it tells itself, and what it gives as somebody's own words. */
export interface Narrated {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly speech: readonly Speech[];
  /** The text with `_` for each character of the words of others, so that everything keeps its place. */
  readonly narration: string;
  readonly sentences: readonly Sentence[];
}

/** A sentence of a source. */
export interface Sentence {
  readonly span: Span;
  /** Its paragraph, from 0. */
  readonly paragraph: number;
}

/** Divides a source text. */
export function narrate(text: string, kind: SourceKind | undefined): Narrated {
  const paragraphs = paragraphsOf(text);
  const speech = speechIn(text, kind).filter(({ told }) => !told);
  // In a text that is somebody's words as a whole, or below a label, what is in marks is at depth 1.
  const marked = speech.filter(
    ({ by, start, end, depth }) =>
      by === 'marks' && !speech.some((one) => one.by === 'marks' && one.depth < depth && one.start <= start && end <= one.end),
  );
  const narration = blank(text, marked, 0, /[.!?…]\s*$/);
  const divided = narration.replaceAll('_', 'X');
  const sentences = paragraphs.flatMap((span, paragraph) =>
    sentencesOf(divided, span).map((one) => ({ span: one, paragraph })),
  );
  return { text, paragraphs, speech, narration, sentences };
}
