import type { RecordIndex } from '../query/record-index.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { isStopWord, wordsOf } from '../query/words.ts';

/** The records that a phrase is compared with. */
export interface Candidates {
  /** Those that share most of the phrase’s rare words, best first. */
  readonly nearest: readonly string[];
  /** All that may have the phrase word for word: none if one of its words is on no record. */
  readonly holding: readonly string[];
}

/** Words that are looked up, each of which may cost a request, and records that are read at most to find the nearest. */
const [maxLookedUp, maxRead] = [12, 24];
/** Words that a phrase should have besides common ones; with fewer, common ones are looked up too. */
const minRare = 4;
/** Words next to each other that are looked up together where words alone leave too many records. */
const maxStretches = 6;
/** Words of a stretch that is looked up as a whole where single words leave too many records. */
const stretch = 4;

/**
 * Finds the records to compare a phrase with, through the index of words: the texts of the others are never read.
 *
 * @param parts the phrase, split at its gaps
 */
export async function findCandidates(
  parts: readonly string[],
  vocabulary: Vocabulary,
  index: RecordIndex,
): Promise<Candidates> {
  const words = [...new Set(parts.flatMap(wordsOf))];
  await vocabulary.know(words);
  const isHeld = words.every((word) => vocabulary.has(word));
  const found: ReadonlySet<string>[] = [];
  const scores = new Map<string, number>();
  const lookUp = async (words: readonly string[]): Promise<ReadonlySet<string>> => {
    const having = await index.findPhrase(words);
    const rarity = Math.log(1 + vocabulary.lists.records / (having.size + 0.5));
    for (const id of having) scores.set(id, (scores.get(id) ?? 0) + rarity);
    return having;
  };
  for (const word of wordsToLookUp(words, vocabulary)) found.push(await lookUp([word]));
  if (isAmbiguous(scores)) for (const stretch of stretchesOf(parts.map(wordsOf), vocabulary)) await lookUp(stretch);
  const nearest = [...scores].sort(([, one], [, other]) => other - one).map(([id]) => id);
  if (!isHeld || found.length === 0) return { nearest: nearest.slice(0, maxRead), holding: [] };
  let holding = nearest.filter((id) => found.every((having) => having.has(id)));
  // Common words leave many records: those with several of the words next to each other are few.
  if (holding.length > maxRead)
    for (const part of parts) {
      const together = await index.findPhrase(rarest(wordsOf(part)));
      holding = holding.filter((id) => together.has(id));
    }
  return { nearest: [...new Set([...holding.slice(0, maxRead), ...nearest])].slice(0, maxRead), holding };
}

/** Chooses the words that tell most: long ones, which are rare, before short ones, and common ones only where there are few others. */
function wordsToLookUp(words: readonly string[], vocabulary: Vocabulary): string[] {
  const known = words.flatMap((word) => (vocabulary.has(word) ? [word] : vocabulary.relatives(word).slice(0, 1)));
  const telling = (word: string): number => word.length + (/\d/.test(word) ? 4 : 0);
  const rare = known.filter((word) => !isStopWord(word) && !vocabulary.isCommon(word));
  const common = known.filter((word) => !rare.includes(word));
  const sorted = (some: string[]): string[] => [...some].sort((a, b) => telling(b) - telling(a));
  return [...sorted(rare).slice(0, maxLookedUp), ...sorted(common).slice(0, Math.max(0, minRare - rare.length))];
}

/** Whether too many records are about as near as the nearest to read them all. */
function isAmbiguous(scores: ReadonlyMap<string, number>): boolean {
  const sorted = [...scores.values()].sort((one, other) => other - one);
  return (sorted[maxRead] ?? 0) > (sorted[0] ?? 0) / 2;
}

/** Returns the words next to each other, with one common word between them at most, that have most letters. */
function stretchesOf(parts: readonly (readonly string[])[], vocabulary: Vocabulary): (readonly string[])[] {
  const isRare = (word = ''): boolean => !isStopWord(word) && vocabulary.has(word);
  const stretches = parts.flatMap((words) =>
    words.flatMap((word, i) => {
      if (!isRare(word)) return [];
      const length = isRare(words[i + 1]) ? 2 : isRare(words[i + 2]) && vocabulary.has(words[i + 1] ?? '') ? 3 : 0;
      return length > 0 ? [words.slice(i, i + length)] : [];
    }),
  );
  const letters = (some: readonly string[]): number => some.join('').length;
  return stretches.sort((one, other) => letters(other) - letters(one)).slice(0, maxStretches);
}

/** Returns the words next to each other that have most letters. */
function rarest(words: readonly string[]): readonly string[] {
  const stretches = words.map((_word, i) => words.slice(i, i + stretch)).filter(({ length }) => length === stretch);
  const letters = (some: readonly string[]): number => some.join('').length;
  return stretches.reduce((best, one) => (letters(one) > letters(best) ? one : best), stretches[0] ?? words);
}
