import { fileOf, type WordFile } from '../query/vocabulary.ts';
import { stemOf } from '../query/stems.ts';

/** Letters that words in one file begin with alike: files begin only where these change. */
const letters = 3;

/**
 * Cuts the words of all records into files, in alphabetical order.
 *
 * @param compounds words that have a hyphen
 * @param perFile words in a file
 * @returns the files, and the beginning of the first word in each
 */
export function wordFiles(
  words: readonly string[],
  compounds: readonly string[],
  language: string,
  perFile: number,
): { firsts: string[]; files: WordFile[] } {
  const families = new Map<string, string[]>();
  for (const word of words) families.set(stemOf(word, language), [...(families.get(stemOf(word, language)) ?? []), word]);
  const firsts = [''];
  let [count, last] = [0, ''];
  for (const word of [...words].sort()) {
    const beginning = word.slice(0, letters);
    if (count >= perFile && beginning !== last) {
      firsts.push(beginning);
      count = 0;
    }
    last = beginning;
    count += 1;
  }
  const made = firsts.map(() => ({ words: new Set<string>(), compounds: new Set<string>() }));
  const filesOf = (stem: string, forms: readonly string[]): Set<number> =>
    new Set([stem, ...forms].map((one) => fileOf(one, { words: firsts })));
  for (const [stem, forms] of families)
    for (const file of filesOf(stem, forms)) for (const form of forms) made[file]?.words.add(form);
  for (const compound of compounds) {
    const joined = compound.replaceAll('-', '');
    for (const file of filesOf(stemOf(joined, language), [joined])) made[file]?.compounds.add(compound);
  }
  return { firsts, files: made.map((file) => ({ words: listed(file.words), compounds: listed(file.compounds) })) };
}

function listed(words: ReadonlySet<string>): string {
  return [...words].sort().join(' ');
}
