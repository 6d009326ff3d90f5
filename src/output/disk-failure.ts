import { constants } from 'node:os';

/**
 * What was wrong, and how to mend it, where an error is the disk's or the system's: nobody's content or code is at fault then.
 * Libraries that are not written in JavaScript say so in words only, with the system's number for it.
 *
 * @returns undefined for every other error
 */
export function describeDiskFailure(error: unknown): { problem: string; mend: string } | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, path } = cause as NodeJS.ErrnoException;
    const known = code ?? codeOf(cause.message);
    const failure = known === undefined ? undefined : failures[known];
    if (known === undefined || failure === undefined) continue;
    const file = path ?? /Failed to (?:write|create) \w+ (?:in|at) (.+)/.exec(cause.message)?.[1];
    return { problem: `${file ?? 'A file'} could not be written: ${failure.why} (${known}).`, mend: failure.mend };
  }
  return undefined;
}

/** "File too large (os error 27)" → "EFBIG". */
function codeOf(message: string): string | undefined {
  const number = /\(os error (\d+)\)/.exec(message)?.[1];
  const named = Object.entries(constants.errno).find(([, value]) => String(value) === number)?.[0];
  return named ?? Object.keys(failures).find((code) => message.startsWith(`${code}:`));
}

const room = 'Make room on the disk';
const permission = 'See to it that you may write there';

const failures: Readonly<Record<string, { why: string; mend: string }>> = {
  ENOSPC: { why: 'the disk is full', mend: room },
  EDQUOT: { why: 'your share of the disk is used up', mend: room },
  EFBIG: { why: 'no file may become so large', mend: 'Allow larger files (ulimit -f unlimited)' },
  EROFS: { why: 'that disk can only be read', mend: permission },
  EACCES: { why: 'you may not write there', mend: permission },
  EPERM: { why: 'you may not write there', mend: permission },
  EBUSY: { why: 'it is in use, or a disk is mounted there', mend: 'Set OUT_DIR to a folder inside it' },
  EIO: { why: 'the disk failed', mend: 'See to the disk' },
  EMFILE: { why: 'too many files are open', mend: 'Allow more open files (ulimit -n 4096)' },
};
