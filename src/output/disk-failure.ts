import { constants } from 'node:os';

/**
 * Describes an error of the disk or the operating system, and how to fix it. Libraries that are not written in JavaScript only
 * give the system’s error number, in their message.
 *
 * @returns undefined for any other error
 */
export function describeDiskFailure(error: unknown): { problem: string; fix: string } | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, path } = cause as NodeJS.ErrnoException;
    const known = code ?? codeOf(cause.message);
    const failure = known === undefined ? undefined : failures[known];
    if (known === undefined || failure === undefined) continue;
    const file = path ?? /Failed to (?:write|create) \w+ (?:in|at) (.+)/.exec(cause.message)?.[1];
    return { problem: `${file ?? 'A file'} could not be written: ${failure.why} (${known}).`, fix: failure.fix };
  }
  return undefined;
}

/** Returns the code of an error number: "File too large (os error 27)" → "EFBIG". */
function codeOf(message: string): string | undefined {
  const number = /\(os error (\d+)\)/.exec(message)?.[1];
  const named = Object.entries(constants.errno).find(([, value]) => String(value) === number)?.[0];
  return named ?? Object.keys(failures).find((code) => message.startsWith(`${code}:`));
}

const freeSpace = 'Free some disk space';
const permission =
  process.platform === 'win32'
    ? 'Close the programs that have files there open, and make sure that you can write there'
    : 'Make sure that you can write there';

const failures: Readonly<Record<string, { why: string; fix: string }>> = {
  ENOSPC: { why: 'the disk is full', fix: freeSpace },
  EDQUOT: { why: 'your disk quota is used up', fix: freeSpace },
  EFBIG: { why: 'the file would exceed the size limit', fix: 'Allow larger files (ulimit -f unlimited)' },
  EROFS: { why: 'the disk is read-only', fix: permission },
  EACCES: { why: 'you do not have permission to write there', fix: permission },
  EPERM: { why: 'you do not have permission to write there', fix: permission },
  EBUSY: { why: 'it is in use, or it is a mount point', fix: 'Set OUT_DIR to a folder inside it' },
  EIO: { why: 'the disk failed', fix: 'Check the disk' },
  EMFILE: { why: 'too many files are open', fix: 'Allow more open files (ulimit -n 4096)' },
};
