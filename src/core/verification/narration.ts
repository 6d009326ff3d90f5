import type { Span } from './paragraphs.ts';
import { attribution } from './speakers/says.ts';
import { sentencesOf } from './sentences.ts';
import type { Speech } from './speech.ts';

/** A passage and what it is in. */
interface Narrated {
  readonly text: string;
  readonly passage: Span;
  readonly paragraphs: readonly Span[];
  readonly speech: readonly Speech[];
}

/** A sentence of a source: what it tells itself, without what it gives as somebody's words, and all of it. */
export interface Sentence {
  readonly narration: string;
  readonly passage: string;
  /** Whether it comes before the passage. */
  readonly before: boolean;
}

/** The sentence that holds a passage, and the two sentences before and after it. */
export function narrationAround(
  { text, passage, paragraphs, speech }: Narrated,
  around: Speech,
): { own: string; passage: string; nearby: readonly Sentence[] } {
  const outer =
    around.depth === 0
      ? undefined
      : speech.findLast(({ start, end, depth }) => depth === around.depth - 1 && start <= around.start && around.end <= end);
  const bounds = outer ? [[outer.start, outer.end] as const] : paragraphs;
  // What is spoken at this depth is blanked out: it holds names that are spoken of.
  const narrated = blank(
    text,
    speech.filter(({ depth, by }) => depth === around.depth && by === 'marks'),
    1,
    /[.!?]\s*$/,
  );
  // Speech begins a sentence as a capital does.
  const divided = narrated.replaceAll('_', 'X');
  const all = bounds.flatMap((span) => attach(narrated, sentencesOf(divided, span)));
  // A sentence that is speech from end to end says nothing of who speaks.
  const sentences = all.filter(
    ([from, to]) => /\p{L}/u.test(narrated.slice(from, to)) || (from < passage[1] && passage[0] < to),
  );
  const at = sentences.findIndex(([from, to]) => from < passage[1] && passage[0] < to);
  // A quotation of several sentences is in several.
  const last = sentences.findLastIndex(([from, to]) => from < passage[1] && passage[0] < to);
  const words = (spans: readonly Span[]): Sentence[] =>
    spans.map(([from, to]) => ({
      narration: narrated.slice(from, to).replace(/_+/g, '_'),
      passage: text.slice(from, to),
      before: to <= passage[0],
    }));
  const nearby = [...sentences.slice(Math.max(0, at - reach), Math.max(0, at)), ...sentences.slice(last + 1, last + 1 + reach)];
  // What the same paragraph says counts first; where it is all speech, the paragraphs around it.
  const [from, to] = [
    bounds.findLast(([start]) => start <= passage[0])?.[0] ?? 0,
    bounds.find(([, end]) => end >= passage[1])?.[1] ?? text.length,
  ];
  const here = words(nearby.filter(([start, end]) => from <= start && end <= to)).filter(({ narration }) =>
    /\p{L}/u.test(narration),
  );
  const own = words(sentences.slice(Math.max(0, at), last + 1));
  return {
    own: own.map(({ narration }) => narration).join(' '),
    passage: own.map((sentence) => sentence.passage).join(' '),
    nearby: here.length > 0 ? here : words(nearby),
  };
}

/** How many sentences before and after a quotation are read for the name of its speaker. */
const reach = 2;

/**
 * Puts `_` for the words of others, so that everything else stays at its place; a mark at the end of their sentence stays, since it ends
 * the sentence around them too.
 *
 * @param opening how many characters before the words go with them: 1 for a quotation mark
 * @param endings the end of a sentence
 */
export function blank(text: string, speech: readonly Speech[], opening: 0 | 1, endings: RegExp): string {
  let blanked = '';
  let at = 0;
  for (const { start, end } of speech) {
    if (start < at) continue;
    const words = text.slice(start, end);
    const ending = endings.exec(words)?.[0] ?? '';
    blanked += `${text.slice(at, start - opening)}${'_'.repeat(opening + words.length - ending.length)}${ending}`;
    at = end;
  }
  return blanked + text.slice(at);
}

/** "“Is it so?” Smith asked." is one sentence: what is only an attribution belongs to the quotation before it. */
function attach(text: string, sentences: readonly Span[]): Span[] {
  const joined: [start: number, end: number][] = [];
  for (const [start, end] of sentences) {
    const last = joined.at(-1);
    const words = text.slice(start, end);
    const afterSpeech = last !== undefined && /_[.!?]["”’»“]?\s*$/.test(text.slice(last[0], last[1]));
    if (last && afterSpeech && attribution.test(words)) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}
