import type { EdtfDate } from '../dates/edtf-date.ts';
import type { Person } from '../model/person.ts';
import type { Source } from '../model/source.ts';
import { countWords } from '../text/wording.ts';
import { locatorOf, type Span } from '../verification/paragraphs.ts';
import { isPullQuote } from '../verification/speech.ts';
import type { SpeechWords } from '../words/speech/speech-words.ts';
import { attribute, type Attributed, type WithCue } from './attribute.ts';
import { audienceIn } from './audience.ts';
import { castOf } from './names/cast.ts';
import { anyWord } from './cue-patterns.ts';
import { dayBeside } from './day-beside.ts';
import { goingOnIn } from './going-on.ts';
import { innerIn } from './inner.ts';
import { answers, labelledTurns, wholeText } from './own-text.ts';
import { hasEnding } from './names/name-runs.ts';
import { markedPassages, strayMarks } from './marked.ts';
import { narrate, type Narrated } from './narrated.ts';
import type { Proposal, Proposals, Remark } from './proposal.ts';
import { reportedIn } from './reported.ts';
import { resolveCues } from './whose-words.ts';

/** A source to draft from: its text, what is on record of it, and who is on record. */
export interface Drafted {
  readonly text: string;
  readonly source: Pick<Source, 'kind' | 'speaker'> & {
    readonly date?: EdtfDate | undefined;
    readonly publisher?: string | undefined;
  };
  readonly people: ReadonlyMap<string, Person>;
  readonly words: SpeechWords;
  /** Its title, which may have the full name of somebody whom the text calls by one. */
  readonly title?: string | undefined;
}

/** Proposes what of a source may go into an article: quotations and reported statements, each with its speaker where that is certain. */
export function propose({ text, source, people, words, title = '' }: Drafted): Proposals {
  const narrated = narrate(text, source.kind);
  const cast = castOf(text, people, words, title);
  const own = source.kind === 'speech' || source.kind === 'post' || source.kind === 'document';
  if (own) {
    const speaker = source.speaker === undefined ? undefined : people.get(source.speaker);
    return { proposals: wholeText(narrated, source.kind, speaker), remarks: [] };
  }
  const cues = resolveCues(narrated, cast, words);
  const attributed: Attributed = { narrated, cues, cast, words, goingOn: goingOnIn(narrated, cues, cast, words) };
  const answered = answers(narrated, cast);
  const turns = labelledTurns(narrated, cast, words, source, title);
  const spoken = narrated.speech.filter(({ by }) => by === 'label' || by === 'answer');
  const isSpoken = ([start, end]: Span): boolean => spoken.some((one) => one.start < end && start < one.end);
  const quoted = markedPassages(narrated, words)
    .filter(({ span }) => !isSpoken(span) && !isPrintedTwice(span, narrated))
    .map(({ span, words: paragraphs }) => ({ span, paragraphs, whose: attribute(span, attributed) }));
  const isTerm = ({ span, paragraphs, whose }: (typeof quoted)[number]): boolean => {
    const length = countWords(paragraphs.join(' '));
    if (length > 1 && !whose.cue && isSentence(span, narrated)) return false;
    if (length <= longestTitle && (isName(span, paragraphs.join(' '), attributed) || isNameOfBody(span, attributed)))
      return true;
    if (isSoCalled(span, attributed)) return true;
    if (length >= shortest && isLed(span, attributed)) return false;
    if (length < shortest && isCalled(span, whose, attributed)) return false;
    return length < shortest || (length < certainlySpeech && !whose.cue && !whose.beside);
  };
  const quotations = quoted.filter((one) => !isTerm(one));
  const quotes = quotations.map(({ span, paragraphs, whose }) => quotation(span, paragraphs, whose, attributed, source.date));
  const said = reportedIn(
    attributed,
    quotations.map(({ span }) => span),
  )
    // A label is none either: "Senator Vale asked the minister, upon notice:".
    .filter(({ span: [start, end] }) => !spoken.some((one) => one.start <= end && start <= one.end))
    .map(({ span, whose }) => statement(span, whose, attributed, source.date));
  const terms = quoted.filter(isTerm).map(({ span, paragraphs }): Remark => ({
    kind: 'term',
    paragraph: numberOf(span, narrated),
    words: paragraphs.join(' '),
  }));
  const proposals = [...turns.proposals, ...answered.proposals, ...quotes, ...said].sort((a, b) => a.start - b.start);
  const none: Remark[] = proposals.length === 0 ? [{ kind: 'no-speech', paragraph: 1, words: '' }] : [];
  return {
    proposals: proposals.map((one) => (one.form === 'quote' ? { ...one, inner: innerIn(one, attributed) } : one)),
    remarks: [...none, ...turns.remarks, ...answered.remarks, ...strayMarks(narrated, words), ...terms].sort(
      (a, b) => a.paragraph - b.paragraph,
    ),
  };
}

/** Fewer words in quotation marks are a word or a name, not what somebody said. */
const shortest = 2;
/** Fewer are that unless a verb of saying is in their sentence. */
const certainlySpeech = 5;

/** Whether words in marks are a sentence, and nothing else is in theirs: "‘With what?’" */
function isSentence([start, end]: Span, { sentences, narration, text }: Narrated): boolean {
  const around = sentences.find(({ span }) => span[0] <= start && start < span[1]);
  return /[.!?…][”’"']*$/.test(text.slice(start, end)) && !/\p{L}/u.test(narration.slice(...(around?.span ?? [start, end])));
}

/** Whether words in marks are what something is called by others: "the so-called “skinny net”". */
function isSoCalled([start]: Span, { narrated: { narration }, words }: Attributed): boolean {
  return new RegExp(`(?<!\\p{L})(?:${words.soCalled.join('|')})\\s["“„«»‘‚']$`, 'u').test(
    narration.slice(Math.max(0, start - 20), start),
  );
}

/** Whether a verb of saying is just before words in marks, whoever its subject is: "the crowd, shouting “go home”", "told them they were “a disgrace”". */
function isLed([start]: Span, { narrated: { narration }, words }: Attributed): boolean {
  const verbs = [...words.verbs, ...words.participles].filter((verb) => !words.callingVerbs.includes(verb)).join('|');
  const lead = `(?<!\\p{L})(?:${verbs}),?(?:\\s(?:${[...words.them, ...words.verbParts, ...words.that].join('|')}|\\p{Ll}{2,5})){0,3}\\s["“„«»‘‚']$`;
  return new RegExp(lead, 'u').test(narration.slice(Math.max(0, start - 60), start));
}

/** Whether a word in marks is what somebody calls something: "Keller called it “nonsense”", but not "called the boat “Nonsense”". */
function isCalled([start, end]: Span, { cue }: WithCue, { narrated: { text, narration }, words }: Attributed): boolean {
  return (
    cue !== undefined &&
    /^\p{Ll}+$/u.test(text.slice(start, end)) &&
    words.callingVerbs.some((verb) => narration.slice(cue.start, cue.verbEnd).endsWith(verb)) &&
    /^[^_.;:]*["“„«»‘‚']$/u.test(narration.slice(cue.verbEnd, start))
  );
}

/** In words: the name of a paper or a programme, in marks. */
const longestTitle = 4;

/** Whether words in marks are what a body is called: "der Partei „Die Welle“", "the group “Save Corrin”". */
function isNameOfBody([start, end]: Span, { narrated: { text, narration }, words }: Attributed): boolean {
  const [, noun] = /(?<!\p{L})(\p{L}+)\s["“„«»‘‚']$/u.exec(narration.slice(Math.max(0, start - 40), start)) ?? [];
  return (
    noun !== undefined && hasEnding(noun.toLowerCase(), words.bodies, words) && /^\p{Lu}[^.!?]*$/u.test(text.slice(start, end))
  );
}

/** Whether words in marks are a name after an article: "sagte dem „Seedorfer Boten“, …", "in der „Welt am Morgen“", "told the “Harbour Post” that …". */
function isName([start]: Span, name: string, { narrated, words }: Attributed): boolean {
  const lead = new RegExp(`(?<!\\p{L})(?:${words.articles.join('|')})\\s(?:\\p{Lu}[\\p{L}-]+\\s)?["“„«»‘‚']$`, 'u');
  const within = [...words.joiners, ...words.prepositions];
  const isWritten = name.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || within.includes(word));
  return isWritten && lead.test(narrated.narration.slice(Math.max(0, start - 40), start));
}

function quotation(
  span: Span,
  words: readonly string[],
  whose: WithCue,
  attributed: Attributed,
  date: EdtfDate | undefined,
): Proposal {
  return { ...base(span, whose, attributed, date), form: 'quote', words };
}

function statement(span: Span, whose: WithCue, attributed: Attributed, date: EdtfDate | undefined): Proposal {
  const { text } = attributed.narrated;
  return { ...base(span, whose, attributed, date), form: 'said', words: [text.slice(...span)] };
}

function base(
  [start, end]: Span,
  whose: WithCue,
  { narrated, words }: Attributed,
  date: EdtfDate | undefined,
): Omit<Proposal, 'form' | 'words'> {
  const { cue, voice, reason, evidence, from, candidates } = whose;
  const sentence = cue && narrated.sentences[cue.sentence];
  const clause = sentence ? narrated.narration.slice(...sentence.span) : '';
  const audience = audienceIn(clause, words);
  const on =
    cue && sentence ? dayBeside(besideVerb(cue, sentence.span, narrated, words, audience?.to), date, words) : undefined;
  return {
    reason,
    candidates,
    ...(voice && { voice }),
    ...(evidence !== undefined && { evidence }),
    ...(from !== undefined && { from }),
    start,
    end,
    locator: locatorOf(narrated.paragraphs, [start, end]),
    inner: [],
    ...(audience && { audience }),
    ...(on && { on }),
  };
}

/** What is next to a verb of saying in its own clause: a day there is the day on which it was said. */
function besideVerb(
  { start, end, inverted }: NonNullable<WithCue['cue']>,
  span: Span,
  { narration }: Narrated,
  words: SpeechWords,
  to = '',
): string {
  const rest = narration.slice(end, span[1]);
  // "Told the Gazette on Tuesday": the day follows the audience.
  const audience = new RegExp(`^\\s+(?:(?:${words.definite.join('|')})\\s+)?`).exec(rest)?.[0].length ?? 0;
  const told = to !== '' && rest.startsWith(to, audience) ? rest.slice(audience + to.length) : rest;
  const after = /^[^_,;:.]{0,40}/u.exec(told)?.[0] ?? '';
  // What follows "said that" is what was said.
  const own = after.split(new RegExp(anyWord(words.beginsClause), 'u'), 1)[0] ?? '';
  const before = narration.slice(Math.max(span[0], start - 14), start);
  return inverted && /\p{L}\s+\p{L}/u.test(before) ? `${before} ${own}` : own;
}

/** Whether words in marks are a paragraph of their own that repeats what is proposed from another one. */
function isPrintedTwice([start, end]: Span, { text, paragraphs }: Narrated): boolean {
  const own = paragraphs.find(([from, to]) => from <= start && end <= to);
  return own !== undefined && isPullQuote(text, own, paragraphs);
}

function numberOf([start]: Span, { paragraphs }: Narrated): number {
  return paragraphs.findLastIndex(([from]) => from <= start) + 1;
}
