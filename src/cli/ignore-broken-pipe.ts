import { exitCodes } from './exit-codes.ts';

/**
 * Ignores EPIPE, so that piping to `head` does not change the exit code. If the output goes to a file on a full disk, the command
 * says so and exits with the code for that.
 */
export function ignoreBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    let reported = false;
    stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE' || reported) return;
      reported = true;
      if (stream !== process.stderr) process.stderr.write(`Could not print everything: ${message}\n`);
      process.once('exit', () => (process.exitCode = exitCodes.call.code));
    });
  }
}
