import { exitCodes } from './exit-codes.ts';

/**
 * Lets a command end as it would have where nobody reads on what it prints, as `head` does once it has enough. Where it prints
 * into a file on a full disk, it says so, and ends with the exit code for it.
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    let said = false;
    stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE' || said) return;
      said = true;
      if (stream !== process.stderr) process.stderr.write(`Not all could be printed: ${message}\n`);
      process.once('exit', () => (process.exitCode = exitCodes.call.code));
    });
  }
}
