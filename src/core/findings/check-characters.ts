import { codeOf, findDecomposed, findMixedWords, findUnseen } from '../text/characters.ts';
import { finding, type Finding } from './finding.ts';
import { placesIn, type Place } from '../text/place.ts';

/** So many of a kind are listed for one text: whoever has more has the wrong file, and needs no longer list. */
const most = 20;

/** Finds characters in a file that readers can't see or would take for others, each at its line and column. */
export function checkCharacters(file: string, text: string): Finding[] {
  let placeOf: ((offset: number) => Place) | undefined;
  return suspectsIn(text, (offset) => (placeOf ??= placesIn(file, text))(offset));
}

/**
 * The same for a value that was written with escapes or entities: all of it stands at one place. What stands in the file as
 * it is was found there.
 */
export function checkDecoded(value: string, typed: string, place: Place): Finding[] {
  if (typed.includes(value)) return [];
  return suspectsIn(
    value,
    () => place,
    (character) => !typed.includes(character),
  ).slice(0, 1);
}

function suspectsIn(
  text: string,
  placeOf: (offset: number) => Place,
  isNew: (character: string) => boolean = () => true,
): Finding[] {
  return [
    ...findUnseen(text)
      .filter(({ code }) => isNew(String.fromCodePoint(code)))
      .slice(0, most)
      .map(({ offset, code, name }) =>
        finding('unseen-character', placeOf(offset), { code: codeOf(code), name, ...around(text, offset, code) }),
      ),
    ...findMixedWords(text)
      .filter(({ letter }) => isNew(letter))
      .slice(0, most)
      .map(({ offset, word, letter, script }) =>
        finding('mixed-scripts', placeOf(offset), { word, letter, code: codeOf(letter.codePointAt(0) ?? 0), script }),
      ),
    ...findDecomposed(text)
      .filter(({ found }) => isNew(found))
      .slice(0, most)
      .map(({ offset, found }) =>
        finding('decomposed-letter', placeOf(offset), {
          composed: found.normalize('NFC'),
          codes: [...found].map((character) => codeOf(character.codePointAt(0) ?? 0)),
        }),
      ),
  ];
}

/** The words on either side, by which an editor finds what can't be seen. */
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
