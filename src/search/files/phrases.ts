import { holds } from '../query/hits.ts';
import type { Held, RecordIndex } from '../query/record-index.ts';
import { isStopWord } from '../query/words.ts';
import type { FindRow, Row } from './matches.ts';

/**
 * Returns a function that finds the records with a phrase. Where "the" is would cost more to fetch than texts, so only the other words
 * are looked up, and records that have them are read, some at a time, until some have the phrase. If many have not, the common words
 * are looked up, too.
 *
 * @param read reads the texts of a record
 */
export function phraseFinder(findRow: FindRow, read: (id: string) => Promise<readonly string[]>): RecordIndex['findExactly'] {
  const readAll = async (ids: readonly string[], words: readonly string[]): Promise<string[]> => {
    const having = await Promise.all(ids.map(async (id) => ((await read(id)).some((text) => holds(text, words)) ? [id] : [])));
    return having.flat();
  };
  return async (words, choose = (ids) => ids): Promise<Held> => {
    const looked = tellingPart(words);
    const rare = looked.map((word) => (isStopWord(word) ? undefined : word));
    const row: Row = rare.some((word) => word !== undefined) ? rare : looked;
    const rowWith = async (wanted: Row): Promise<readonly string[]> => choose([...(await findRow(wanted, true))].map(String));
    let candidates = await rowWith(row);
    const isTold = looked === words && !words.some(hasMarks);
    if (isTold && !row.includes(undefined)) return { ids: new Set(candidates), unread: false };
    let [having, done]: [string[], number] = [[], 0];
    while (done < candidates.length && having.length === 0) {
      if (done === maxRead && row.includes(undefined)) {
        const all = new Set(await rowWith(looked));
        if (isTold) return { ids: all, unread: false };
        candidates = candidates.filter((id, i) => i < done || all.has(id));
      }
      having = await readAll(candidates.slice(done, done + atOnce), words);
      done += atOnce;
    }
    return { ids: new Set(having), unread: done < candidates.length };
  };
}

/** Records that are read at once: each may be a request, and a page of results reads nearly as many. */
const atOnce = 24;
/** Records that are read before the common words of the phrase are looked up: a multiple of `atOnce`. */
const maxRead = 4 * atOnce;

/** Words of a phrase that are looked up: each may cost a request. */
const maxInRow = 8;

/** Whether a word has marks that tell it from others, which Pagefind ignores. */
function hasMarks(word: string): boolean {
  return /\p{M}/u.test(word.normalize('NFD'));
}

/** Returns the part of a long phrase with most letters, since long words are rare. */
function tellingPart(words: readonly string[]): readonly string[] {
  if (words.length <= maxInRow) return words;
  const parts = words.slice(maxInRow - 1).map((_word, i) => words.slice(i, i + maxInRow));
  const letters = (part: readonly string[]): number => part.join('').length;
  return parts.reduce((best, part) => (letters(part) > letters(best) ? part : best));
}
