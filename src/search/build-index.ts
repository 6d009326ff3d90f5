import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';

/** A file of the index, for a server that has no folder to serve it from. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Builds the Pagefind index of these records and writes it into a folder. Throws with Pagefind's own list of errors. */
export async function writeIndex(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  await withIndex(records, async (index) => check((await index.writeFiles({ outputPath })).errors));
}

/** Builds the Pagefind index of these records in memory. */
export async function indexFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  return withIndex(records, async (index) => {
    const { errors, files } = await index.getFiles();
    check(errors);
    return files;
  });
}

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

async function withIndex<T>(records: readonly SearchRecord[], use: (index: Index) => Promise<T>): Promise<T> {
  const { errors, index } = await createIndex({});
  check(errors);
  if (!index) throw new Error('Pagefind gave no index.');
  try {
    // Pagefind's functions report errors and never throw; a batch at a time keeps its pipe from filling up.
    for (let i = 0; i < records.length; i += batch) {
      const added = await Promise.all(records.slice(i, i + batch).map((record) => index.addCustomRecord({ ...record })));
      check(added.flatMap((one) => one.errors));
    }
    return await use(index);
  } finally {
    await close();
  }
}

const batch = 500;

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
