import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Archive } from '../../core/model/archive.ts';
import type { SearchLists } from '../query/lists.ts';
import { searchIndex } from './records.ts';
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
      const added = await Promise.all(records.slice(i, i + batchSize).map((record) => index.addCustomRecord({ ...record })));
      check(added.flatMap((record) => record.errors));
    }
    const { errors, files } = await index.getFiles();
    check(errors);
    const own = files.filter(({ path }) => !unusedFile.test(path));
    const together = records.length <= maxTogether;
    const json = (path: string, value: unknown): IndexFile => ({
      path,
      content: new TextEncoder().encode(JSON.stringify(value)),
    });
    return [
      ...own,
      json('lists.json', { ...lists, together } satisfies SearchLists),
      ...(together ? [json('records.json', fragmentsOf(own))] : []),
    ];
  } finally {
    await close();
  }
}

/** Records in a batch. */
const batchSize = 500;

/** With at most this many records, all of them are sent in one file: one request instead of one for each result. */
const maxTogether = 400;

/** Returns what Pagefind stores of each record, by its id. Its files are gzip of a signature and JSON. */
function fragmentsOf(files: readonly IndexFile[]): Record<string, unknown> {
  return Object.fromEntries(
    files.flatMap(({ path, content }) => {
      const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (id === undefined) return [];
      const {
        url,
        content: text,
        meta,
        filters,
      } = JSON.parse(
        gunzipSync(content)
          .toString()
          .replace(/^pagefind_dcd/, ''),
      ) as Fragment;
      return [[id, { url, content: text, meta, filters }]];
    }),
  );
}

/** The interfaces that come with Pagefind, which no page of this site loads. */
const unusedFile = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
