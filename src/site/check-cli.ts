/**
 * `npm run check`: all findings in the content, printed as asked for; with `--record` it also writes down what was compared and
 * published. Exit codes are in src/checks/exit-codes.ts.
 */
import { basename, join, relative, sep } from 'node:path';
import { describeDefect } from '../checks/defect.ts';
import { exitCodes } from '../checks/exit-codes.ts';
import { paintFor } from '../checks/paint.ts';
import { visible } from '../checks/visible-text.ts';
import { hasErrors } from '../core/finding.ts';
import { describeRecording } from '../core/record-changes.ts';
import { renderRecorded } from '../core/recorded.ts';
import { readCheckCall, type Check } from './check-call.ts';
import { loadArchive } from './load-archive.ts';
import { root, settingsOrExit, type Settings } from './settings.ts';
import { writeWhole } from './write-whole.ts';

const call = readCheckCall(process.argv.slice(2));
if ('usage' in call) process.stdout.write(call.usage);
else if ('refusal' in call) {
  process.stderr.write(`${call.refusal}\n`);
  process.exitCode = exitCodes.call.code;
} else await check(call).catch(admit);

async function check({ report, record }: Check): Promise<void> {
  const settings = settingsOrExit();
  const recording = record ? await writeRecord(settings) : undefined;
  const { findings, texts, directory } = await loadArchive(settings);
  const pathOf = (file: string): string => {
    const path = relative(root, join(directory, file)).replaceAll(sep, '/');
    return path.startsWith('..') ? file : path;
  };
  process.stdout.write(`${report(findings, { texts, paint: paintFor(process.stdout), pathOf })}\n`);
  // Standard output is for the findings alone: machines read it.
  if (recording) process.stderr.write(`${recording.said}\n`);
  const found = hasErrors(findings) ? exitCodes.errors : exitCodes.sound;
  process.exitCode = (recording?.failed ? exitCodes.unwritten : found).code;
}

/** Writes the record where nothing forbids it; says what it wrote, and what readers are not told of. */
async function writeRecord(settings: Settings): Promise<{ said: string; failed?: true }> {
  const { contentDir } = settings;
  const { recorded, record, findings } = await loadArchive(settings);
  const file = `${basename(contentDir)}/record.json`;
  if (!record) return { said: `${file} stays as it was: nothing is recorded of content with errors.` };
  const today = new Date().toISOString().slice(0, 10);
  const now = record(today);
  const changes = describeRecording(recorded, now);
  if (changes.length === 0) return { said: `${file} holds all of it already.` };
  try {
    await writeWhole(join(contentDir, 'record.json'), renderRecorded(now));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { said: `${file} could not be written and is as it was: ${visible(reason)}`, failed: true };
  }
  const untold = findings.filter(({ ruleId }) => ruleId === 'uncorrected-change').map(({ message }) => `    ${message}`);
  return {
    said: [
      `${file} was written:`,
      ...changes.map((change) => `    ${change}`),
      ...(untold.length === 0 ? [] : ['Readers are told nothing of this, and it will not be asked for again:', ...untold]),
    ].join('\n'),
  };
}

function admit(error: unknown): void {
  process.stderr.write(`${describeDefect(error, Boolean(process.env['DEBUG']))}\n`);
  process.exitCode = exitCodes.defect.code;
}
