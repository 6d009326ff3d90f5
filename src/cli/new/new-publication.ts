import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of the publication that is copied, for each language of the interface. */
const templates = join(import.meta.dirname, 'publication');

/**
 * Writes a small content folder that builds: an invented publication with one article.
 *
 * @param folder an absolute path
 * @returns why nothing was written: there is something at that path already; undefined if all is well
 */
export async function newPublication(folder: string, language: string): Promise<'not empty' | 'a file' | undefined> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!there) return 'a file';
  if (there.length > 0) return 'not empty';
  await mkdir(folder, { recursive: true });
  await cp(join(templates, language), folder, { recursive: true });
  return undefined;
}
