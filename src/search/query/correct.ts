import { stemmer } from 'stemmer';
import { editDistance } from '../../core/text/edit-distance.ts';
import { isEnglishWord } from './english-words.ts';
import { isStopWord } from './words.ts';

/**
 * Finds the known word that was most probably meant by a mistyped or differently transliterated one; undefined if there is none.
 * At most two letters may differ, fewer in short words, and a word of four letters or fewer keeps its length: a name that no record mentions
 * must not turn into another name, nor a well-known word into another word.
 *
 * @param word an unknown word, in lower case
 * @param known words, each with the form to compare with, which may be shorter (a stem)
 */
export function correct(word: string, known: Iterable<readonly [word: string, form: string]>): string | undefined {
  if (isEnglishWord(word)) return undefined;
  const typed = toLatin(word);
  const maxTypos = typed.length < 4 || /\d/.test(typed) ? 0 : typed.length < 8 ? 1 : 2;
  const sound = soundOf(typed);
  let best: string | undefined;
  let least = Infinity;
  for (const [candidate, form] of known) {
    const lengthGap = Math.abs(candidate.length - typed.length);
    if (lengthGap > 2 || (typed.length < 5 && lengthGap > 0) || /\d/.test(candidate) || isStopWord(candidate)) continue;
    // The same sound is better than a typo, which is rarely in the first letter. Among equals, the same length is better.
    const typos =
      typed === candidate ? 0 : maxTypos > 0 && sound === soundOf(candidate) ? 0.5 : editDistance(typed, form, maxTypos);
    if (typos > maxTypos || (typos >= 1 && (lengthGap > 1 || candidate[0] !== typed[0]))) continue;
    const distance = typos + lengthGap / 100;
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/**
 * Finds the two known words that were written as one: "white house" for "whitehouse"; undefined if there are none. Whether a record has
 * them next to each other is for the search to find out.
 */
export function apart(word: string, known: ReadonlySet<string>): string | undefined {
  for (let at = minPart; at <= word.length - minPart; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => known.has(part) && !isStopWord(part))) return parts.join(' ');
  }
  return undefined;
}

/** Letters of a word that is written together with another. */
const minPart = 3;

/** Yields all words, and then their stems: "optimisim" is nearer to the stem of "optimistic" than to the word. */
export function* candidates(words: readonly string[]): Generator<readonly [string, string]> {
  for (const word of words) yield [word, word];
  for (const word of words) {
    const stem = stemmer(word);
    if (stem !== word && stem.length > 4) yield [word, stem];
  }
}

/** Replaces Cyrillic letters by their English transliteration. */
function toLatin(word: string): string {
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

/** Returns the sound of a name, which is the same for all its transliterations: Ryabkov, Riabkov, Rjabkow. */
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
