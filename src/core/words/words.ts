import { de } from './de.ts';
import { en } from './en.ts';

/** The words of the interface in one language. English is the model: every other table has the same entries. */
export type Words = typeof en;

/** The tables, by language. Another language is one more file. */
const tables: Readonly<Record<string, Words>> = { en, de };

/** The languages that the interface speaks. */
export const languages = Object.keys(tables);

/** Returns the words of a language (BCP 47): the table of `de` for `de-AT`; undefined if there is none. */
export function wordsIn(language: string): Words | undefined {
  return tables[language.toLowerCase().split('-')[0] ?? ''];
}
