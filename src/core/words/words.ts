import { de } from './de.ts';
import { en, type Words } from './en.ts';

/** The tables, by language. Another language is one more file. */
const tables: Readonly<Record<string, Words>> = { en, de };

/** The languages that the interface speaks. */
export const languages = Object.keys(tables);

/** Returns the words of a language (BCP 47): the table of `de` for `de-AT`; undefined if there is none. */
export function wordsIn(language: string): Words | undefined {
  return tables[language.toLowerCase().split('-')[0] ?? ''];
}
