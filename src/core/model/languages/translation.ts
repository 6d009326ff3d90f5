import { languageTag, prose, words } from '../../findings/field.ts';
import type { Words } from '../../words/en.ts';
import { say } from '../../words/say.ts';

/** What an editor writes about the language of quoted words: in `quote` and `excerpt`. */
export const languageFields = {
  /** The language of the words, if it is another than that of the source. */
  lang: languageTag.optional(),
  /** The words in the language of the article. In a block they can follow the original as a block quotation (`>`) instead. */
  translation: prose('the words in the language of the article', 'There will be no deviations.').optional(),
  /** Whose translation it is: `editor`, or the name of whoever translated, in the words that readers see. */
  'translated-by': words('whose translation it is: editor, or a name', 'editor').optional(),
};

/** Quoted words in the language of the article, next to the original. */
export interface Translation {
  /** A blank line divides paragraphs. */
  readonly text: string;
  /** The language of the translation (BCP 47): that of its article. */
  readonly language: string;
  /** `editor`, if it is this site's own, or the name of whoever translated. */
  readonly by: string;
}

/** Returns whose translation it is, after a colon: "this site’s", "NATO". */
export function describeTranslator({ by }: Pick<Translation, 'by'>, { translation }: Pick<Words, 'translation'>): string {
  return by === 'editor' ? translation.site : by;
}

/** Returns the line above a translation: "Translation: this site’s". */
export function translationLabel(translation: Pick<Translation, 'by'>, words: Pick<Words, 'translation'>): string {
  return say(words.translation.by, { by: describeTranslator(translation, words) });
}

/** Returns the line above words that have a translation: "Original: German". */
export function originalLabel(language: string, words: Pick<Words, 'translation' | 'locale'>): string {
  return say(words.translation.original, { language: languageName(language, words) });
}

/** Returns what a language is called in the language of the interface: "German"; its tag, if it has no name. */
export function languageName(language: string, { locale }: Pick<Words, 'locale'>): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}
