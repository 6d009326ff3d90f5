import type { SpeechWords } from '../words/speech/speech-words.ts';
import { nameRuns } from './name-runs.ts';

/** Returns the full names in some texts that end in a surname: whoever one source calls "Commissioner Brask" may be another's "Ida Brask". */
export function fullNamesOf(
  surname: string,
  texts: readonly { readonly text: string; readonly words: SpeechWords }[],
): readonly string[] {
  const named = texts.flatMap(({ text, words }) =>
    nameRuns(text, words)
      .filter(({ kind, name, uncertain }) => kind === 'person' && !uncertain && name.length > 1 && name.at(-1) === surname)
      .map(({ name }) => name.join(' ')),
  );
  return [...new Set(named)];
}
