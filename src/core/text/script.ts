import { scriptOf } from './language.ts';

/**
 * Returns the script that most letters of a text are written in, where a language is written in another one; undefined where they
 * agree, and for a text without letters. The name is English: "Cyrillic".
 */
export function otherScriptIn(text: string, language: string): string | undefined {
  const foreign = text.match(lettersForeignTo(language)) ?? [];
  if (foreign.length === 0 || 2 * foreign.length <= (text.match(/\p{L}/gu) ?? []).length) return undefined;
  return named.find(([, script]) => script.test(foreign[0] ?? ''))?.[0] ?? 'another script';
}

function lettersForeignTo(language: string): RegExp {
  const known = foreignLetters.get(language);
  if (known) return known;
  const script = scriptOf(language);
  const made = new RegExp(`(?![${(joined[script] ?? [script]).map(inClass).join('')}\\p{Script=Common}])\\p{L}`, 'gu');
  foreignLetters.set(language, made);
  return made;
}

/** Kept, because making one is slow and a site has few languages. */
const foreignLetters = new Map<string, RegExp>();

/** What a language is written in, where that is no single script of Unicode. */
const joined: Readonly<Record<string, readonly string[]>> = {
  Aran: ['Arab'],
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/** Scripts that a message can name, with their codes (ISO 15924). */
const codes = {
  Latin: 'Latn',
  Cyrillic: 'Cyrl',
  Greek: 'Grek',
  Arabic: 'Arab',
  Hebrew: 'Hebr',
  Armenian: 'Armn',
  Georgian: 'Geor',
  Devanagari: 'Deva',
  Han: 'Hani',
  Hangul: 'Hang',
} as const;

/** Returns the code of a script (ISO 15924), `Cyrl` for "Cyrillic"; undefined for one that has no name here. */
export function scriptCode(script: string): string | undefined {
  return (codes as Readonly<Record<string, string>>)[script];
}

const named = Object.keys(codes).map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const);

/**
 * Returns the tag of words whose language nobody declared: that of the words around them or, if their letters are of another script,
 * an undetermined language in that script (https://www.rfc-editor.org/rfc/rfc5646#section-4.1), so that they are set in its direction.
 */
export function assumedLanguage(text: string, around: string): string {
  const script = otherScriptIn(text, around);
  if (script === undefined) return around;
  const code = scriptCode(script);
  return code === undefined ? 'und' : `und-${code}`;
}

/** Returns a script as a part of a class of characters; that of letters of any script if Unicode has no letters of that one. */
function inClass(script: string): string {
  try {
    new RegExp(`\\p{Script=${script}}`, 'u');
    return `\\p{Script=${script}}`;
  } catch {
    return '\\p{L}';
  }
}
