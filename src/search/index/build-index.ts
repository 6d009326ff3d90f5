import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Archive } from '../../core/model/archive.ts';
import type { SearchLists } from '../query/lists.ts';
import { searchIndex } from './records.ts';
import type { Fragment } from '../query/pagefind-api.ts';

/** A file of the index, for a server that has no folder to serve it from. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Builds the Pagefind index of an archive and writes it into a folder, with the lists beside it. Throws with Pagefind's own list of errors.
 *
 * The files are written here and not by Pagefind: it opens a task of its own for each step of each file, which for tens of
 * thousands of files costs more than making them.
 */
export async function writeIndex(archive: Archive, outputPath: string): Promise<void> {
  const files = await indexFiles(archive);
  for (const folder of new Set(files.map(({ path }) => dirname(join(outputPath, path)))))
    mkdirSync(folder, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(outputPath, path), content);
}

/** Builds the Pagefind index of an archive, and its lists, in memory. */
export async function indexFiles(archive: Archive): Promise<IndexFile[]> {
  const { records, lists } = searchIndex(archive);
  const { errors, index } = await createIndex({});
  check(errors);
  if (!index) throw new Error('Pagefind gave no index.');
  try {
    // Pagefind's functions report errors and never throw; a batch at a time keeps its pipe from filling up.
    for (let i = 0; i < records.length; i += batch) {
      const added = await Promise.all(records.slice(i, i + batch).map((record) => index.addCustomRecord({ ...record })));
      check(added.flatMap((one) => one.errors));
    }
    const { errors, files } = await index.getFiles();
    check(errors);
    const made = files.filter(({ path }) => !readyMade.test(path));
    const few = records.length <= fewRecords;
    const json = (path: string, value: unknown): IndexFile => ({
      path,
      content: new TextEncoder().encode(JSON.stringify(value)),
    });
    return [
      ...made,
      json('lists.json', { ...lists, together: few } satisfies SearchLists),
      ...(few ? [json('records.json', fragmentsOf(made))] : []),
    ];
  } finally {
    await close();
  }
}

const batch = 500;

/** Up to so many records are sent to a reader together: one request instead of one for each result. */
const fewRecords = 400;

/** What Pagefind keeps of each record, by its own id: gzip of a signature and JSON. */
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

/** Pagefind's own interfaces, which no page of this site loads. */
const readyMade = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
