import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a temporary file and renames it, so that a full disk leaves the old file unchanged. */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const temporary = `${path}.new-${process.pid}`;
  try {
    await writeFile(temporary, text, { flush: true });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    // The error of a failed write does not name the file.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}
