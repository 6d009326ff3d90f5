import type { Person } from '../model/person.ts';
import type { Source, SourceKind } from '../model/source.ts';
import { locatorOf, type Span } from '../verification/paragraphs.ts';
import { endsAsQuestion } from '../verification/speech.ts';
import type { SpeechWords } from '../words/speech/speech-words.ts';
import type { Cast } from './names/cast.ts';
import { intervieweeIn, speakersOfLabels } from './labels.ts';
import { plainName } from './names/name-runs.ts';
import type { Narrated } from './narrated.ts';
import type { Proposal, Remark } from './proposal.ts';
import type { Voice } from './names/voice.ts';
import { candidatesIn } from './whose-words.ts';

/** Proposes each paragraph of a text that is somebody's own as a whole. */
export function wholeText(
  { text, paragraphs }: Narrated,
  kind: SourceKind | undefined,
  speaker: Person | undefined,
): Proposal[] {
  const voice: Voice | undefined = speaker && {
    person: speaker,
    name: speaker.name,
    kind: speaker.kind === 'body' ? 'body' : 'person',
  };
  return paragraphs.map(([start, end]) => ({
    form: kind === 'document' ? 'excerpt' : 'quote',
    start,
    end,
    words: [text.slice(start, end)],
    locator: locatorOf(paragraphs, [start, end]),
    ...(voice ? { voice, reason: 'whole' as const } : { reason: 'unnamed' as const }),
    candidates: [],
    inner: [],
  }));
}

/**
 * Proposes each answer of an interview that has no labels, paragraph by paragraph: nothing shows whether one that follows an answer is
 * an answer too, or a question without a question mark. So who speaks is for the editor to say.
 */
export function answers(narrated: Narrated, cast: Cast): { proposals: Proposal[]; remarks: Remark[] } {
  const { text, paragraphs, speech, sentences } = narrated;
  const own = speech.filter(({ by }) => by === 'answer');
  if (own.length === 0) return { proposals: [], remarks: [] };
  const lead = sentences.filter(({ span }) => span[1] <= (own[0]?.start ?? 0));
  const candidates = candidatesIn(narrated, lead, cast);
  const proposals = own.map(({ start, end }): Proposal => ({
    form: 'quote',
    start,
    end,
    words: [text.slice(start, end)],
    locator: locatorOf(paragraphs, [start, end]),
    reason: 'answer',
    candidates,
    inner: [],
  }));
  const remarks = paragraphs.flatMap(([start, end], i): Remark[] =>
    endsAsQuestion(text.slice(start, end)) ? [{ kind: 'question', paragraph: i + 1, words: text.slice(start, end) }] : [],
  );
  return { proposals, remarks };
}

/**
 * Proposes what each speaker of a transcript says until the next one does; questions of nobody in particular are remarks, and so is all
 * that a paper says in an interview of its own, since it asks without question marks too.
 */
export function labelledTurns(
  narrated: Narrated,
  cast: Cast,
  words: SpeechWords,
  { kind, publisher = '' }: Pick<Source, 'kind'> & { readonly publisher?: string | undefined },
  title = '',
): { proposals: Proposal[]; remarks: Remark[] } {
  const { text, paragraphs, speech } = narrated;
  const proposals: Proposal[] = [];
  const remarks: Remark[] = [];
  const labelled = speech.filter(({ by }) => by === 'label');
  const turns = turnsOf(labelled, text, paragraphs);
  const asking = kind === 'interview' ? interviewersIn(turns, text) : [];
  const asked = intervieweeIn(narrated, labelled[0]?.start ?? 0, title, cast, words, kind);
  const whose = speakersOfLabels(Map.groupBy(labelled, ({ label = '' }) => label).keys(), asked, cast, words);
  for (const turn of turns) {
    const [first, last] = [turn[0], turn.at(-1)];
    if (!first || !last) continue;
    const lead = direction.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
    const start = first.start + lead;
    const end = last.end - (directionAfter.exec(text.slice(Math.max(start, last.start), last.end))?.[0].length ?? 0);
    const parts = turn
      .map((one) => text.slice(one === first ? start : one.start, one === last ? end : one.end).trim())
      .filter(Boolean);
    const label = first.label ?? '';
    const paragraph = paragraphs.findLastIndex(([from]) => from <= first.start) + 1;
    const [letter = ''] = label.toLowerCase().split(/[\s(.]/);
    const isAsker = words.askers.includes(letter);
    if (isAsker || (asking.includes(label) && (plainName(label) === plainName(publisher) || isQuestion(turn, text)))) {
      remarks.push({ kind: 'question', paragraph, words: parts.join(' ') });
      continue;
    }
    proposals.push({
      form: 'quote',
      start,
      end,
      words: parts,
      locator: locatorOf(paragraphs, [start, end]),
      inner: [],
      ...(whose.get(label) ?? { reason: 'unclear', candidates: [] }),
    });
  }
  return { proposals, remarks };
}

/** A stage direction before the first word of a turn: "[laughs]". */
const direction = /^\s*(?:\[[^\]]{1,40}\]|\([^)]{1,40}\))\s+(?=\S)/u;

/** One after the last word of a turn: "[Laughter.]", "(Applause.)". */
const directionAfter = /(?<=\S)\s+(?:\[[^\]]{1,40}\]|\(\p{Lu}[^)]{1,40}[.!]\))\s*$/u;

/** The labels of whoever interviews: those whose turns are nearly all questions, if somebody else's are not. */
function interviewersIn(turns: readonly (readonly Labelled[])[], text: string): string[] {
  const labels = [...Map.groupBy(turns, ([first]) => first?.label ?? '')];
  const asking = labels.filter(
    ([, own]) => own.length > 1 && own.filter((turn) => isQuestion(turn, text)).length >= own.length * mostlyQuestions,
  );
  return asking.length < labels.length ? asking.map(([label]) => label) : [];
}

/** The share of questions: an interviewer also greets, repeats an answer and says thank you. */
const mostlyQuestions = 0.6;

/** Whether the last sentence of a turn is a question. */
function isQuestion(turn: readonly Labelled[], text: string): boolean {
  return endsAsQuestion(text.slice(turn.at(-1)?.start, turn.at(-1)?.end).trimEnd());
}

type Labelled = Narrated['speech'][number];

/** Divides labelled paragraphs into turns: a paragraph without a label of its own goes on, unless something is told in between. */
function turnsOf(labelled: readonly Labelled[], text: string, paragraphs: readonly Span[]): Labelled[][] {
  const turns: Labelled[][] = [];
  let begins = false;
  for (const one of labelled) {
    begins ||= !paragraphs.some(([start]) => start === one.start);
    // The label is a paragraph of its own.
    if (one.start === one.end) continue;
    const last = turns.at(-1);
    const told = text.slice(last?.at(-1)?.end, one.start).trim() !== '';
    if (last && !begins && !told && last[0]?.label === one.label) last.push(one);
    else turns.push([one]);
    begins = false;
  }
  return turns;
}
