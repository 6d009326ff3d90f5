import type { SpeechWords } from '../words/speech/speech-words.ts';
import { patternsOf } from './cue-patterns.ts';
import { isAmong, type Cast } from './names/cast.ts';
import { cuesIn, type Cue } from './cues.ts';
import { hasEnding, type NameRun } from './names/name-runs.ts';
import type { Narrated, Sentence } from './narrated.ts';
import type { Attribution } from './proposal.ts';
import { distinct, isSameVoice, type Voice } from './names/voice.ts';

/** A cue whose subject is resolved, as far as that is certain, in its sentence. */
export interface ResolvedCue extends Cue, Attribution {
  readonly sentence: number;
}

/** Reads a narrated text from its beginning to its end, and tells whom each cue in it means. */
export function resolveCues(narrated: Narrated, cast: Cast, words: SpeechWords): ResolvedCue[] {
  const resolved: ResolvedCue[] = [];
  const speakers = new Set<string>();
  const all = narrated.sentences.map(({ span }) => cuesIn(narrated.narration, span, words));
  for (const { subject } of all.flat())
    if (subject.by === 'name') for (const { name } of cast.voicesOf(subject.run)) speakers.add(name);
  for (const [sentence, cues] of all.entries()) {
    for (const cue of cues)
      resolved.push({ ...cue, sentence, ...resolve(cue, sentence, resolved, { narrated, cast, words, speakers }) });
  }
  return resolved;
}

interface Reading {
  readonly narrated: Narrated;
  readonly cast: Cast;
  readonly words: SpeechWords;
  /** The names of everybody who is said to speak somewhere in the text. */
  readonly speakers: ReadonlySet<string>;
}

function resolve(cue: Cue, sentence: number, before: readonly ResolvedCue[], reading: Reading): Attribution {
  const { narrated, cast, words } = reading;
  const evidence = narrated.text.slice(cue.start, cue.end);
  const unclear = (candidates: readonly Voice[]): Attribution => ({
    reason: 'unclear',
    evidence,
    candidates: distinct(candidates),
  });
  const { subject } = cue;
  switch (subject.by) {
    case 'nobody':
      return unclear(
        cast.runs.filter(({ start, end }) => cue.start <= start && end <= cue.end).flatMap((run) => cast.voicesOf(run)),
      );
    case 'name': {
      const voices = cast.voicesOf(subject.run);
      const [voice] = voices;
      return voice && voices.length === 1 ? { voice, reason: 'named', evidence, candidates: [] } : unclear(voices);
    }
    case 'office': {
      const holders = cast.holding(subject.words).filter((voice) => firstNamed(voice, cast) < cue.start);
      const [holder] = holders;
      if (holder && holders.length === 1)
        return {
          voice: holder,
          reason: 'pronoun',
          evidence,
          from: paragraphNaming(holder, cue.start, reading),
          candidates: [],
        };
      const [noun = ''] = subject.words.toLowerCase().split(/\s+/).slice(-1);
      if (holders.length > 1 || !hasEnding(noun, words.referring, words)) return unclear(holders);
      return antecedent('either', cue, sentence, before, reading);
    }
    case 'pronoun':
      return antecedent(subject.pronoun, cue, sentence, before, reading);
  }
}

/**
 * Whom a pronoun means: whoever was said to speak last, in the same paragraph or the one before, if nobody else is named since who could
 * be meant.
 */
function antecedent(
  pronoun: 'he' | 'she' | 'either',
  cue: Cue,
  sentence: number,
  before: readonly ResolvedCue[],
  { narrated, cast, words, speakers }: Reading,
): Attribution {
  const evidence = narrated.text.slice(cue.start, cue.end);
  const paragraph = narrated.sentences[sentence]?.paragraph ?? 0;
  const isNear = (at: number | undefined): boolean => {
    const from = at === undefined ? undefined : narrated.sentences[at]?.paragraph;
    if (from === undefined) return false;
    // Paragraphs that are nothing but a quotation are not counted.
    const told = narrated.paragraphs
      .slice(from + 1, paragraph)
      .filter((span) => /\p{L}/u.test(narrated.narration.slice(...span)));
    return told.length === 0;
  };
  const recent = isNear(before.at(-1)?.sentence) ? before.at(-1) : undefined;
  const isMeant = (run: NameRun): boolean => !isBlank(narrated, run) && mayBeMeant(run, narrated, cast, words, speakers);
  const [opening = 0] = narrated.paragraphs[paragraph] ?? [];
  const here = cast.runs.filter((run) => run.start >= opening && run.end <= cue.start && isMeant(run));
  // Where the paragraph itself names people before the pronoun, whoever spoke in the one before is not meant.
  const last = recent && (here.length === 0 || recent.start >= opening) ? recent : undefined;
  const begins = narrated.sentences[last?.sentence ?? sentence - 1]?.span[0] ?? cue.start;
  const since = last ? begins : here.length > 0 ? opening : isNear(sentence - 1) ? begins : cue.start;
  // Whoever spoke in the paragraph before is less certain: any full name since counts.
  const isNamed = (run: NameRun): boolean =>
    last !== undefined &&
    last.start < opening &&
    run.start >= opening &&
    run.kind === 'person' &&
    run.name.length > 1 &&
    !isBlank(narrated, run);
  const named = cast.runs.filter(
    (run) =>
      run.start >= (run.kind === 'office' && last ? last.end : since) && run.end <= cue.start && (isMeant(run) || isNamed(run)),
  );
  const others = named.filter(
    (run) =>
      !cast.voicesOf(run).some((voice) => isSameVoice(voice, last?.voice)) &&
      !(last && last.start <= run.start && run.end <= last.end),
  );
  const voices = distinct(others.flatMap((run) => cast.voicesOf(run)));
  const candidates = distinct([...(last?.voice ? [last.voice] : (last?.candidates ?? [])), ...voices]);
  const isOwner = others.some(({ end }) => /^['’]/.test(narrated.narration.slice(end, end + 1)));
  const one = voices.length === 1 && !isOwner && others.every((run) => cast.voicesOf(run).length === 1) ? voices[0] : undefined;
  const sole = last ? (others.length === 0 ? last.voice : undefined) : one;
  const theirs = sole?.pronoun ?? pronounBefore(sole, before);
  const clashes = pronoun !== 'either' && theirs !== undefined && theirs !== pronoun;
  // "“Why?” asked Keller. “Because,” she replied": she is not who asked.
  const asked = last !== undefined && isAsking(last, narrated, words) && !isAsking(cue, narrated, words);
  if (!sole || sole.kind === 'body' || clashes || asked) return { reason: 'unclear', evidence, candidates };
  const [first] = others;
  const from = last
    ? (last.from ?? (narrated.sentences[last.sentence]?.paragraph ?? 0) + 1)
    : narrated.paragraphs.findLastIndex(([start]) => start <= (first?.start ?? 0)) + 1;
  return { voice: sole, reason: 'pronoun', evidence, from, candidates: [] };
}

/** Whether a cue says that somebody asks. */
function isAsking({ start, end, verbEnd }: Cue, { narration }: Narrated, { askingVerbs }: SpeechWords): boolean {
  const told = narration.slice(start, Math.max(end, verbEnd));
  return askingVerbs.some((verb) => new RegExp(`(?<!\\p{L})${verb}(?!\\p{L})`, 'u').test(told));
}

/** The pronoun that the text has used for somebody before. */
function pronounBefore(voice: Voice | undefined, before: readonly ResolvedCue[]): Voice['pronoun'] {
  const used = before.flatMap(({ subject, voice: meant }) =>
    subject.by === 'pronoun' && subject.pronoun !== 'either' && isSameVoice(meant, voice) ? [subject.pronoun] : [],
  );
  return used[0];
}

/** Whether a name is one that a pronoun can mean: of somebody known or titled, of a speaker, or of whoever a sentence may be about. */
function mayBeMeant(
  run: NameRun,
  { narration }: Narrated,
  cast: Cast,
  words: SpeechWords,
  speakers: ReadonlySet<string>,
): boolean {
  if (run.kind === 'office') return true;
  if (run.kind !== 'person') return false;
  // "Another Sea for All participant".
  const [, noun = ''] = /^(\s\p{Ll}[\p{L}-]*)/u.exec(narration.slice(run.end, run.end + 40)) ?? [];
  if (patternsOf(words).office.test(noun)) return false;
  const voices = cast.voicesOf(run);
  const [title = ''] = /^\p{L}+/u.exec(narration.slice(run.start)) ?? [];
  if (run.office !== undefined || words.titles[title.toLowerCase()] !== undefined) return true;
  if (
    voices.some(
      ({ name, kind, person }) =>
        kind === 'person' && (person !== undefined || speakers.has(name) || name !== run.name.join(' ')),
    )
  )
    return true;
  // "His wife, Solveig, remembers it."
  if (/\p{L},\s$/u.test(narration.slice(0, run.start).slice(-4)) && /^,\s\p{Ll}/u.test(narration.slice(run.end))) return true;
  const [lead = ''] = /[^.!?:;\n]*$/.exec(narration.slice(Math.max(0, run.start - 40), run.start).toLowerCase()) ?? [];
  const last = lead.match(/\p{L}+(?=\s+)/gu)?.slice(-2) ?? [];
  // "The charge was dismissed by Anna Keller. She said".
  const isAgent = words.agent.includes(last.at(-1) ?? '');
  return run.name.length > 1 && (isAgent || !last.some((word) => words.prepositions.includes(word)));
}

/** Whether a name is in the words of others. */
function isBlank({ narration }: Narrated, { start }: NameRun): boolean {
  return narration[start] === '_';
}

function firstNamed(voice: Voice, cast: Cast): number {
  return cast.runs.find((run) => isAmong(voice, cast.voicesOf(run)))?.start ?? Infinity;
}

/** The paragraph, from 1, that names somebody last before a place. */
function paragraphNaming(voice: Voice, at: number, { cast, narrated }: Reading): number {
  const run = cast.runs.findLast((one) => one.start < at && isAmong(voice, cast.voicesOf(one)));
  return narrated.paragraphs.findLastIndex(([start]) => start <= (run?.start ?? at)) + 1;
}

/** Returns who is named in some sentences, and could be the speaker of words in or next to them. */
export function candidatesIn(narrated: Narrated, sentences: readonly (Sentence | undefined)[], cast: Cast): Voice[] {
  const runs = sentences.flatMap((one) =>
    one ? cast.runs.filter(({ start, end }) => one.span[0] <= start && end <= one.span[1]) : [],
  );
  const voices = runs
    .filter((run) => run.kind === 'person' && !isBlank(narrated, run))
    .flatMap((run) => cast.voicesOf(run))
    .filter(({ person, name, office }) => person !== undefined || office !== undefined || name.includes(' '));
  return distinct(voices).slice(0, maxCandidates);
}

/** The most people that a comment names as candidates. */
const maxCandidates = 4;
