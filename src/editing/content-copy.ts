import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import { loadArchive, type ContentFolders, type Loaded } from '../content/load-archive.ts';
import { writeAtomically } from '../output/write-atomically.ts';

/** A text before and after it was changed; null where the file did not exist, or exists no more. */
export interface Change {
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * A copy of the content on which changes are tried, so that the content itself is never half changed. Files are named as in
 * findings, `content/people/ryabkov.yml`.
 */
export interface ContentCopy {
  /** The name of the content folder in findings. */
  readonly label: string;
  /** Loads and checks the copy as it is now. */
  load(): Promise<Loaded>;
  /** Lists the files of a folder, or of the content folder itself. */
  list(folder?: string): Promise<string[]>;
  /** Returns the text of a file of the copy, as it is now; undefined if there is none. */
  read(file: string): Promise<string | undefined>;
  /** Writes a file, or removes it (null). */
  write(file: string, text: string | null): Promise<void>;
  /** Returns what was changed, by file. */
  changes(): Promise<Map<string, Change>>;
  /**
   * Writes what was changed into the content, each file whole. If somebody else has changed one of the files since the copy was made,
   * nothing is written.
   *
   * @returns those files
   */
  adopt(): Promise<string[]>;
}

/** Makes a copy of the content, calls a function with it, and removes it. */
export async function withCopy<T>(folders: ContentFolders, act: (copy: ContentCopy) => Promise<T>): Promise<T> {
  const parent = await mkdtemp(join(tmpdir(), 'editing-'));
  try {
    const contentDir = join(parent, basename(folders.contentDir));
    await cp(folders.contentDir, contentDir, { recursive: true, verbatimSymlinks: true });
    return await act(copyAt(contentDir, folders));
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

function copyAt(contentDir: string, folders: ContentFolders): ContentCopy {
  const label = basename(contentDir);
  const touched = new Map<string, string | null>();
  const read = (file: string): Promise<string | undefined> => readText(join(dirname(contentDir), file));
  const changes = async (): Promise<Map<string, Change>> => {
    const all = await Promise.all(
      [...touched].map(async ([file, before]) => [file, { before, after: (await read(file)) ?? null }] as const),
    );
    return new Map(all.filter(([, change]) => change.before !== change.after));
  };
  return {
    label,
    load: () => loadArchive({ ...folders, contentDir }),
    list: async (folder) => {
      const names = await readdir(join(contentDir, folder ?? '')).catch(() => []);
      return names.map((name) => [label, folder, name].filter(Boolean).join('/')).sort();
    },
    read,
    write: async (file, text) => {
      if (!touched.has(file)) touched.set(file, (await read(file)) ?? null);
      const path = join(dirname(contentDir), ...file.split('/'));
      await (text === null ? rm(path, { force: true }) : writeFile(path, text));
    },
    changes,
    adopt: async () => {
      const all = [...(await changes())].map(
        ([file, change]) => [file, join(dirname(folders.contentDir), file.replaceAll('/', sep)), change] as const,
      );
      const left: string[] = [];
      for (const [file, path, { before }] of all) if (((await readText(path)) ?? null) !== before) left.push(file);
      if (left.length > 0) return left;
      for (const [, path, { after }] of all) await (after === null ? rm(path) : writeAtomically(path, after));
      return [];
    },
  };
}

/** Reads a file as it is read when content is loaded, without a byte order mark; undefined if it does not exist. */
async function readText(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
