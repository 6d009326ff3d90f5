import { describe, expect, it } from 'vitest';
import { wordsOf } from '../query/words.ts';
import { matchesIn } from './matches.ts';
import { phraseFinder } from './phrases.ts';

/** Finds phrases in texts, and counts what was looked up and read. */
function finderIn(texts: readonly string[]) {
  const looked = new Set<string>();
  let read = 0;
  const findWord = (word: string): Promise<number[]> => {
    looked.add(word);
    return Promise.resolve(
      texts.flatMap((text, i) => wordsOf(text).flatMap((one, at) => (one === word ? [i * 2 ** 20 + at] : []))),
    );
  };
  const find = phraseFinder(
    matchesIn(findWord, (word) => Promise.resolve([word])),
    (id) => {
      read += 1;
      return Promise.resolve([texts[Number(id)] ?? '']);
    },
  );
  return { find, looked, read: () => read };
}

const found = async (answer: ReturnType<ReturnType<typeof finderIn>['find']>): Promise<[number[], boolean]> => {
  const { ids, unread } = await answer;
  return [[...ids].map(Number).sort((a, b) => a - b), unread];
};
const many = (text: string, count: number): string[] => Array.from({ length: count }, () => text);

describe('a phrase', () => {
  it('without common words is found without reading', async () => {
    const { find, read } = finderIn([...many('sharp corners', 300), 'corners, sharp']);
    const [ids, unread] = await found(find(['sharp', 'corners']));
    expect([ids.length, unread, read()]).toEqual([300, false, 0]);
  });

  it('with common words is read where the others are in their places', async () => {
    const { find, looked, read } = finderIn(['one day of war', 'one day for war', 'war, one day', 'day of war']);
    expect(await found(find(['day', 'of', 'war']))).toEqual([[0, 3], false]);
    expect([[...looked].sort(), read()]).toEqual([['day', 'war'], 3]);
  });

  it('with common words is in at least as many records as were read', async () => {
    const { find, read } = finderIn(many('one day of war', 300));
    const [ids, unread] = await found(find(['day', 'of', 'war']));
    expect([ids.length, unread, read()]).toEqual([24, true, 24]);
  });

  it('is read first in the records that count', async () => {
    const { find } = finderIn(many('one day of war', 300));
    const chosen = (ids: readonly string[]): string[] => ids.filter((id) => Number(id) > 290).reverse();
    expect(await found(find(['day', 'of', 'war'], chosen))).toEqual([[291, 292, 293, 294, 295, 296, 297, 298, 299], false]);
  });

  it('that few of many records have is found by its common words, and denied only by them', async () => {
    const texts = [...many('one day for war', 300), 'one day of war'];
    const { find, looked, read } = finderIn(texts);
    expect(await found(find(['day', 'of', 'war']))).toEqual([[300], false]);
    expect([looked.has('of'), read()]).toEqual([true, 96]);
    expect(await found(finderIn(texts).find(['day', 'to', 'war']))).toEqual([[], false]);
  });

  it('of common words alone is looked up', async () => {
    const { find, looked } = finderIn(['it is not', 'it was not', 'is it not']);
    expect(await found(find(['it', 'is', 'not']))).toEqual([[0], false]);
    expect([...looked].sort()).toEqual(['is', 'it', 'not']);
  });

  it('that differs only by marks, which Pagefind ignores, is read', async () => {
    const { find, read } = finderIn(['संबंध']);
    expect(await found(find(['संबंध']))).toEqual([[0], false]);
    expect(read()).toBe(1);
  });
});
