/** `npm run rename` gives something another id, everywhere at once. */
import { rename } from '../editing/rename/rename.ts';
import type { RenamedKind } from '../editing/rename/rename-target.ts';
import { paintFor } from '../report/paint.ts';
import { reportTerminal } from '../report/report-terminal.ts';
import { showChanges } from '../report/show-changes.ts';
import { exitCodes } from './exit-codes.ts';
import { reportFailure } from './report-failure.ts';
import { runCommand } from './run-command.ts';
import { settingsOrExit } from './settings.ts';

await runCommand('rename', (_values, [kind = '', old = '', now = '']) =>
  changeId(kind as RenamedKind, old, now).catch((error: unknown) => reportFailure(error, `renaming ${old}`)),
);

async function changeId(kind: RenamedKind, old: string, now: string): Promise<void> {
  const result = await rename(settingsOrExit(), kind, old, now);
  const paint = paintFor(process.stdout);
  if ('refusal' in result) {
    process.stderr.write(`${result.refusal}\n`);
    if (result.findings)
      process.stderr.write(`\n${reportTerminal(result.findings, { texts: result.texts ?? new Map(), paint })}\n`);
    process.stderr.write('Nothing was changed.\n');
    process.exitCode = (result.findings ? exitCodes.errors : exitCodes.call).code;
    return;
  }
  const { changes } = result;
  // What commands write is checked by commands.
  const written = new Map([...changes].filter(([file]) => !file.endsWith('.json')));
  process.stdout.write(`${showChanges(written, paint)}\n\n`);
  process.stdout.write(`${old} is now ${now}, in ${[...changes.keys()].join(', ')}.\n`);
}
