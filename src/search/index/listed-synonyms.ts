import { stemOf } from '../query/stems.ts';
import { wordsOf } from '../query/words.ts';

/**
 * Returns synonyms as `lists.json` has them: what records say, `=`, the stems of what readers say, `;`, with commas between terms. All
 * that lead to the same words are one entry, and what is not in the records is left out.
 *
 *     { supper: ['dinner'], 'main meal': ['dinner'] }   →   dinner=supper,main meal
 *
 * @param synonyms what readers may search for, and what the records say instead
 * @param words the words of the records
 * @param language the language of the site (BCP 47)
 * @param isTooCommon whether a word is too common to be searched for
 */
export function listedSynonyms(
  synonyms: Readonly<Record<string, readonly string[]>>,
  words: readonly string[],
  language: string,
  isTooCommon: (word: string) => boolean,
): string {
  const stems = (some: readonly string[]): string => some.map((word) => stemOf(word, language)).join(' ');
  const held = new Set(words.map((word) => stemOf(word, language)));
  const of = new Map<string, Set<string>>();
  for (const [said, recorded] of Object.entries(synonyms))
    for (const form of [said.replaceAll('-', ''), said]) {
      const written = wordsOf(form);
      const telling = written.filter((word) => !isTooCommon(word));
      // "Give in" is not "give".
      const key = stems(telling.length > 1 ? telling : written);
      const terms = of.get(key) ?? new Set();
      for (const term of recorded.map(wordsOf))
        if (term.every((word) => held.has(stemOf(word, language)))) terms.add(term.join(' '));
      of.set(key, terms);
    }
  const groups = new Map<string, string[]>();
  for (const [key, terms] of of) {
    const recorded = [...terms].sort().join(',');
    if (recorded !== '') groups.set(recorded, [...(groups.get(recorded) ?? []), key]);
  }
  return [...groups].map(([recorded, said]) => `${recorded}=${said.join(',')}`).join(';');
}
