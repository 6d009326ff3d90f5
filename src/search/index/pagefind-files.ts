import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { inRows, type PageDraft } from '../files/pages.ts';
import type { StoredRecord } from '../files/stored-record.ts';
import { readPagefindFile, type IndexMeta } from '../files/pagefind-format.ts';
import type { IndexPage, SearchLists } from '../query/lists.ts';
import type { IndexFile } from './our-files.ts';

/**
 * Builds the index of Pagefind. Throws its errors. The words of the pages are not stemmed, since all forms of a word are looked up.
 *
 * @param records the records, if each page has one: then Pagefind answers with them, for programs that ask it directly
 * @returns its files, and what the lists know of the pages, in their order
 */
export async function pagefindFiles(
  drafts: readonly PageDraft[],
  records: readonly StoredRecord[] | undefined,
): Promise<Pick<SearchLists, 'pages' | 'places'> & { files: IndexFile[] }> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= String(placesPerFile);
  const { errors, index } = await createIndex({});
  check(errors);
  if (!index) throw new Error('Pagefind returned no index.');
  try {
    // Pagefind reports errors and never throws. Batches keep its pipe from filling up.
    for (let i = 0; i < drafts.length; i += batchSize) {
      const batch = drafts
        .slice(i, i + batchSize)
        .map(({ content }, n) => index.addCustomRecord({ url: String(i + n), content, language: unstemmed }));
      check((await Promise.all(batch)).flatMap((added) => added.errors));
    }
    const built = await index.getFiles();
    check(built.errors);
    const files = built.files.filter(({ path }) => !unusedFile.test(path));
    const stored = files.flatMap((one) => fragmentIn(one));
    const meta = files.find(({ path }) => path.endsWith('.pf_meta')) ?? missing('its list of pages');
    const [, listed, named] = (await readPagefindFile(Uint8Array.from(meta.content))) as IndexMeta;
    const numbers = new Map(listed.map(([id], number) => [id, number]));
    const ids = new Map(stored.map(({ id, number }) => [number, id]));
    const pages = drafts.map(({ records: count, stride }, n): IndexPage => {
      return [numbers.get(ids.get(n) ?? '') ?? missing(`page ${n}`), count, stride];
    });
    const places = named.map(([first, , name]) => [first, name] as const);
    const others = files.filter(({ path }) => !fragmentPath.test(path));
    const fragments = records ? stored.flatMap(({ path, number }) => fragmentOf(path, records[number])) : [];
    return { pages: inRows(pages), places, files: [...others, ...fragments] };
  } finally {
    await close();
  }
}

/**
 * Places of words in a file of Pagefind's index: some 7 kB. Usually it would be six times as many. Only its environment can say so,
 * and a version that does not read it makes fewer, larger files.
 */
const placesPerFile = 3500;

/** Pages in a batch. */
const batchSize = 20;

/** The language of the index: none, which has no stems. */
const unstemmed = 'und';

/** How the path of a file begins and ends that has what Pagefind stores of a page, around its id. */
const fragmentPath = /^fragment\/(.+)\.pf_fragment$/;
/** What such files begin with. They are gzip of this and JSON. */
const signature = 'pagefind_dcd';

/** Returns the id and the number of the page that a file has, if it has one. Pagefind was given the number as its address. */
function fragmentIn({ path, content }: IndexFile): { path: string; id: string; number: number }[] {
  const id = fragmentPath.exec(path)?.[1];
  if (id === undefined) return [];
  const { url } = JSON.parse(gunzipSync(content).toString().slice(signature.length)) as { url: string };
  return [{ path, id, number: Number(url.replace(/^\//, '')) }];
}

/** Returns a file with a record as readers see it. */
function fragmentOf(path: string, record: StoredRecord | undefined): IndexFile[] {
  if (!record) return [];
  const { url, text: content, meta, kind } = record;
  const stored = { url, content, word_count: 0, filters: { kind: [kind] }, meta, anchors: [] };
  return [{ path, content: gzipSync(signature + JSON.stringify(stored)) }];
}

/** The interfaces that come with Pagefind, which nobody asks for. Its program stays for other programs that search the index. */
const unusedFile = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

function missing(what: string): never {
  throw new Error(`Pagefind did not write ${what}.`);
}
