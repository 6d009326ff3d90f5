import { describeDefect } from '../content/defect.ts';
import { currentSite, isComplete } from '../output/current-site.ts';
import { describeDiskFailure } from '../output/disk-failure.ts';
import { exitCodes } from './exit-codes.ts';

/**
 * Reports an exception that stops a command, and sets the exit code. The exception is a failure of the disk, or else a defect: a
 * stack trace would not help an editor.
 *
 * @param doing what the command was doing
 * @param unharmed a sentence that says what is unchanged
 */
export function reportFailure(error: unknown, doing?: string, unharmed?: string): void {
  const disk = describeDiskFailure(error);
  const trace = Boolean(process.env['DEBUG']);
  const lines = disk
    ? [disk.problem, unharmed, `${disk.fix}, and try again.`]
    : [describeDefect(error, trace, doing), unharmed];
  process.stderr.write(`${lines.filter((one) => one !== undefined).join('\n')}\n`);
  process.exitCode = (disk ? exitCodes.call : exitCodes.defect).code;
}

/** Reports an exception that stops a build, says what became of the last site, and exits: what Astro has open would keep Node running. */
export function exitFailedBuild(error: unknown, outDir: string): never {
  const last = currentSite(outDir);
  const site =
    last !== undefined && isComplete(last) ? `The last good site is unchanged, in ${last}.` : 'There was no site before.';
  reportFailure(error, 'building the site', site);
  process.exit();
}
