import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Prints more than a pipe holds and exits with code 1, as a check with many findings does. */
const program = `
  import { ignoreBrokenPipe } from ${JSON.stringify(join(import.meta.dirname, 'ignore-broken-pipe.ts'))};
  ignoreBrokenPipe();
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
  it('keeps its exit code when its output is piped to head', () => {
    expect(inShell('PRINT | head -c 3; exit ${PIPESTATUS[0]}')).toEqual({ code: 1, stdout: 'xxx', stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('says so when its output cannot be written', () => {
    expect(inShell('PRINT > /dev/full')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Could not print everything: ENOSPC: no space left on device, write\n',
    });
  });

  it('says nothing when everything was printed', () => {
    expect(inShell('PRINT | wc -c; exit ${PIPESTATUS[0]}')).toMatchObject({ code: 1, stderr: '' });
  });
});
