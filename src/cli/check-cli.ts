/**
 * `npm run check`: all findings in the content, printed as asked for; with `--record` it also writes down what was compared and
 * published. Exit codes are in src/cli/exit-codes.ts.
 */
import { basename, join, relative, sep } from 'node:path';
import { exitCodes } from './exit-codes.ts';
import { paintFor } from '../report/paint.ts';
import { hasErrors } from '../core/findings/finding.ts';
import { describeRecording } from '../core/verification/record-changes.ts';
import { renderRecorded } from '../core/verification/recorded.ts';
import { readCheckCall, type Check } from './check-call.ts';
import { reportFailure } from './report-failure.ts';
import { loadArchive } from '../content/load-archive.ts';
import { root, settingsOrExit, type Settings } from './settings.ts';
import { ignoreBrokenPipe } from './ignore-broken-pipe.ts';
import { writeAtomically } from '../output/write-atomically.ts';

ignoreBrokenPipe();
const call = readCheckCall(process.argv.slice(2));
if ('usage' in call) process.stdout.write(call.usage);
else if ('refusal' in call) {
  process.stderr.write(`${call.refusal}\n`);
  process.exitCode = exitCodes.call.code;
} else
  await check(call).catch((error: unknown) =>
    reportFailure(error, undefined, call.record ? 'The record is as it was.' : undefined),
  );

async function check({ report, record }: Check): Promise<void> {
  const settings = settingsOrExit();
  const said = record ? await writeRecord(settings) : undefined;
  const { findings, texts, directory } = await loadArchive(settings);
  const pathOf = (file: string): string => {
    const path = relative(root, join(directory, file)).replaceAll(sep, '/');
    return path.startsWith('..') ? file : path;
  };
  process.stdout.write(`${report(findings, { texts, paint: paintFor(process.stdout), pathOf })}\n`);
  // Standard output is for the findings alone: machines read it.
  if (said !== undefined) process.stderr.write(`${said}\n`);
  process.exitCode = (hasErrors(findings) ? exitCodes.errors : exitCodes.sound).code;
}

/** Writes the record where nothing forbids it; says what it wrote, and what readers are not told of. */
async function writeRecord(settings: Settings): Promise<string> {
  const { contentDir } = settings;
  const { recorded, record, findings } = await loadArchive(settings);
  const file = `${basename(contentDir)}/record.json`;
  if (!record) return `${file} stays as it was: nothing is recorded of content with errors.`;
  const today = new Date().toISOString().slice(0, 10);
  const now = record(today);
  const changes = describeRecording(recorded, now);
  if (changes.length === 0) return `${file} holds all of it already.`;
  await writeAtomically(join(contentDir, 'record.json'), renderRecorded(now));
  const untold = findings.filter(({ ruleId }) => ruleId === 'uncorrected-change').map(({ message }) => `    ${message}`);
  return [
    `${file} was written:`,
    ...changes.map((change) => `    ${change}`),
    ...(untold.length === 0 ? [] : ['Readers are told nothing of this, and it will not be asked for again:', ...untold]),
  ].join('\n');
}
