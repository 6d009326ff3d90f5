import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file beside its place and puts it there whole: where the disk is full, the file stays as it was. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.new-${process.pid}`;
  try {
    await writeFile(beside, text, { flush: true });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    // A failed write does not say which file it was.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}
