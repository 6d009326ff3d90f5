import { statSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { currentSite } from '../../output/current-site.ts';

/** Reads a file of the site; undefined if it does not exist, is not a regular file, or is reached by a link that leads out of the site. */
export type ReadFile = (path: string) => Promise<Buffer | undefined>;

/**
 * Reads files that all come from the same site: if it was replaced in the meantime, they are read again from the new one.
 *
 * @returns what `read` returns, or undefined if there is no site
 */
export async function readSite<T>(outDir: string, read: (readFile: ReadFile) => Promise<T>): Promise<T | undefined> {
  for (;;) {
    const folder = currentSite(outDir);
    if (folder === undefined) return undefined;
    const before = inode(folder);
    const result = await read((path) => readIn(folder, path));
    // The old site is removed once the new one has replaced it.
    if (before !== undefined && inode(folder) === before && currentSite(outDir) === folder) return result;
  }
}

/** Returns the inode of a folder, which differs from that of its replacement. */
function inode(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.ino;
}

async function readIn(folder: string, path: string): Promise<Buffer | undefined> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    if (!file.startsWith(root.endsWith(sep) ? root : root + sep) || !(await stat(file)).isFile()) return undefined;
    return await readFile(file);
  } catch (error) {
    if (!absent.has((error as NodeJS.ErrnoException).code)) throw error;
    return undefined;
  }
}

/** The codes of errors that mean that there is no such file. */
const absent = new Set<string | undefined>(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP']);
