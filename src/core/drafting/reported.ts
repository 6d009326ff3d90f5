import type { Span } from '../verification/paragraphs.ts';
import { countWords } from '../text/wording.ts';
import { hasEnding } from './name-runs.ts';
import { isThis, type Attributed, type WithCue } from './attribute.ts';
import { isSameVoice } from './voice.ts';
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
export function reportedIn({ narrated, cues, words }: Attributed, quoted: readonly Span[]): Reported[] {
  const { sentences, narration } = narrated;
  const isQuoted = ([start, end]: Span): boolean => quoted.some(([from, to]) => from < end && start < to);
  const reported: Reported[] = [];
  let reporter: Reporter | undefined;
  for (const [at, { span, paragraph }] of sentences.entries()) {
    const all = cues.filter((cue) => cue.sentence === at);
    if (all.length === 0 && goesOn(narration.slice(...span), words)) {
      if (reporter && !isQuoted(span)) reported.push({ span, whose: goingOn(reporter, paragraph) });
      continue;
    }
    if (all.length > 0 || /\p{L}/u.test(narration.slice(...span))) reporter = reporterOf(all, paragraph);
    const own = all.filter((cue) => cue.reports && (cue.subject.by !== 'nobody' || cue.subject.isOffice));
    // What nobody in particular says has no speaker.
    const cue = own.find(({ voice }) => voice) ?? own[0];
    // Where a mark has no partner, it is not certain whose words these are.
    if (!cue || isQuoted(span) || strayMark.test(narration.slice(...span).replace(pair, ''))) continue;
    const [before, after] = [sentences[at - 1], sentences[at + 1]];
    // "„…“ Das erklärte Keller." belongs to the quotation.
    if (before && isQuoted(before.span) && isThis(narration.slice(span[0], cue.start), words)) continue;
    let [start, end] = span;
    if (pointsAhead(cue, span, narration, words.what) && after?.paragraph === paragraph && !isQuoted(after.span))
      end = after.span[1];
    else if (pointsBack(cue, narration, words.this) && before?.paragraph === paragraph && !isQuoted(before.span))
      start = before.span[0];
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

/** Who is said to report in a sentence, and in which paragraph: the next may go on. */
interface Reporter {
  readonly cue: ResolvedCue;
  readonly paragraph: number;
}

function reporterOf(cues: readonly ResolvedCue[], paragraph: number): Reporter | undefined {
  const [cue] = cues;
  return cue?.voice && cues.every(({ voice }) => isSameVoice(voice, cue.voice)) ? { cue, paragraph } : undefined;
}

/** Whose statement a sentence is that goes on to report; in another paragraph that is not certain. */
function goingOn({ cue, paragraph }: Reporter, here: number): WithCue {
  const { voice, evidence, from } = cue;
  if (!voice || paragraph !== here) return { reason: 'unclear', candidates: voice ? [voice] : [] };
  return {
    voice,
    reason: 'goes-on',
    ...(evidence !== undefined && { evidence }),
    ...(from !== undefined && { from }),
    candidates: [],
  };
}

/** Whether the form of the verb of a main clause shows that it still reports: "Die Lage sei ernst." */
function goesOn(sentence: string, { reportingForms }: SpeechWords): boolean {
  if (reportingForms.length === 0) return false;
  const main = /^[^,;:_]*/u.exec(sentence)?.[0] ?? '';
  return new RegExp(`\\s(?:${reportingForms.join('|')})(?!\\p{L})`, 'u').test(main) && !/(?<!\p{L})ich(?!\p{L})/iu.test(main);
}

/** Whether whoever speaks has an office, if no name: "France’s foreign minister". */
function isOffice({ subject }: ResolvedCue, words: SpeechWords): boolean {
  if (subject.by === 'nobody') return subject.isOffice === true;
  const noun = subject.by === 'office' ? subject.words.toLowerCase().split(/\s+/).at(-1) : undefined;
  return noun !== undefined && hasEnding(noun, words.offices, words);
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
