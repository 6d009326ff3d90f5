/** A direction of writing, as the attribute `dir` of HTML has it. */
export type Direction = 'ltr' | 'rtl';

/** Returns the direction in which a language is written: that of its script, or of the script that its tag names (`az-Arab`). */
export function directionOf(language: string): Direction {
  return rightToLeft.test(scriptOf(language)) ? 'rtl' : 'ltr';
}

/** Whether two tags name one language, whatever the country or the script: `de` and `de-AT`. */
export function isSameLanguage(a: string, b: string): boolean {
  return localeOf(a)?.language === localeOf(b)?.language;
}

/** The attributes that mark words as another language than the words around them. */
export type LanguageAttributes = Readonly<{ lang?: string; dir?: Direction }>;

/**
 * Returns the attributes of words in one language among words in another: none where nothing differs, and `dir` only where the
 * direction does.
 *
 *     languageAttributes('ar', 'de')   →   { lang: 'ar', dir: 'rtl' }
 */
export function languageAttributes(language: string, around: string): LanguageAttributes {
  if (language.toLowerCase() === around.toLowerCase()) return {};
  const dir = directionOf(language);
  return { lang: language, ...(dir !== directionOf(around) && { dir }) };
}

/**
 * Isolates words that run in another direction than the text around them, where no markup can do it: otherwise a full stop or a
 * quotation mark at their end would jump to the other side (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates).
 */
export function isolated(words: string, language: string, around: string): string {
  return directionOf(language) === directionOf(around) ? words : `\u2068${words}\u2069`;
}

/** Scripts that run from right to left, of languages in use today. */
const rightToLeft = /Adlm|Ara[bn]|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi/;

/** Returns the script that a language is written in (ISO 15924): "Latn" for one that is not known. */
export function scriptOf(language: string): string {
  return localeOf(language)?.maximize().script ?? 'Latn';
}

/**
 * Returns a language as previews name it (https://ogp.me/#optional): "en_GB". A language without a country gets the one that most of
 * its readers are in, since the format knows none without.
 */
export function previewLocale(language: string): string {
  const { language: name = 'en', region = '' } = localeOf(language)?.maximize() ?? {};
  return [name, region].filter(Boolean).join('_');
}

function localeOf(language: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(language);
  } catch {
    return undefined;
  }
}
