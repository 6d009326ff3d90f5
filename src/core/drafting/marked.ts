import type { Span } from '../verification/paragraphs.ts';
import type { Speech } from '../verification/speech.ts';
import type { SpeechWords } from '../words/speech/speech-words.ts';
import { cuesIn } from './cues.ts';
import type { Narrated } from './narrated.ts';
import type { Remark } from './proposal.ts';

/** Words in quotation marks: where they are, and their paragraphs, letter by letter. */
export interface Marked {
  readonly span: Span;
  readonly words: readonly string[];
}

/**
 * Finds the outermost words in quotation marks, without a comma at their end, which is the sentence's around them. Where a quotation goes
 * on in the next paragraph, which then opens with a mark again, it is one.
 */
export function markedPassages({ text, speech, paragraphs }: Narrated, words: SpeechWords): Marked[] {
  const outer = outermost(speech).filter((one) => !one.unclosed && !hidesSpeaker(one, text, paragraphs, words));
  const passages: { start: number; end: number; parts: Span[] }[] = [];
  for (const { start, end } of outer) {
    const last = passages.at(-1);
    const goesOn = last && paragraphs.some(([, to]) => to === last.end) && isNextParagraph(last.end, start, paragraphs);
    if (last && goesOn) {
      last.end = end;
      last.parts.push([start, end]);
    } else passages.push({ start, end, parts: [[start, end]] });
  }
  return passages.flatMap(({ start, parts }): Marked[] => {
    const quoted = parts.map(([from, to]) => text.slice(from, to));
    const last = quoted.at(-1) ?? '';
    const kept = last.replace(/[\s,]+$/u, '');
    const end = (parts.at(-1)?.[1] ?? start) - (last.length - kept.length);
    const lead = /^\s*/.exec(quoted[0] ?? '')?.[0].length ?? 0;
    const exact = [...quoted.slice(0, -1), kept].map((one, i) => (i === 0 ? one.slice(lead) : one).trimEnd());
    return /[\p{L}\p{N}]/u.test(exact.join('')) ? [{ span: [start + lead, end], words: exact }] : [];
  });
}

/** Finds marks that have no partner. */
export function strayMarks({ text, speech, paragraphs, narration }: Narrated, words: SpeechWords): Remark[] {
  const numberAt = (at: number): number => paragraphs.findLastIndex(([start]) => start <= at) + 1;
  const unclosed = speech
    .filter((one) => one.by === 'marks' && (one.unclosed || hidesSpeaker(one, text, paragraphs, words)))
    .map(({ start, end }): Remark => ({
      kind: 'unclosed',
      paragraph: numberAt(start),
      words: text.slice(start - 1, end).trim(),
    }));
  const opens = new Set(speech.map(({ start }) => start - 1));
  const closes = new Set(speech.map(({ end }) => end));
  const unopened = [...narration.matchAll(/["”“»«]/gu)]
    .filter(({ index }) => !opens.has(index) && !closes.has(index) && text[index] !== '_')
    .map(({ index }): Remark => ({
      kind: 'unopened',
      paragraph: numberAt(index),
      words: text.slice(Math.max(0, index - 60), index + 1).trim(),
    }));
  return [...unclosed, ...unopened];
}

/**
 * Whether words whose mark seems to be closed in a later paragraph hold the speaker after a comma: "“Close the baths, he told the chamber.
 * Pettifer said …". The mark was forgotten, and where the words end is not certain.
 */
function hidesSpeaker({ start, end }: Speech, text: string, paragraphs: readonly Span[], words: SpeechWords): boolean {
  if (!paragraphs.some(([, to], i) => to === end && isNextOpen(text, start, paragraphs[i + 1]))) return false;
  return cuesIn(text, [start, end], words).some((cue) => /,\s$/.test(text.slice(cue.start - 2, cue.start)));
}

/** Whether the next paragraph begins with the mark that a stretch begins with. */
function isNextOpen(text: string, start: number, next: Span | undefined): boolean {
  return next !== undefined && text[start - 1] === text[next[0]];
}

function outermost(speech: readonly Speech[]): Speech[] {
  const marks = speech.filter(({ by }) => by === 'marks');
  return marks.filter(
    (one) =>
      !marks.some((other) => other !== one && other.depth < one.depth && other.start <= one.start && one.end <= other.end),
  );
}

function isNextParagraph(end: number, start: number, paragraphs: readonly Span[]): boolean {
  const at = paragraphs.findIndex(([, to]) => to === end);
  const next = paragraphs[at + 1];
  return next !== undefined && start - next[0] === 1;
}
