import { describeDefect } from '../content/defect.ts';
import { exitCodes } from './exit-codes.ts';
import { describeDiskFailure } from '../output/disk-failure.ts';

/**
 * Ends a command that came to an exception, with the exit code for it: says what is wrong with the disk, or admits a defect. A
 * trace would be no help to an editor.
 *
 * @param doing what the command was doing
 * @param unharmed what stands as it was
 */
export function endWith(error: unknown, doing?: string, unharmed?: string): void {
  const disk = describeDiskFailure(error);
  const trace = Boolean(process.env['DEBUG']);
  const said = disk
    ? [disk.problem, unharmed, `${disk.mend}, and try again.`]
    : [describeDefect(error, trace, doing), unharmed];
  process.stderr.write(`${said.filter((one) => one !== undefined).join('\n')}\n`);
  process.exitCode = (disk ? exitCodes.call : exitCodes.defect).code;
}
