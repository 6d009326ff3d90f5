/**
 * The files of Pagefind's index, as version 1.6 makes them: gzip of a signature and CBOR (RFC 8949), of which they need integers,
 * texts and lists. Pagefind does not promise this form: tests read all words of an index that it made.
 */

import { missing } from './missing.ts';

/** What Pagefind knows of an index: its pages in the order of their numbers, and its files of words. */
export type IndexMeta = readonly [
  version: string,
  pages: readonly (readonly [id: string, words: number])[],
  files: readonly (readonly [first: string, last: string, name: string])[],
];

/** The pages that have a word, as differences of their numbers, and its places there. */
type Pages = readonly (readonly [more: number, places: readonly number[]])[];

/** A file of words: each with its pages, and with those of forms that Pagefind writes otherwise, such as the syllables of Hangul. */
export type WordsFile = readonly [
  words: readonly (readonly [word: string, pages: Pages, forms?: readonly (readonly [form: string, pages: Pages])[]])[],
];

/** Characters that all files begin with: "pagefind_dcd". */
const signatureLength = 12;

/** Reads a file of Pagefind's index. */
export async function readPagefindFile(file: Uint8Array<ArrayBuffer>): Promise<unknown> {
  // Some hosts have it unpacked by the browser.
  const isPacked = file[0] === 0x1f && file[1] === 0x8b;
  const plain = isPacked ? new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip')) : file;
  const bytes = new Uint8Array(await new Response(plain).arrayBuffer());
  return decode(bytes.subarray(signatureLength));
}

/** Returns the pages of a file that have a word, with the places of the word in each. */
export function pagesWith(word: string, [words]: WordsFile): [page: number, places: number[]][] {
  const [, pages = [], forms = []] = words.find(([one]) => one === word) ?? [];
  return [pages, ...forms.map(([, ofForm]) => ofForm)].flatMap((some) => {
    let page = 0;
    return some.map(([more, places]): [number, number[]] => {
      let place = 0;
      // A negative number is the weight of the places after it.
      const all = places.flatMap((next) => (next < 0 ? [] : [(place += next)]));
      return [(page += more), all];
    });
  });
}

/** Decodes the first item. */
function decode(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const read = (): unknown => {
    const head = view.getUint8(at);
    const [kind, short] = [head >> 5, head & 31];
    at += 1;
    let value = short;
    if (short > 23) {
      const size = 2 ** (short - 24);
      value = 0;
      for (const end = at + size; at < end; at++) value = value * 256 + view.getUint8(at);
    }
    if (kind === 0) return value;
    if (kind === 1) return -1 - value;
    if (kind === 3) return new TextDecoder().decode(bytes.subarray(at, (at += value)));
    if (kind === 4) return Array.from({ length: value }, read);
    throw missing(kind);
  };
  return read();
}
