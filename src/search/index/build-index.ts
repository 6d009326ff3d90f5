import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Archive } from '../../core/model/archive.ts';
import type { SearchLists } from '../query/lists.ts';
import { searchIndex, type SearchRecord } from './records.ts';
import type { Fragment } from '../query/pagefind-api.ts';

/** A file of the index, in memory. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Builds the Pagefind index of an archive and writes it to a folder, together with the lists. Throws the errors of Pagefind.
 *
 * Pagefind does not write the files itself: it starts a task for each step of each file, which for tens of thousands of files takes
 * longer than building the index.
 */
export async function writeIndex(archive: Archive, outputPath: string): Promise<void> {
  const files = await indexFiles(archive);
  for (const folder of new Set(files.map(({ path }) => dirname(join(outputPath, path)))))
    mkdirSync(folder, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(outputPath, path), content);
}

/** Builds the Pagefind index of an archive and its lists in memory. Throws the errors of Pagefind. */
export async function indexFiles(archive: Archive): Promise<IndexFile[]> {
  const { records, lists } = searchIndex(archive);
  const { errors, index } = await createIndex({});
  check(errors);
  if (!index) throw new Error('Pagefind returned no index.');
  try {
    // Pagefind reports errors and never throws. Batches keep its pipe from filling up.
    for (let i = 0; i < records.length; i += batchSize) {
      const batch = records
        .slice(i, i + batchSize)
        .map(({ indexed: content, language, filters, sort }, n) =>
          index.addCustomRecord({ url: String(i + n), content, language, meta: {}, filters, sort }),
        );
      check((await Promise.all(batch)).flatMap((record) => record.errors));
    }
    const { errors, files } = await index.getFiles();
    check(errors);
    const own = files.filter(({ path }) => !unusedFile.test(path));
    const fragments = new Map(own.flatMap((file) => fragmentIn(file, records)));
    const together = records.length <= maxTogether;
    return [
      ...own.map((file) => fragmentFile(file, fragments)),
      file('lists.json', JSON.stringify({ ...lists, together, index: hashIn(own, lists.language) } satisfies SearchLists)),
      ...(together ? [file('records.json', JSON.stringify(Object.fromEntries(fragments)))] : []),
    ];
  } finally {
    await close();
  }
}

/** Records in a batch. */
const batchSize = 500;

/** With at most this many records, all of them are sent in one file: one request instead of one for each result. */
const maxTogether = 400;

/** How the path of a file begins and ends that has what Pagefind stores of a record, around its id. */
const fragmentPath = /^fragment\/(.+)\.pf_fragment$/;
/** What such files begin with. They are gzip of this and JSON. */
const signature = 'pagefind_dcd';

/**
 * Returns the id of the record in a file and what is stored of it: the text and address that readers see. Pagefind was given the
 * words of the record and its number.
 */
function fragmentIn({ path, content }: IndexFile, records: readonly SearchRecord[]): [string, Fragment][] {
  const id = fragmentPath.exec(path)?.[1];
  if (id === undefined) return [];
  const stored = JSON.parse(gunzipSync(content).toString().slice(signature.length)) as Fragment;
  const record = records[Number(stored.url.replace(/^\//, ''))];
  if (!record) throw new Error(`Pagefind has a record that it was not given: ${stored.url}`);
  const { url, content: text, meta, filters } = record;
  return [[id, { url, content: text, meta, filters }]];
}

/** Returns a file as it is written: with the record as readers see it, if it has one. */
function fragmentFile({ path, content }: IndexFile, fragments: ReadonlyMap<string, Fragment>): IndexFile {
  const fragment = fragments.get(fragmentPath.exec(path)?.[1] ?? '');
  if (!fragment) return { path, content };
  return { path, content: gzipSync(signature + JSON.stringify({ ...fragment, word_count: 0, anchors: [] })) };
}

/** Returns the hash of the index of a language. */
function hashIn(files: readonly IndexFile[], language: string): string {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as {
    languages: Readonly<Record<string, { readonly hash: string }>>;
  };
  return languages[language]?.hash ?? Object.values(languages)[0]?.hash ?? '';
}

function file(path: string, text: string): IndexFile {
  return { path, content: new TextEncoder().encode(text) };
}

/** The interfaces that come with Pagefind, which no page of this site loads. */
const unusedFile = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
