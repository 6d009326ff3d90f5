/** `npm run check`: all findings in the content, printed as asked for; exit codes are in src/checks/exit-codes.ts. */
import { join, relative, sep } from 'node:path';
import { describeDefect } from '../checks/defect.ts';
import { exitCodes } from '../checks/exit-codes.ts';
import { paintFor } from '../checks/paint.ts';
import type { Reporter } from '../checks/report.ts';
import { hasErrors } from '../core/finding.ts';
import { readCheckCall } from './check-call.ts';
import { loadArchive } from './load-archive.ts';
import { root, settingsOrExit } from './settings.ts';

const call = readCheckCall(process.argv.slice(2));
if ('usage' in call) process.stdout.write(call.usage);
else if ('refusal' in call) {
  process.stderr.write(`${call.refusal}\n`);
  process.exitCode = exitCodes.call.code;
} else await check(call.report).catch(admit);

async function check(report: Reporter): Promise<void> {
  const { findings, texts, directory } = await loadArchive(settingsOrExit());
  const pathOf = (file: string): string => {
    const path = relative(root, join(directory, file)).replaceAll(sep, '/');
    return path.startsWith('..') ? file : path;
  };
  process.stdout.write(`${report(findings, { texts, paint: paintFor(process.stdout), pathOf })}\n`);
  process.exitCode = (hasErrors(findings) ? exitCodes.errors : exitCodes.sound).code;
}

function admit(error: unknown): void {
  process.stderr.write(`${describeDefect(error, Boolean(process.env['DEBUG']))}\n`);
  process.exitCode = exitCodes.defect.code;
}
