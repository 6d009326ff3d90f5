import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of the publication that is copied, for each language of the interface, and beside it that of its source texts. */
const templates = join(import.meta.dirname, 'publication');

/** The languages that a new publication can be in. */
export const publicationLanguages = ['en', 'de'] as const;

/** Why nothing was written: a folder that has something in it, or a file, is at a path already. */
export interface Refusal {
  readonly path: string;
  readonly there: 'not empty' | 'a file';
}

/**
 * Writes a small content folder that builds, an invented publication with one article, and a folder beside it with the text that the
 * article quotes: texts of sources are never part of the content.
 *
 * @param folder an absolute path
 * @returns why nothing was written; undefined if all is well
 */
export async function newPublication(folder: string, language: string): Promise<Refusal | undefined> {
  const sources = sourcesBeside(folder);
  for (const path of [folder, sources]) {
    const there = await whatIsAt(path);
    if (there !== undefined) return { path, there };
  }
  await mkdir(folder, { recursive: true });
  await cp(join(templates, language), folder, { recursive: true });
  await cp(join(templates, `${language}-sources`), sources, { recursive: true });
  return undefined;
}

/** Returns the folder for the texts of sources beside a content folder: `my-paper-sources`. */
export function sourcesBeside(folder: string): string {
  return `${folder.replace(/[\\/]+$/, '')}-sources`;
}

async function whatIsAt(path: string): Promise<Refusal['there'] | undefined> {
  const there = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!there) return 'a file';
  return there.length > 0 ? 'not empty' : undefined;
}
