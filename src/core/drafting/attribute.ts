import type { Span } from '../verification/paragraphs.ts';
import type { SpeechWords } from '../words/speech/speech-words.ts';
import { anyWord } from './cue-patterns.ts';
import type { Cast } from './names/cast.ts';
import type { Narrated } from './narrated.ts';
import type { Attribution } from './proposal.ts';
import { distinct, isSameVoice, type Voice } from './names/voice.ts';
import { candidatesIn, type ResolvedCue } from './whose-words.ts';

/** What is known of a text when its quotations are attributed. */
export interface Attributed {
  readonly narrated: Narrated;
  readonly cues: readonly ResolvedCue[];
  readonly cast: Cast;
  readonly words: SpeechWords;
  /** The sentences that go on to report, by number. */
  readonly goingOn: ReadonlyMap<number, Attribution>;
}

/** An attribution, the cue that it rests on, and whether its sentence has a verb of saying at all. */
export type WithCue = Attribution & { readonly cue?: ResolvedCue; readonly beside?: boolean };

/**
 * Tells who speaks some words in quotation marks: whom the source names in the same sentence; whoever it quotes in the sentence before,
 * where this one is nothing but a quotation; or whom a sentence before them names that ends with a colon. Nobody else.
 */
export function attribute(passage: Span, text: Attributed): WithCue {
  const { narrated, cues } = text;
  const { sentences, narration } = narrated;
  const first = sentences.findIndex(({ span }) => span[0] < passage[1] && passage[0] < span[1]);
  let last = sentences.findLastIndex(({ span }) => span[0] < passage[1] && passage[0] < span[1]);
  if (isAttributionAfter(last, passage, text)) last++;
  const [start, end] = [sentences[first]?.span[0] ?? passage[0], sentences[last]?.span[1] ?? passage[1]];
  const own = cues.filter((cue) => start <= cue.start && cue.end <= end);
  const signed = own.length === 0 ? (signature(passage, text) ?? heading(passage, text)) : undefined;
  if (signed) return signed;
  const going = first === last ? text.goingOn.get(first) : undefined;
  if (going) return { ...going, beside: true };
  const telling = /\p{L}/u.test(narration.slice(start, end));
  const around = (): Voice[] =>
    candidatesIn(narrated, [sentences[first], sentences[last], sentences[first - 1], sentences[last + 1]], text.cast);
  const open = (candidates: readonly Voice[], reason: 'unclear' | 'unnamed' = 'unclear', evidence?: string): WithCue => ({
    reason,
    beside: own.length > 0,
    ...(evidence !== undefined && { evidence }),
    candidates: distinct(candidates).slice(0, 4),
  });
  if (telling && relays(narration.slice(start, end), text)) return { ...open([...voicesOf(own), ...around()]), beside: true };
  const cue = nearestCue(passage, own, text);
  if (cue === 'several') return open(voicesOf(own));
  // Where a mark between the two is never closed, it is not certain whose words begin there.
  if (cue && isBroken([Math.min(cue.start, passage[0]), Math.max(cue.end, passage[1])], passage, narrated))
    return open([...voicesOf(own), ...around()]);
  if (cue && isOfOthers(cue, passage, text)) return open([...voicesOf(own), ...around()]);
  if (cue) return { ...cue, cue, candidates: cue.voice ? [] : distinct([...cue.candidates, ...around()]).slice(0, 4) };
  if (telling) return open(around(), own.length > 0 ? 'unclear' : 'unnamed');
  return before(first, text) ?? open(around(), 'unnamed');
}

function voicesOf(cues: readonly ResolvedCue[]): Voice[] {
  return cues.flatMap(({ voice, candidates }) => (voice ? [voice] : candidates));
}

/** Whether a mark that is never closed is within a stretch, outside of the quotation itself. */
function isBroken([start, end]: Span, passage: Span, { speech }: Attributed['narrated']): boolean {
  return speech.some(
    (one) =>
      one.unclosed &&
      one.by === 'marks' &&
      start < one.start &&
      one.start <= end &&
      !(passage[0] <= one.start && one.end <= passage[1]),
  );
}

/** Whether words are the object of a verb that may have the words of others there: "Keller condemned the “joke” of the mayor." */
function isOfOthers({ start, verbEnd }: ResolvedCue, passage: Span, { narrated: { narration }, words }: Attributed): boolean {
  const lead = narration.slice(verbEnd, passage[0] - 1);
  return (
    verbEnd < passage[0] &&
    words.stanceVerbs.some((verb) => narration.slice(start, verbEnd).endsWith(verb)) &&
    !/[:,]\s*$/.test(lead) &&
    !words.as.some((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})[^_]*$`, 'u').test(lead))
  );
}

/** Who is named with a dash after words that are a paragraph: "“…” — Anna Keller, mayor", there or in the next paragraph. */
function signature([start, end]: Span, { narrated: { narration, paragraphs }, cast }: Attributed): WithCue | undefined {
  const at = paragraphs.findIndex(([from, to]) => from <= start && end <= to);
  const [from, to] = paragraphs[at] ?? [start, end];
  if (/\p{L}/u.test(narration.slice(from, start))) return undefined;
  const next = paragraphs[at + 1];
  const [after, last] = /\p{L}/u.test(narration.slice(end, to)) || !next ? [end, to] : next;
  const dash = /^[\p{P}\s]*[—–]\s?(?=\p{Lu})/u.exec(narration.slice(after, last));
  const run = dash ? cast.runs.find((one) => one.start === after + dash[0].length) : undefined;
  const rest = narration.slice(run?.end, last);
  if (run?.kind !== 'person' || last - after > longestSignature || !/^(?:,\s[^.:;!?]*|\s\(.*)?\.?$/u.test(rest))
    return undefined;
  const [voice, more] = cast.voicesOf(run);
  return voice && !more && voice.name.includes(' ')
    ? { voice, reason: 'named', evidence: narration.slice(run.start, run.end), candidates: [] }
    : undefined;
}

/** Who is named in a paragraph of its own with a colon, above words that are a paragraph: "Senator Anna Keller, District 3:". */
function heading([start, end]: Span, { narrated: { narration, paragraphs }, cast }: Attributed): WithCue | undefined {
  const at = paragraphs.findIndex(([from, to]) => from <= start && start < to);
  const [from, to] = paragraphs[at - 1] ?? [0, 0];
  if (/\p{L}/u.test(narration.slice(...(paragraphs[at] ?? [start, end]))) || to - from > longestSignature) return undefined;
  const run = cast.runs.find((one) => from <= one.start && one.end <= to);
  if (run?.kind !== 'person' || !/^(?:\p{L}+\.?\s)?$/u.test(narration.slice(from, run.start))) return undefined;
  if (!/^(?:,\s[^.:;!?_]*|\s\([^)]*\))?:$/u.test(narration.slice(run.end, to))) return undefined;
  const [voice, more] = cast.voicesOf(run);
  // Without an office, "Port Vella:" looks the same.
  const isPerson = voice?.person !== undefined || run.office !== undefined || run.pronoun !== undefined;
  return voice && !more && isPerson
    ? { voice, reason: 'introduced', evidence: narration.slice(from, to), candidates: [] }
    : undefined;
}

/** In characters: a name, an office and a day. */
const longestSignature = 120;

/** Whether a sentence says that somebody quotes another. */
function relays(narration: string, { words }: Attributed): boolean {
  return words.relays.some((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(narration));
}

/**
 * The cue that a quotation belongs to: the one right after it; or else the nearest before it without another quotation's cue between; or
 * the only one of its sentence. `several` if two could be meant.
 */
function nearestCue(
  passage: Span,
  own: readonly ResolvedCue[],
  { narrated, words }: Attributed,
): ResolvedCue | 'several' | undefined {
  const { narration } = narrated;
  const after = own.filter(({ start }) => start >= passage[1]);
  const before = own.filter(({ end }) => end <= passage[0]);
  const [next] = after;
  const right = next && /^[.,!?…]*["”»“’'‹›«]*[\s,–—-]*$/u.test(narration.slice(passage[1], next.start));
  const previous = before.at(-1);
  // "Lusk answered: “…", which is never closed, and in the next paragraph "“…”, said Quill": the words are somebody's of each.
  const isLead = /\p{L}[^_.!?]*:\s*["“„«»‘‚']$/u.test(narration.slice(Math.max(0, passage[0] - longestLead), passage[0]));
  const goesOver = narrated.paragraphs.some(([, end]) => passage[0] < end && end < passage[1]);
  if (next && right) return isLead && goesOver && !isSameVoice(previous?.voice, next.voice) ? 'several' : next;
  if (previous) {
    const between = narration.slice(previous.end, passage[0]);
    const setApart = new RegExp(`[_;]|${anyWord(words.setsApart)}`, 'u');
    // Within the words that another cue reports, it is not certain whose they are.
    const [outer] = before.filter(
      (one) => one !== previous && !setApart.test(narration.slice(one.end, previous.start)) && differ(one, previous),
    );
    if (outer) return 'several';
    if (/;/.test(between) && after.length > 0) return 'several';
    return previous;
  }
  return after.length <= 1 || after.every((one) => isSameVoice(one.voice, next?.voice)) ? next : 'several';
}

/** In characters: what leads to a quotation, at most. */
const longestLead = 120;

function differ(a: ResolvedCue, b: ResolvedCue): boolean {
  return !isSameVoice(a.voice, b.voice);
}

/** Whether the sentence after a quotation says who speaks and nothing else: "“Is it so?” Keller asked." */
function isAttributionAfter(last: number, passage: Span, text: Attributed): boolean {
  const { narrated, cues } = text;
  const { sentences, narration } = narrated;
  const [own, next] = [sentences[last], sentences[last + 1]];
  if (!own || next?.paragraph !== own.paragraph) return false;
  if (!/^[.!?…]?["”»“’'‹›«]*\s*$/u.test(narration.slice(passage[1], own.span[1]))) return false;
  const asks = /[!?…]\s*$/.test(narrated.text.slice(passage[0], passage[1]));
  const words = narration.slice(...next.span);
  const cue = cues.find(({ sentence }) => sentence === last + 1);
  // "„…“ Das erklärte Keller."
  if (cue && isThis(narration.slice(next.span[0], cue.start), text.words)) return true;
  if (!cue || /_/.test(words) || cue.start - next.span[0] > 4) return false;
  const rest = narration.slice(Math.max(cue.end, cue.verbEnd), next.span[1]);
  return asks
    ? /^(?:[,\s][^_:]{0,60})?\.?$/.test(rest) && !new RegExp(`^\\s+(?:${text.words.that.join('|')})`).test(rest)
    : /^\s*\.$/.test(rest);
}

/** Whether some words are nothing but a pointer to what was said before: "Das" in "Das erklärte Keller." */
export function isThis(words: string, { this: pointers }: SpeechWords): boolean {
  return pointers.includes(words.trim().toLowerCase());
}

/** Who speaks words without any narration in their sentence, if the sentence before says so. */
function before(first: number, text: Attributed): WithCue | undefined {
  const { narrated, cues } = text;
  const { sentences, narration } = narrated;
  for (let at = first - 1; at >= 0; at--) {
    const sentence = sentences[at];
    if (!sentence) return undefined;
    const words = narration.slice(...sentence.span);
    const isLead = /:\s*$/.test(words);
    const here = sentence.paragraph === sentences[first]?.paragraph;
    if (!here && !(isLead && sentence.paragraph === (sentences[first]?.paragraph ?? 0) - 1)) return undefined;
    if (!/\p{L}/u.test(words)) continue;
    if (relays(words, text)) return undefined;
    const own = cues.filter((cue) => cue.sentence === at);
    const [cue] = own;
    const voices = distinct(voicesOf(own));
    if (
      !cue?.voice ||
      (cue.voice.kind === 'body' && !/_/.test(words)) ||
      voices.length !== 1 ||
      own.some(({ voice }) => !voice)
    )
      return undefined;
    if (isLead) return { ...cue, cue, reason: cue.reason === 'named' ? 'introduced' : cue.reason };
    // Where that sentence names somebody else as well, it is not certain that its speaker goes on.
    const others = /_/.test(words) ? [] : othersIn(at, cue.voice, text);
    return others.length === 0 ? { ...cue, cue, reason: cue.reason === 'named' ? 'goes-on' : cue.reason } : undefined;
  }
  return undefined;
}

/** Who else is named in a sentence and could speak. */
function othersIn(at: number, voice: Voice, { narrated, cast }: Attributed): Voice[] {
  return candidatesIn(narrated, [narrated.sentences[at]], cast).filter((one) => !isSameVoice(one, voice));
}
