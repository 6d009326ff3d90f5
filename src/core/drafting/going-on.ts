import type { SpeechWords } from '../words/speech/speech-words.ts';
import type { Narrated } from './narrated.ts';
import type { Attribution } from './proposal.ts';
import { isSameVoice } from './names/voice.ts';
import type { ResolvedCue } from './whose-words.ts';

/**
 * Finds the sentences without a verb of saying that go on to report by the form of their verb, and whose statement each is: "Keller sagte,
 * der Kai sei alt. Die Kosten seien hoch." In another paragraph that is not certain.
 */
export function goingOnIn(
  { sentences, narration }: Narrated,
  cues: readonly ResolvedCue[],
  words: SpeechWords,
): ReadonlyMap<number, Attribution> {
  const found = new Map<number, Attribution>();
  if (words.reportingForms.length === 0) return found;
  let last: { readonly cue: ResolvedCue; readonly paragraph: number } | undefined;
  for (const [at, { span, paragraph }] of sentences.entries()) {
    const told = narration.slice(...span);
    const [cue, ...more] = cues.filter(({ sentence }) => sentence === at);
    if (!cue && goesOn(told, words)) {
      if (last) found.set(at, whose(last.cue, last.paragraph === paragraph));
    } else if (cue || /\p{L}/u.test(told)) {
      last = cue?.voice && more.every(({ voice }) => isSameVoice(voice, cue.voice)) ? { cue, paragraph } : undefined;
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

/** Whether the verb of a main clause shows that it still reports: "Die Lage sei ernst." */
function goesOn(sentence: string, { reportingForms }: SpeechWords): boolean {
  const main = /^[^,;:_]*/u.exec(sentence)?.[0] ?? '';
  return new RegExp(`\\s(?:${reportingForms.join('|')})(?!\\p{L})`, 'u').test(main) && !/(?<!\p{L})ich(?!\p{L})/iu.test(main);
}
