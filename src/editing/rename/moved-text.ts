import { cp, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContentFolders } from '../../content/load-archive.ts';

/**
 * Calls a function with folders in which the archived text of a source is under its new id, if there is a folder of texts. If the
 * function changes something, the file itself is renamed too.
 *
 * @param ids the old id and the new one; undefined if no text moves
 */
export async function withMovedText<T extends object>(
  folders: ContentFolders,
  ids: readonly [from: string, to: string] | undefined,
  act: (folders: ContentFolders) => Promise<T>,
): Promise<T> {
  const { sourcesDir } = folders;
  const [from, to] = (ids ?? []).map((id) => `${id}.txt`);
  if (sourcesDir === undefined || from === undefined || to === undefined || !(await exists(join(sourcesDir, from))))
    return act(folders);
  if (await exists(join(sourcesDir, to))) return act(folders);
  const parent = await mkdtemp(join(tmpdir(), 'texts-'));
  try {
    await cp(sourcesDir, parent, { recursive: true });
    await cp(join(parent, from), join(parent, to));
    const result = await act({ ...folders, sourcesDir: parent });
    if ('changes' in result) await rename(join(sourcesDir, from), join(sourcesDir, to));
    return result;
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
