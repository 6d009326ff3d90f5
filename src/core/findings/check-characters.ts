import { codeOf, findDecomposed, findMixedWords, findUnseen } from '../text/characters.ts';
import { finding, type Finding } from './finding.ts';
import { placesIn, type Place } from '../text/place.ts';

/** The most findings of a kind that are reported for a text: one with more is the wrong file. */
const maxOfAKind = 20;

/** Finds characters in a file that readers cannot see or would mistake for others, each at its line and column. */
export function checkCharacters(file: string, text: string): Finding[] {
  let placeOf: ((offset: number) => Place) | undefined;
  return suspectsIn(text, (offset) => (placeOf ??= placesIn(file, text))(offset));
}

/**
 * Finds the same in a value that was written with escapes or entities, such as `&#x200B;`. Characters that appear in the file
 * unchanged are left out, since `checkCharacters` finds them.
 *
 * @param typed the value as it is written in the file
 * @param place where it begins: every finding has this place
 */
export function checkDecoded(value: string, typed: string, place: Place): Finding[] {
  if (typed.includes(value)) return [];
  return suspectsIn(
    value,
    () => place,
    (character) => !typed.includes(character),
    (offset) => escapeAt(typed, value.slice(0, offset)),
  )
    .slice(0, 1)
    .map((one) => withoutFix(one));
}

/** Returns a finding without its fix: the character itself is not in the file. */
function withoutFix(one: Finding): Finding {
  const rest = { ...one };
  delete rest.fix;
  return rest;
}

function suspectsIn(
  text: string,
  placeOf: (offset: number) => Place,
  isNew: (character: string) => boolean = () => true,
  escapeOf: (offset: number) => string | undefined = () => undefined,
): Finding[] {
  return [
    ...findUnseen(text)
      .filter(({ code }) => isNew(String.fromCodePoint(code)))
      .slice(0, maxOfAKind)
      .map(({ offset, code, name }) =>
        finding('unseen-character', placeOf(offset), {
          code: codeOf(code),
          name,
          typed: String.fromCodePoint(code),
          escape: escapeOf(offset),
          ...around(text, offset, code),
        }),
      ),
    ...findMixedWords(text)
      .filter(({ letter }) => isNew(letter))
      .slice(0, maxOfAKind)
      .map(({ offset, word, letter, script }) =>
        finding('mixed-scripts', placeOf(offset), { word, letter, code: codeOf(letter.codePointAt(0) ?? 0), script }),
      ),
    ...findDecomposed(text)
      .filter(({ found }) => isNew(found))
      .slice(0, maxOfAKind)
      .map(({ offset, found }) =>
        finding('decomposed-letter', placeOf(offset), {
          composed: found.normalize('NFC'),
          typed: found,
          codes: [...found].map((character) => codeOf(character.codePointAt(0) ?? 0)),
        }),
      ),
  ];
}

/** Returns the escape or entity that is written after some words: `\\v`, `&#x200B;`; undefined if the words are not there as they are. */
function escapeAt(typed: string, before: string): string | undefined {
  const at = typed.indexOf(before);
  return at < 0
    ? undefined
    : /^(?:\\(?:x\p{AHex}{2}|u\p{AHex}{4}|U\p{AHex}{8}|.)|&#?\w+;)/u.exec(typed.slice(at + before.length))?.[0];
}

/** Returns the words on either side, which help an editor to find what cannot be seen. */
function around(text: string, offset: number, code: number): { before: string; after: string } {
  const visible = (part: string): string => part.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '');
  const line =
    text
      .slice(Math.max(0, offset - 40), offset)
      .split('\n')
      .at(-1) ?? '';
  const rest = text.slice(offset + String.fromCodePoint(code).length, offset + 40).split('\n', 1)[0] ?? '';
  return { before: visible(line).slice(-12), after: visible(rest).slice(0, 12) };
}
