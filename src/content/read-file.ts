import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { finding, type Finding } from '../core/findings/finding.ts';
import { placeIn } from '../core/text/place.ts';

/**
 * Reads a file that may be changing or hostile. Only regular files are read, so that a named pipe cannot block and a link cannot
 * lead out of the content.
 *
 * @param label the name of the file in findings
 * @param maxBytes a larger file is not read
 * @returns its bytes, a finding if it cannot be read, or undefined if it does not exist
 */
export function readRegularFile(path: string, label: string, maxBytes: number): Uint8Array | Finding | undefined {
  try {
    const file = openSync(path, flags);
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return notAFile(label, kindOf(stats));
      if (stats.size > maxBytes)
        return finding('file-too-large', placeIn(label), { file: label, size: stats.size, most: maxBytes });
      const bytes = readFileSync(file);
      // The file may have grown since.
      return bytes.length > maxBytes
        ? finding('file-too-large', placeIn(label), { file: label, size: bytes.length, most: maxBytes })
        : bytes;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? undefined : notAFile(label, failures[code] ?? `a file that cannot be read (${code})`);
  }
}

/** Returns what an entry of a folder is, in words. */
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

/** Does not follow links and does not block. Windows has neither flag. */
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
