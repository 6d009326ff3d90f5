import { rename, rm, writeFile } from 'node:fs/promises';

/** Writes a file beside the one that is there and puts it in its place: that one is whole until then, and where this fails. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.new`;
  try {
    await writeFile(beside, text, { flush: true });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}
