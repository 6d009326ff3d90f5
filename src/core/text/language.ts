/** A direction of writing, as the attribute `dir` of HTML has it. */
export type Direction = 'ltr' | 'rtl';

/** Returns the direction in which a language is written: that of its script, or of the script that its tag names (`az-Arab`). */
export function directionOf(language: string): Direction {
  return rightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr';
}

/** Whether two tags name one language, whatever the country or the script: `de` and `de-AT`. */
export function isSameLanguage(a: string, b: string): boolean {
  return localeOf(a)?.language === localeOf(b)?.language;
}

/** The attributes that mark words as another language than the words around them. */
export interface LanguageAttributes {
  readonly lang?: string;
  readonly dir?: Direction;
}

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

/**
 * Returns the script that most letters of a text are written in, where a language is written in another one; undefined where they
 * agree, and for a text without letters. The name is English: "Cyrillic".
 */
export function otherScriptIn(text: string, language: string): string | undefined {
  const expected = new RegExp(`[${(joined[scriptOf(language)] ?? [scriptOf(language)]).map(inClass).join('')}]`, 'u');
  const letters = text.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => !expected.test(letter) && !/\p{Script=Common}/u.test(letter));
  if (2 * foreign.length <= letters.length) return undefined;
  return named.find(([, script]) => script.test(foreign[0] ?? ''))?.[0] ?? 'another script';
}

/** Scripts that run from right to left, of languages in use today. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/** What a language is written in, where that is no single script of Unicode. */
const joined: Readonly<Record<string, readonly string[]>> = {
  Aran: ['Arab'],
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/** Scripts that a message can name. */
const named = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Armenian', 'Georgian', 'Devanagari', 'Han', 'Hangul'].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const,
);

/** Returns a script as a part of a class of characters; that of letters of any script if Unicode has no letters of that one. */
function inClass(script: string): string {
  try {
    new RegExp(`\\p{Script=${script}}`, 'u');
    return `\\p{Script=${script}}`;
  } catch {
    return '\\p{L}';
  }
}

/** Returns the script of a language, "Latn" for one that is not known. */
function scriptOf(language: string): string {
  return localeOf(language)?.maximize().script ?? 'Latn';
}

function localeOf(language: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(language);
  } catch {
    return undefined;
  }
}
