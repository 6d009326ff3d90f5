import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A temporary content folder, named `content`, for one test. */
export interface ContentFolder {
  readonly path: string;
  readonly write: (file: string, content: string | Uint8Array | null) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Creates a content folder from files by path, or as a copy of another folder. */
export async function contentFolder(from: Readonly<Record<string, string | Uint8Array>> | string): Promise<ContentFolder> {
  const parent = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  const path = join(parent, 'content');
  const write = async (file: string, content: string | Uint8Array | null): Promise<void> => {
    const target = join(path, file);
    if (content === null) return rm(target, { force: true });
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  };
  if (typeof from === 'string') await cp(from, path, { recursive: true });
  else for (const [file, content] of Object.entries(from)) await write(file, content);
  return { path, write, remove: () => rm(parent, { recursive: true, force: true }) };
}
