import { editDistance } from '../../core/text/edit-distance.ts';
import { isStopWord } from './words.ts';

/**
 * The known word that a mistyped or otherwise transliterated one most probably means, or undefined. Few letters may
 * differ, the less the shorter the word, and of four letters none may be left out or put in: a name that nothing here
 * mentions must not turn into another.
 *
 * @param word a word that is not known, in lower case
 * @param known words with the form they are compared in, which may be shorter (a stem)
 */
export function correct(word: string, known: Iterable<readonly [word: string, form: string]>): string | undefined {
  const typed = toLatin(word);
  const most = typed.length < 4 || /\d/.test(typed) ? 0 : typed.length < 8 ? 1 : 2;
  const sound = soundOf(typed);
  let best: string | undefined;
  let least = Infinity;
  for (const [candidate, form] of known) {
    const longer = Math.abs(candidate.length - typed.length);
    if (longer > 2 || (typed.length < 5 && longer > 0) || /\d/.test(candidate) || isStopWord(candidate)) continue;
    // As it sounds comes before a slip of the hand, which rarely is in the first letter; of words as near, one as long.
    const slips = typed === candidate ? 0 : most > 0 && sound === soundOf(candidate) ? 0.5 : editDistance(typed, form, most);
    if (slips > most || (slips >= 1 && (longer > 1 || candidate[0] !== typed[0]))) continue;
    const away = slips + longer / 100;
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

/** Cyrillic letters as the Latin ones that English writes for them; everything else stays. */
export function toLatin(word: string): string {
  return [...word].map((letter) => cyrillic[letter] ?? letter).join('');
}

const cyrillic: Readonly<Record<string, string>> = Object.assign(
  Object.create(null) as Record<string, string>,
  Object.fromEntries(
    (
      'а-a б-b в-v г-g д-d е-e ё-e ж-zh з-z и-i й-y к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-kh ц-ts ч-ch ш-sh ' +
      'щ-shch ъ- ы-y ь- э-e ю-yu я-ya і-i ї-yi є-ye ґ-g ў-w'
    )
      .split(' ')
      .map((pair) => pair.split('-')),
  ),
);

/** A name as it sounds, whichever way it was carried over into Latin letters: Ryabkov, Riabkov, Rjabkow. */
function soundOf(word: string): string {
  return word
    .replace(/tsch|tch|cz/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ck|q|c(?=[aou])/g, 'k')
    .replace(/w|ff$|f$/g, 'v')
    .replace(/(?:[ijy])(?=[aeou])/g, 'y')
    .replace(/(?:yy|iy|ij|ii|yi|i|y|j)(?![aeou])/g, 'i')
    .replace(/tz|ts/g, 'c')
    .replace(/ks/g, 'x')
    .replace(/(.)\1+/g, '$1');
}
