import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Prints more than a pipe holds, and ends with exit code 1, as a check with many findings does. */
const program = `
  import { outliveReaders } from ${JSON.stringify(join(import.meta.dirname, 'standard-streams.ts'))};
  outliveReaders();
  process.stdout.write('x'.repeat(1_000_000));
  process.stdout.write('the end');
  process.exitCode = 1;
`;

function inShell(command: string): { code: number | null; stdout: string; stderr: string } {
  const node = `"${process.execPath}" --input-type=module -e "$PROGRAM"`;
  const env = { ...process.env, PROGRAM: program };
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command.replace('PRINT', node)], { encoding: 'utf8', env });
  return { code: status, stdout, stderr };
}

describe.skipIf(process.platform === 'win32')('a command', () => {
  it('ends as it would have where nobody reads to the end', () => {
    expect(inShell('PRINT | head -c 3; exit ${PIPESTATUS[0]}')).toEqual({ code: 1, stdout: 'xxx', stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('says so where what it prints is not kept', () => {
    expect(inShell('PRINT > /dev/full')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Not all could be printed: ENOSPC: no space left on device, write\n',
    });
  });

  it('has nothing to say where all is printed', () => {
    expect(inShell('PRINT | wc -c; exit ${PIPESTATUS[0]}')).toMatchObject({ code: 1, stderr: '' });
  });
});
