import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import { describeDiskFailure } from './disk-failure.ts';

const failure = (code: string, path?: string): Error => Object.assign(new Error(`${code}: no`), { code, path });

describe('a disk failure', () => {
  it.each([
    ['ENOSPC', 'the disk is full', 'Free some disk space'],
    ['EDQUOT', 'your disk quota is used up', 'Free some disk space'],
    ['EFBIG', 'the file would exceed the size limit', 'Allow larger files (ulimit -f unlimited)'],
    ['EROFS', 'the disk is read-only', 'Make sure that you can write there'],
    ['EACCES', 'you do not have permission to write there', 'Make sure that you can write there'],
    ['EPERM', 'you do not have permission to write there', 'Make sure that you can write there'],
    ['EBUSY', 'it is in use, or it is a mount point', 'Set OUT_DIR to a folder inside it'],
    ['EIO', 'the disk failed', 'Check the disk'],
    ['EMFILE', 'too many files are open', 'Allow more open files (ulimit -n 4096)'],
  ])('%s is described, with a fix', (code, why, fix) => {
    expect(describeDiskFailure(failure(code, '/site/index.html'))).toEqual({
      problem: `/site/index.html could not be written: ${why} (${code}).`,
      fix,
    });
    expect(describeDiskFailure(failure(code))?.problem).toBe(`A file could not be written: ${why} (${code}).`);
  });

  it('is recognised in the message of a library that is not written in JavaScript', () => {
    const message = `[UNHANDLEABLE_ERROR] Something went wrong.\nFailed to write file in /site/entry.mjs\n\nCaused by:\n    File too large (os error ${constants.errno.EFBIG})\n\nStack backtrace:\n   0: <unknown>`;
    expect(describeDiskFailure(new Error(message))).toEqual({
      problem: '/site/entry.mjs could not be written: the file would exceed the size limit (EFBIG).',
      fix: 'Allow larger files (ulimit -f unlimited)',
    });
    expect(describeDiskFailure(new Error('ENOSPC: no space left on device, write'))?.problem).toContain('(ENOSPC)');
  });

  it('is found as the cause of another error', () => {
    const error = new Error('The cards were not drawn.', { cause: failure('ENOSPC', '/a') });
    expect(describeDiskFailure(error)?.problem).toBe('/a could not be written: the disk is full (ENOSPC).');
  });

  it.each([new TypeError('x is not a function'), failure('ENOENT'), new Error('(os error 2)'), 'ENOSPC', undefined])(
    'is not %s',
    (error) => expect(describeDiskFailure(error)).toBeUndefined(),
  );
});
