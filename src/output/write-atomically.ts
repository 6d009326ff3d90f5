import { mkdirSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { rename } from './rename.ts';

/** Writes a temporary file and renames it, so that a full disk leaves the old file unchanged. */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.new-${process.pid}`;
  try {
    await writeFile(temporary, content, { flush: true });
    rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    // The error of a failed write does not name the file.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}

/** Writes a file of a cache, and its folder, in one step: another build may be reading or writing the same file. */
export function writeToCache(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, content);
  rename(temporary, path);
}
