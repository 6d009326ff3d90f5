/** `npm run check` prints all findings in the content. With `--record` it also records what was compared and published. */
import { readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { loadArchive } from '../content/load-archive.ts';
import { foldFindings } from '../core/findings/fold-findings.ts';
import { hasErrors } from '../core/findings/finding.ts';
import { describeRecording } from '../core/verification/record/record-changes.ts';
import { signatureOf } from '../content/committed.ts';
import { sha256 } from '../content/sha256.ts';
import { sealSource } from '../content/seal-source.ts';
import type { Recorded } from '../core/verification/record/recorded.ts';
import { renderRecorded } from '../core/verification/record/seal.ts';
import { writeAtomically } from '../output/write-atomically.ts';
import { paintFor } from '../report/paint.ts';
import type { Reporter } from '../report/report.ts';
import { reportGithub } from '../report/report-github.ts';
import { reportJson } from '../report/report-json.ts';
import { reportTerminal } from '../report/report-terminal.ts';
import type { commands } from './commands.ts';
import { exitCodes } from './exit-codes.ts';
import { reportFailure } from './report-failure.ts';
import { runCommand } from './run-command.ts';
import { root, settingsOrExit, type Settings } from './settings.ts';

type Format = keyof (typeof commands)['check']['options']['format']['choices'];

const reporters: Record<Format, Reporter> = { terminal: reportTerminal, json: reportJson, github: reportGithub };

await runCommand('check', ({ format = 'terminal', record = false, signed = false, all = false }) =>
  check(reporters[format], { record, signed, all }).catch((error: unknown) =>
    reportFailure(error, undefined, record ? 'The record is unchanged.' : undefined),
  ),
);

async function check(
  report: Reporter,
  { record, signed, all }: { record: boolean; signed: boolean; all: boolean },
): Promise<void> {
  const settings = settingsOrExit();
  const recording = record ? await writeRecord(settings) : undefined;
  const { findings, texts, directory } = await loadArchive(settings);
  const pathOf = (file: string): string => {
    const path = relative(root, join(directory, file)).replaceAll(sep, '/');
    return path.startsWith('..') ? file : path;
  };
  process.stdout.write(
    `${report(all ? findings : foldFindings(findings), { texts, paint: paintFor(process.stdout), pathOf })}\n`,
  );
  // Machines read standard output, so it has nothing but the findings.
  if (recording !== undefined) process.stderr.write(`${recording}\n`);
  const signature = signed ? await describeSignature(settings.contentDir) : undefined;
  if (signature) process.stderr.write(`${signature.words}\n`);
  const fails = hasErrors(findings) || signature?.good === false;
  process.exitCode = (fails ? exitCodes.errors : exitCodes.sound).code;
}

/** Says who signed the last change of the record. */
async function describeSignature(contentDir: string): Promise<{ words: string; good: boolean }> {
  const file = `${basename(contentDir)}/record.json`;
  const last = await signatureOf(contentDir, 'record.json');
  if (last === 'no git') return { words: `Who signed ${file} is not known: git could not be asked.`, good: false };
  if (!last) return { words: `${file} is in no commit, so nobody has signed it.`, good: false };
  const by = {
    good: `with a good signature of ${last.signer}`,
    bad: 'with a bad signature',
    unverifiable: 'with a signature that cannot be verified here',
    none: 'without a signature',
  }[last.signature];
  const since = last.changed ? ' It has changed since, and that change is not committed.' : '';
  return {
    words: `${file} was last changed by commit ${last.commit} of ${last.day}, ${by}.${since}`,
    good: last.signature === 'good' && !last.changed,
  };
}

/** Writes the record unless an error forbids it. Returns a text about what was written, and which changes readers will not see. */
async function writeRecord(settings: Settings): Promise<string> {
  const { contentDir } = settings;
  const { recorded, record, findings } = await loadArchive(settings);
  const file = `${basename(contentDir)}/record.json`;
  if (!record) return `${file} is unchanged: content with errors is not recorded.`;
  const today = new Date().toISOString().slice(0, 10);
  const now = record(today);
  const changes = describeRecording(recorded, now);
  const sealed = await sealSources(contentDir, now);
  if (changes.length === 0 && sealed.length === 0) return `${file} is up to date.`;
  await writeAtomically(join(contentDir, 'record.json'), renderRecorded(now, sha256));
  const unseen = findings.filter(({ ruleId }) => ruleId === 'uncorrected-change').map(({ message }) => `    ${message}`);
  return [
    changes.length > 0 ? `${file} was written:` : `${file} is up to date; written was:`,
    ...[...changes, ...sealed].map((change) => `    ${change}`),
    ...(unseen.length === 0
      ? []
      : ['No correction tells readers about these changes, and this check will not mention them again:', ...unseen]),
  ].join('\n');
}

/** Adds the digest of its text to the file of each recorded source that has none. Returns a line for each. */
async function sealSources(contentDir: string, { sources }: Recorded): Promise<string[]> {
  const lines: string[] = [];
  for (const [id, { sha256: digest }] of Object.entries(sources)) {
    const path = join(contentDir, 'sources', `${id}.yml`);
    const text = await readFile(path, 'utf8').catch(() => undefined);
    const sealed = text === undefined ? undefined : sealSource(text, digest);
    if (sealed === undefined) continue;
    await writeAtomically(path, sealed);
    lines.push(`sources/${id}.yml: sha256 added`);
  }
  return lines;
}
