import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pagefindWords } from './pagefind.ts';
import { pagesWith, readPagefindFile } from './pagefind-format.ts';

/** A file with a word on page 0, at its first place: the signature, and CBOR written by hand. */
const fileOf = (word: string): Uint8Array<ArrayBuffer> => {
  const text = new TextEncoder().encode(word);
  const cbor = [0x81, 0x81, 0x82, 0x60 + text.length, ...text, 0x81, 0x82, 0, 0x81, 0];
  return new Uint8Array([...new TextEncoder().encode('pagefind_dcd'), ...cbor]);
};

it('reads files that are packed, and files that a browser has unpacked already', async () => {
  const read = [[['word', [[0, [0]]]]]];
  expect(await readPagefindFile(fileOf('word'))).toEqual(read);
  expect(await readPagefindFile(new Uint8Array(gzipSync(fileOf('word'))))).toEqual(read);
});

it('finds the file of a word in the order of bytes', async () => {
  const [halfWidth, rare] = ['ｱ', '𠀋'];
  const asked: string[] = [];
  const find = pagefindWords(
    {
      pages: [[0, 1, 10]],
      places: [
        ['a', 'first'],
        [halfWidth, 'second'],
        [rare, 'third'],
      ],
    },
    (path) => {
      asked.push(path);
      return Promise.reject(new Error('not there'));
    },
  );
  for (const word of ['b', halfWidth, rare]) await find(word).catch(() => undefined);
  expect(asked.map((path) => path.replace(/^index\/|\.pf_index$/g, ''))).toEqual(['first', 'second', 'third']);
});

it('finds the pages of a word and of the forms that Pagefind keeps apart from it', () => {
  const pages = pagesWith('word', [
    [
      [
        'word',
        [
          [1, [-25, 3, 2]],
          [2, [4]],
        ],
        [['wörd', [[2, [6]]]]],
      ],
    ],
  ]);
  expect(pages).toEqual([
    [1, [3, 5]],
    [3, [4]],
    [2, [6]],
  ]);
});
