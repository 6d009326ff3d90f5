/** `npm run check`: all findings in the content; exit code 1 where one is an error, 2 where the call is wrong. */
import { parseArgs } from 'node:util';
import { reportJson } from '../checks/report-json.ts';
import { reportTerminal } from '../checks/report-terminal.ts';
import { hasErrors } from '../core/finding.ts';
import { loadArchive } from './load-archive.ts';
import { settingsOrExit } from './settings.ts';

const reporters = { terminal: reportTerminal, json: reportJson };

const report = chosenReporter();
if (report) {
  const { findings } = await loadArchive(settingsOrExit());
  process.stdout.write(`${report(findings)}\n`);
  process.exitCode = hasErrors(findings) ? 1 : 0;
}

function chosenReporter(): typeof reportTerminal | undefined {
  try {
    const { format } = parseArgs({ options: { format: { type: 'string', default: 'terminal' } } }).values;
    const found = Object.entries(reporters).find(([name]) => name === format)?.[1];
    if (found) return found;
    throw new Error(`--format must be one of ${Object.keys(reporters).join(', ')}, found "${format}".`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
    return undefined;
  }
}
