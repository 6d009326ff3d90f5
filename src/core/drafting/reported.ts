import type { Span } from '../verification/paragraphs.ts';
import { countWords } from '../text/wording.ts';
import { hasEnding } from './names/name-runs.ts';
import { isThis, type Attributed, type WithCue } from './attribute.ts';
import type { ResolvedCue } from './whose-words.ts';
import type { SpeechWords } from '../words/speech/speech-words.ts';

/** A sentence of a source that reports what somebody said, and whose statement it is. */
export interface Reported {
  readonly span: Span;
  readonly whose: WithCue;
}

/**
 * Finds the sentences that report what somebody said without quoting it: those that name somebody beside a verb of saying. Where a
 * sentence only points to the statement ("recall what Keller said", "Keller said this, too"), it is taken together with its neighbour.
 *
 * @param quoted the quotations that are proposed already
 */
export function reportedIn({ narrated, cues, words, goingOn }: Attributed, quoted: readonly Span[]): Reported[] {
  const { sentences, narration } = narrated;
  const isQuoted = ([start, end]: Span): boolean => quoted.some(([from, to]) => from < end && start < to);
  const reported: Reported[] = [];
  for (const [at, { span, paragraph }] of sentences.entries()) {
    const going = goingOn.get(at);
    if (going && !isQuoted(span)) reported.push({ span, whose: going });
    if (going) continue;
    const own = cues.filter(
      (cue) => cue.sentence === at && cue.reports && (cue.subject.by !== 'nobody' || cue.subject.isOffice),
    );
    // What nobody in particular says has no speaker.
    const cue = own.find(({ voice }) => voice) ?? own[0];
    // Where a mark has no partner, it is not certain whose words these are.
    if (!cue || isQuoted(span) || strayMark.test(narration.slice(...span).replace(pair, ''))) continue;
    // "“Ah,” she said, and left.": what is in marks was said.
    if (/_[.,!?…]*["”»“’']\s*$/u.test(narration.slice(span[0], cue.start))) continue;
    const [before, after] = [sentences[at - 1], sentences[at + 1]];
    // "„…“ Das erklärte Keller." belongs to the quotation.
    if (before && isQuoted(before.span) && isThis(narration.slice(span[0], cue.start), words)) continue;
    let [start, end] = span;
    if (pointsAhead(cue, span, narration, words.what) && after?.paragraph === paragraph && !isQuoted(after.span))
      end = after.span[1];
    else if (pointsBack(cue, narration, words.this) && before?.paragraph === paragraph && !isQuoted(before.span))
      start = before.span[0];
    // A headline is nobody’s words.
    if (isHeadline(span, narrated)) continue;
    // The place and the agency at the beginning of a report are nobody's words.
    start += dateline.exec(narration.slice(start, end))?.[0].length ?? 0;
    const said = narration.slice(start, end);
    if (
      countWords(`${narration.slice(start, cue.start)} ${narration.slice(Math.max(cue.end, cue.verbEnd), end)}`) < fewestWords
    )
      continue;
    if (!cue.voice && cue.candidates.length === 0 && !isOffice(cue, words)) continue;
    // Where nothing but an audience or a manner follows, nothing is reported.
    if (/_/.test(said) && !/\p{L}/u.test(said.replace(/_/g, ''))) continue;
    reported.push({ span: [start, end], whose: { ...cue, cue } });
  }
  return reported;
}

/** Whether whoever speaks has an office or is a body, if no name: "France’s foreign minister", "the ministry". */
function isOffice({ subject }: ResolvedCue, words: SpeechWords): boolean {
  if (subject.by === 'nobody') return subject.isOffice === true;
  const held = [...words.offices, ...words.bodyNouns];
  return subject.by === 'office' && subject.words.split(/\s+/).some((word) => hasEnding(word.toLowerCase(), held, words));
}

/** Whether a sentence is a paragraph that ends as no sentence does. */
function isHeadline([start, end]: Span, { narration, paragraphs }: Attributed['narrated']): boolean {
  return paragraphs.some(([from, to]) => from === start && to === end) && /[\p{L}\p{N})]$/u.test(narration.slice(start, end));
}

/** Words in marks, and a mark that is not one of two. */
const pair = /["“„«»]_+["”“»«]/gu;
const strayMark = /["“”„«»]/u;

/** "CORRIN, Oct 16 (NPW) - ", "Kranhaven (dpa) – ". */
const dateline =
  /^(?:\p{Lu}[\p{Lu}\s.'’/-]+(?:,\s[^()_.]{2,30})?\s*(?:\([^()]{2,40}\)\s*)?|\p{Lu}[\p{L}\s/.-]{1,40},?\s\([^()]{2,30}\)\s*)[-–—](?:\s+|(?<=\)\s?.))/u;

/** Fewer words besides the speaker and the verb report nothing. */
const fewestWords = 4;

/** Whether a sentence ends soon after "what Keller said", so that the statement follows it. */
function pointsAhead(cue: ResolvedCue, [, end]: Span, narration: string, what: readonly string[]): boolean {
  const before = narration.slice(0, cue.start).trimEnd().toLowerCase();
  const rest = narration.slice(cue.end, end);
  return what.some((word) => new RegExp(`(?<!\\p{L})${word}(?:\\s+the)?$`, 'u').test(before)) && !/[,:;]/.test(rest);
}

/** Whether the verb is followed by a word for what was said before: "said this". */
function pointsBack(cue: ResolvedCue, narration: string, pointers: readonly string[]): boolean {
  const rest = narration.slice(cue.verbEnd);
  return pointers.some((word) => new RegExp(`^\\s+${word}(?!\\p{L})`, 'u').test(rest));
}
