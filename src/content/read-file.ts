import { constants, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { finding, type Finding } from '../core/findings/finding.ts';
import { placeIn } from '../core/text/place.ts';

/**
 * Reads a file that somebody else may be changing, or may have made to harm: nothing but a regular file is opened, so that
 * no named pipe is waited for and no link leads out of the content; and no more than a number of bytes is read.
 *
 * @param label the file as findings name it
 * @returns its bytes; a finding where it can't be read; undefined where there is none
 */
export async function readRegularFile(path: string, label: string, most: number): Promise<Uint8Array | Finding | undefined> {
  try {
    const file = await open(path, flags);
    try {
      const stats = await file.stat();
      if (!stats.isFile()) return notAFile(label, kindOf(stats));
      if (stats.size > most) return finding('file-too-large', placeIn(label), { size: stats.size, most });
      const bytes = await file.readFile();
      // It may have grown since.
      return bytes.length > most ? finding('file-too-large', placeIn(label), { size: bytes.length, most }) : bytes;
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? undefined : notAFile(label, failures[code] ?? `one that cannot be read (${code})`);
  }
}

/** What a thing in a folder is, in words. */
export function kindOf(entry: Pick<Stats, 'isDirectory' | 'isFIFO' | 'isSocket' | 'isSymbolicLink' | 'isFile'>): string {
  if (entry.isSymbolicLink()) return 'a link';
  if (entry.isDirectory()) return 'a folder';
  if (entry.isFIFO()) return 'a named pipe';
  if (entry.isSocket()) return 'a socket';
  return entry.isFile() ? 'a file' : 'a device';
}

function notAFile(label: string, found: string): Finding {
  return finding('file-kind', placeIn(label), { expected: 'a file', found });
}

/** Links are not followed and nothing is waited for. Windows has neither flag. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
const flags = (O_RDONLY ?? 0) | O_NOFOLLOW | O_NONBLOCK;

const failures: Readonly<Record<string, string>> = {
  ELOOP: 'a link',
  EMLINK: 'a link',
  ENXIO: 'a socket',
  EISDIR: 'a folder',
  EACCES: 'one that you may not read',
  EPERM: 'one that you may not read',
};
