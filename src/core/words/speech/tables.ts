import { de } from './de.ts';
import { en } from './en.ts';
import type { SpeechWords } from './speech-words.ts';

/** The tables, by language. Another language is one more file. */
const tables: Readonly<Record<string, SpeechWords>> = { en, de };

/** The languages whose reports can be read. */
export const reportLanguages = Object.keys(tables);

/** Returns the words of a language (BCP 47), or of English where there is no table for it. */
export function speechWords(language: string): SpeechWords {
  return tables[language.toLowerCase().split('-')[0] ?? ''] ?? en;
}
