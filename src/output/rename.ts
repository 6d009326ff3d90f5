import { renameSync } from 'node:fs';

/**
 * Renames a file or folder. On Windows that fails while any program has a file in the folder open, such as a server that reads it or
 * a virus scanner, so it is tried again for some seconds.
 */
export function rename(from: string, to: string, { onWindows, wait }: Circumstances = here): void {
  for (const pause of onWindows ? pauses : []) {
    try {
      return renameSync(from, to);
    } catch (error) {
      if (!busy.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      wait(pause);
    }
  }
  renameSync(from, to);
}

/** What renaming depends on besides the disk. */
interface Circumstances {
  readonly onWindows: boolean;
  /** Does nothing for some milliseconds. */
  readonly wait: (milliseconds: number) => void;
}

const here: Circumstances = {
  onWindows: process.platform === 'win32',
  wait: (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
};

/** The codes with which Windows refuses to rename what is open, though they can mean other things too. */
const busy: ReadonlySet<string> = new Set(['EACCES', 'EBUSY', 'EPERM']);

/** Milliseconds between the attempts: nine seconds in all, since a scanner of a large site can take that long. */
const pauses = [10, 20, 50, 100, 200, 400, 800, 1500, 3000, 3000];
