import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import { describeDiskFailure } from './disk-failure.ts';

const failure = (code: string, path?: string): Error => Object.assign(new Error(`${code}: no`), { code, path });

describe('an error of the disk', () => {
  it.each([
    ['ENOSPC', 'the disk is full', 'Make room on the disk'],
    ['EDQUOT', 'your share of the disk is used up', 'Make room on the disk'],
    ['EFBIG', 'no file may become so large', 'Allow larger files (ulimit -f unlimited)'],
    ['EROFS', 'that disk can only be read', 'See to it that you may write there'],
    ['EACCES', 'you may not write there', 'See to it that you may write there'],
    ['EPERM', 'you may not write there', 'See to it that you may write there'],
    ['EBUSY', 'it is in use, or a disk is mounted there', 'Set OUT_DIR to a folder inside it'],
    ['EIO', 'the disk failed', 'See to the disk'],
    ['EMFILE', 'too many files are open', 'Allow more open files (ulimit -n 4096)'],
  ])('%s is said in words, with its mend', (code, why, mend) => {
    expect(describeDiskFailure(failure(code, '/site/index.html'))).toEqual({
      problem: `/site/index.html could not be written: ${why} (${code}).`,
      mend,
    });
    expect(describeDiskFailure(failure(code))?.problem).toBe(`A file could not be written: ${why} (${code}).`);
  });

  it('is known by the words of a library that is not written in JavaScript', () => {
    const message = `[UNHANDLEABLE_ERROR] Something went wrong.\nFailed to write file in /site/entry.mjs\n\nCaused by:\n    File too large (os error ${constants.errno.EFBIG})\n\nStack backtrace:\n   0: <unknown>`;
    expect(describeDiskFailure(new Error(message))).toEqual({
      problem: '/site/entry.mjs could not be written: no file may become so large (EFBIG).',
      mend: 'Allow larger files (ulimit -f unlimited)',
    });
    expect(describeDiskFailure(new Error('ENOSPC: no space left on device, write'))?.problem).toContain('(ENOSPC)');
  });

  it('is found behind the error that it led to', () => {
    const error = new Error('The cards were not drawn.', { cause: failure('ENOSPC', '/a') });
    expect(describeDiskFailure(error)?.problem).toBe('/a could not be written: the disk is full (ENOSPC).');
  });

  it.each([new TypeError('x is not a function'), failure('ENOENT'), new Error('(os error 2)'), 'ENOSPC', undefined])(
    'is not what %s is',
    (error) => expect(describeDiskFailure(error)).toBeUndefined(),
  );
});
