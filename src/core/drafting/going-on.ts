import type { SpeechWords } from '../words/speech/speech-words.ts';
import { anyWord, patternsOf } from './cue-patterns.ts';
import type { Span } from '../verification/paragraphs.ts';
import type { Narrated } from './narrated.ts';
import type { Attribution } from './proposal.ts';
import type { Cast } from './names/cast.ts';
import { isSameVoice, type Voice } from './names/voice.ts';
import type { ResolvedCue } from './whose-words.ts';

/**
 * Finds the sentences without a verb of saying that go on to report by the form of their verb, and whose statement each is: "Keller sagte,
 * der Kai sei alt. Die Kosten seien hoch." That is not certain in another paragraph, where a clause of the sentence does not report, where
 * it is about another who is named, and after such a sentence.
 */
export function goingOnIn(
  { sentences, narration }: Narrated,
  cues: readonly ResolvedCue[],
  cast: Cast,
  words: SpeechWords,
): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>();
  if (words.reportingForms.length === 0) return found;
  const { preposition } = patternsOf(words);
  const namesAnother = ([from, to]: Span, voice: Voice | undefined): boolean =>
    cast.runs.some(
      (run) =>
        from <= run.start &&
        run.end <= to &&
        run.kind === 'person' &&
        !preposition.test(narration.slice(from, run.start)) &&
        cast.voicesOf(run).some((one) => !isSameVoice(one, voice)),
    );
  let last: { readonly cue: ResolvedCue; readonly paragraph: number; readonly isCertain: boolean } | undefined;
  for (const [at, { span, paragraph }] of sentences.entries()) {
    const told = narration.slice(...span);
    const [cue, ...more] = cues.filter(({ sentence }) => sentence === at);
    const reporting = cue ? 'none' : reportingOf(told, words);
    if (reporting !== 'none') {
      if (!last) continue;
      const isSure = reporting === 'all' && last.paragraph === paragraph && !namesAnother(span, last.cue.voice);
      last = { ...last, isCertain: last.isCertain && isSure };
      found.set(at, whose(last.cue, last.isCertain));
    } else if (cue || /\p{L}/u.test(told)) {
      last =
        cue?.voice && more.every(({ voice }) => isSameVoice(voice, cue.voice))
          ? { cue, paragraph, isCertain: true }
          : undefined;
    }
  }
  return found;
}

function whose({ voice, evidence, from }: ResolvedCue, isCertain: boolean): Attribution {
  if (!voice || !isCertain) return { reason: 'unclear', candidates: voice ? [voice] : [] };
  return {
    voice,
    reason: 'goes-on',
    ...(evidence !== undefined && { evidence }),
    ...(from !== undefined && { from }),
    candidates: [],
  };
}

/** How much of a sentence shows by the form of its verbs that it still reports: "Die Lage sei ernst." */
function reportingOf(sentence: string, words: SpeechWords): 'all' | 'part' | 'none' {
  const { reportingForms, laterForms, setPhrases, firstPerson, that, and, but, articles, notNames } = words;
  if (new RegExp(anyWord(firstPerson), 'iu').test(sentence)) return 'none';
  const told = sentence.replace(new RegExp(anyWord(setPhrases), 'giu'), '');
  const main = /^[^,;:_]*/u.exec(told)?.[0] ?? '';
  if (!new RegExp(`\\s${anyWord(reportingForms)}`, 'u').test(main)) return 'none';
  // A clause begins after a comma, or with "und" and a subject.
  const next = new RegExp(`[,;:–—]|\\s${anyWord([...and, ...but])}\\s(?=${anyWord([...articles, ...notNames])}\\s)`, 'u');
  const reports = new RegExp(`^\\s*${anyWord(that)}|${anyWord([...reportingForms, ...laterForms])}`, 'u');
  const [, ...later] = told.split(next);
  return later.every((clause) => !/\p{L}/u.test(clause) || reports.test(clause)) ? 'all' : 'part';
}
