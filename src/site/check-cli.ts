/** `npm run check`: all findings in the content; exit code 1 where one is an error, 2 where the call is wrong. */
import { parseArgs } from 'node:util';
import { hasErrors } from '../core/finding.ts';
import { loadArchive } from './load-archive.ts';
import { readSettings } from './settings.ts';
import { reportJson } from '../checks/report-json.ts';
import { reportTerminal } from '../checks/report-terminal.ts';

const reporters = { terminal: reportTerminal, json: reportJson };

try {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'terminal' } } });
  const report = Object.entries(reporters).find(([name]) => name === values.format)?.[1];
  if (!report) throw new Error(`--format must be one of ${Object.keys(reporters).join(', ')}, found "${values.format}".`);
  const { findings } = await loadArchive(readSettings());
  process.stdout.write(`${report(findings)}\n`);
  process.exitCode = hasErrors(findings) ? 1 : 0;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
