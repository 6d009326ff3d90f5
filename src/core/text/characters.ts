/** A character that is invisible or isn't text at all. */
export interface Unseen {
  /** Its offset in the text, and its code point. */
  readonly offset: number;
  readonly code: number;
  /** "right-to-left override" */
  readonly name: string;
}

/** A word that mixes Latin letters with look-alikes from another script, by accident or to deceive. */
export interface MixedWord {
  readonly offset: number;
  readonly word: string;
  /** The first letter that isn't Latin, and its script. */
  readonly letter: string;
  readonly script: string;
}

/** A letter and a combining mark for which there is a single character. */
export interface Decomposed {
  readonly offset: number;
  readonly found: string;
}

/**
 * Finds characters that readers can't see: control characters, those that reverse the order of letters
 * (https://trojansource.codes), zero-width spaces, halves of surrogate pairs. Characters that writing needs are allowed: line
 * breaks and tabs, joiners in emoji and in Arabic and Indic scripts, and direction marks in lines with Hebrew or Arabic.
 */
export function findUnseen(text: string): Unseen[] {
  if (!suspect.test(text)) return [];
  const emojiAt = [...text.matchAll(emojis)].map(({ index, 0: whole }) => [index, index + whole.length] as const);
  const isBesideRightToLeft = linesWith(rightToLeft, text);
  let next = 0;
  return [...text.matchAll(new RegExp(suspect, 'gv'))].flatMap(({ index: offset, 0: character }): Unseen[] => {
    while ((emojiAt[next]?.[1] ?? Infinity) <= offset) next += 1;
    if ((emojiAt[next]?.[0] ?? Infinity) <= offset || isNeeded(text, offset, character, isBesideRightToLeft)) return [];
    const code = character.codePointAt(0) ?? 0;
    return [{ offset, code, name: nameOf(code) }];
  });
}

/** Not a literal, because the parser of the mutation tests doesn't know properties of strings yet. */
const emojis = new RegExp('\\p{RGI_Emoji}|\\p{Emoji}[\\uFE0E\\uFE0F]', 'gv');

/** Finds words that mix Latin letters with Cyrillic, Greek, Armenian or Cherokee ones that look like them. */
export function findMixedWords(text: string): MixedWord[] {
  if (!lookAlike.test(text)) return [];
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].flatMap(({ index, 0: whole }): MixedWord[] => {
    // In YAML, the "n" of "\n" is not a letter.
    const escaped = text[index - 1] === '\\' ? 1 : 0;
    const word = whole.slice(escaped);
    const letter = lookAlike.exec(word)?.[0];
    if (letter === undefined || !/\p{Script=Latin}/u.test(word)) return [];
    const script = scripts.find(([, letters]) => letters.test(letter))?.[0] ?? '';
    return [{ offset: index + escaped, word, letter, script }];
  });
}

/** Finds words that are not in Unicode's composed form (NFC), which keyboards produce and searches compare. */
export function findDecomposed(text: string): Decomposed[] {
  if (text.normalize('NFC') === text) return [];
  return [...text.matchAll(/\S+/gu)].flatMap(({ index, 0: word }): Decomposed[] => {
    if (word.normalize('NFC') === word) return [];
    const part = [...word.matchAll(/.\p{M}*/gsu)].find(([letter]) => letter.normalize('NFC') !== letter);
    return [{ offset: index + (part?.index ?? 0), found: part?.[0] ?? word }];
  });
}

/** A code point as it is usually written: `U+202E`. */
export function codeOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

const suspect = /[[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]--[\t\n]]/v;

/** Scripts with letters that look like Latin ones. For Greek, only those letters, since Δx and µ are deliberate. */
const scripts: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυικ]/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
];
const lookAlike = new RegExp(scripts.map(([, letters]) => letters.source).join('|'), 'u');

/** Scripts whose letters don't join, so that a joiner changes nothing in them. */
const letterByLetter =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}]/u;
const rightToLeft = /[[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]&&\p{L}]/v;

/** Whether the text around the character needs it. */
function isNeeded(text: string, offset: number, character: string, isBesideRightToLeft: (offset: number) => boolean): boolean {
  const before = /[^]$/u.exec(text.slice(Math.max(0, offset - 2), offset))?.[0] ?? '';
  if (/[\u200C\u200D]/.test(character)) return /[\p{L}\p{M}]/u.test(before) && !letterByLetter.test(before);
  if (/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u.test(character)) return /\p{Script=Han}/u.test(before);
  return /[\u200E\u200F\u061C]/.test(character) && isBesideRightToLeft(offset);
}

/** Returns a test of whether the line at an offset has such a letter. Offsets must ascend, so that each line is searched once. */
function linesWith(letter: RegExp, text: string): (offset: number) => boolean {
  let [end, found] = [-1, false];
  return (offset) => {
    if (offset >= end) {
      const from = text.lastIndexOf('\n', offset) + 1;
      const next = text.indexOf('\n', offset);
      end = next < 0 ? text.length : next;
      found = letter.test(text.slice(from, end));
    }
    return found;
  };
}

const names: Readonly<Record<number, string>> = {
  0x00: 'null',
  0x0b: 'vertical tab',
  0x0c: 'form feed',
  0x0d: 'carriage return',
  0x1b: 'escape',
  0x85: 'next line',
  0xad: 'soft hyphen',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'end of a change of direction',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'end of an isolate',
  0xfeff: 'byte order mark',
};

function nameOf(code: number): string {
  const name = names[code];
  if (name !== undefined) return name;
  if (code < 0xa0) return 'control character';
  if (code >= 0xd800 && code <= 0xdfff) return 'half of a character';
  return code >= 0xe0000 && code <= 0xe007f ? 'tag character' : 'character without a shape';
}
