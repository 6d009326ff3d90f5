/**
 * `npm run check`: all findings in the content; with `--record` it also writes down what was compared and published. Exit code
 * 1 where one is an error, 2 where the call is wrong.
 */
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { reportJson } from '../checks/report-json.ts';
import { reportTerminal } from '../checks/report-terminal.ts';
import { hasErrors } from '../core/finding.ts';
import { describeRecording } from '../core/record-changes.ts';
import { renderRecorded } from '../core/recorded.ts';
import { loadArchive } from './load-archive.ts';
import { settingsOrExit } from './settings.ts';

const reporters = { terminal: reportTerminal, json: reportJson };

const call = readCall();
if (call) {
  const settings = settingsOrExit();
  const said = call.record ? await record() : undefined;
  const { findings } = await loadArchive(settings);
  process.stdout.write(`${call.report(findings)}\n`);
  // Standard output is for the findings alone: machines read it.
  if (said !== undefined) process.stderr.write(`${said}\n`);
  process.exitCode = hasErrors(findings) ? 1 : 0;
}

/** Writes the record where nothing forbids it; says what it wrote. */
async function record(): Promise<string> {
  const { contentDir, ...settings } = settingsOrExit();
  const { recorded, record } = await loadArchive({ contentDir, ...settings });
  const file = `${basename(contentDir)}/record.json`;
  if (!record) return `${file} stays as it was: nothing is recorded of content with errors.`;
  const today = new Date().toISOString().slice(0, 10);
  const now = record(today);
  const changes = describeRecording(recorded, now);
  if (changes.length === 0) return `${file} holds all of it already.`;
  await writeFile(join(contentDir, 'record.json'), renderRecorded(now));
  return [`${file} was written:`, ...changes.map((change) => `    ${change}`)].join('\n');
}

function readCall(): { report: typeof reportTerminal; record: boolean } | undefined {
  try {
    const { format, record } = parseArgs({
      options: { format: { type: 'string', default: 'terminal' }, record: { type: 'boolean', default: false } },
    }).values;
    const report = Object.entries(reporters).find(([name]) => name === format)?.[1];
    if (report) return { report, record };
    throw new Error(`--format must be one of ${Object.keys(reporters).join(', ')}, found "${format}".`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
    return undefined;
  }
}
