import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';

/** A file of the index, for a server that has no folder to serve it from. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Builds the Pagefind index of these records and writes it into a folder. Throws with Pagefind's own list of errors.
 *
 * The files are written here and not by Pagefind: it opens a task of its own for each step of each file, which for tens of
 * thousands of files costs more than making them.
 */
export async function writeIndex(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  const files = await indexFiles(records);
  for (const folder of new Set(files.map(({ path }) => dirname(join(outputPath, path)))))
    mkdirSync(folder, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(outputPath, path), content);
}

/** Builds the Pagefind index of these records in memory. */
export async function indexFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
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
    return files.filter(({ path }) => !readyMade.test(path));
  } finally {
    await close();
  }
}

const batch = 500;

/** Pagefind's own interfaces, which no page of this site loads. */
const readyMade = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
