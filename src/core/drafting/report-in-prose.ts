import type { SpeechWords } from '../words/speech/speech-words.ts';
import { countWords } from '../text/wording.ts';
import { patternsOf } from './cue-patterns.ts';
import { cuesIn } from './cues.ts';

/**
 * Returns the name of whoever a sentence certainly reports: beside a verb with "that" ("Keller said that the pier is old"), after
 * "according to" or where the verb ends the sentence ("The pier is old, Keller said."). Undefined for any other sentence, for a question,
 * where the report is denied ("Neither Keller nor Orlov said that …"), and where it is itself in doubt ("whether Keller said that …").
 */
export function reportedInProse(sentence: string, words: SpeechWords): string | undefined {
  if (!/[.!…]["”»“’)]*$/u.test(sentence)) return undefined;
  const [cue, more] = cuesIn(sentence, [0, sentence.length], words);
  if (!cue?.reports || more || cue.subject.by !== 'name') return undefined;
  const patterns = patternsOf(words);
  const before = sentence.slice(0, cue.start);
  const rest = sentence.slice(Math.max(cue.end, cue.verbEnd));
  const ends = /^["”»“’)]*[.!…]/u.test(rest) && /,\s$/.test(before);
  if (!ends && patterns.inDoubt.test(before)) return undefined;
  const isAccording = cue.verbEnd === cue.end && !cue.inverted && /^,/.test(rest);
  const clause = patterns.clause.exec(rest)?.[1];
  const told = ends ? before : isAccording ? rest : (clause ?? '');
  if (patterns.denies.test(sentence.replace(told, '')) || (clause && !patterns.tells.test(clause))) return undefined;
  return countWords(told) >= fewestWords ? cue.subject.run.name.join(' ') : undefined;
}

/** Fewer words tell nothing: "Keller said that too." */
const fewestWords = 3;
