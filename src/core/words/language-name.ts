import type { Words } from './en.ts';

/** Returns what a language is called in the language of the interface: "German"; its tag, if it has no name. */
export function languageName(language: string, { locale }: Pick<Words, 'locale'>): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}
