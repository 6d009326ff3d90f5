import { recordOf, type Place } from './pages.ts';

/** Finds all places of a word, exactly as it is. Rejects if the part of the index that has it could not be loaded. */
export type FindWord = (word: string) => Promise<readonly Place[]>;

/** Finds the words of the records with the same stem as a word. */
export type FormsOf = (word: string) => Promise<readonly string[]>;

/** Words next to each other; any word may be where there is none. */
export type Row = readonly (string | undefined)[];

/** Finds the numbers of the records that have a row of words; exactly these forms, or any. */
export type FindRow = (row: Row, exactly: boolean) => Promise<Set<number>>;

/** Prepares to find words. */
export function matchesIn(findWord: FindWord, formsOf: FormsOf): FindRow {
  const placesOf = async (word: string, exactly: boolean): Promise<readonly Place[]> => {
    const forms = exactly ? [word] : await formsOf(word);
    return (await Promise.all(forms.map(findWord))).flat();
  };
  return async (row, exactly) => {
    const lists = await Promise.all(
      row.map(async (word, at) => {
        if (word === undefined) return [];
        const places = await placesOf(word, exactly);
        // Where the row begins if the word is in its place.
        return [at === 0 ? places : places.map((place) => place - at)];
      }),
    );
    const [least = [], ...others] = lists.flat().sort((a, b) => a.length - b.length);
    const sets = others.map((list) => new Set(list));
    return new Set(least.filter((start) => sets.every((set) => set.has(start))).map(recordOf));
  };
}
