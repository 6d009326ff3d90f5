/** `npm run check` prints all findings in the content. With `--record` it also records what was compared and published. */
import { readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { readSources } from '../content/read-sources.ts';
import { foldFindings } from '../core/findings/fold-findings.ts';
import { hasErrors } from '../core/findings/finding.ts';
import { counted } from '../core/text/wording.ts';
import { fixContent } from '../editing/fix/fix-content.ts';
import { showChanges } from '../report/show-changes.ts';
import { visible } from '../core/text/visible-text.ts';
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
import { reportUnarchived, unarchivedSources } from '../report/report-unarchived.ts';
import type { commands } from './commands.ts';
import { exitCodes } from './exit-codes.ts';
import { reportFailure } from './report-failure.ts';
import { numberedParagraphs } from './numbered-paragraphs.ts';
import { whatWasCompared } from './what-was-compared.ts';
import { loadSite } from './load-site.ts';
import { runCommand } from './run-command.ts';
import { root, settingsOrExit, type Settings } from './settings.ts';

type Format = keyof (typeof commands)['check']['options']['format']['choices'];

const reporters: Record<Format, Reporter> = { terminal: reportTerminal, json: reportJson, github: reportGithub };

await runCommand(
  'check',
  ({ format = 'terminal', record = false, signed = false, all = false, fix = false, unarchived = false, paragraphs }) =>
    (paragraphs !== undefined
      ? printParagraphs(paragraphs)
      : unarchived
        ? printUnarchived(format)
        : check(format, { record, signed, all, fix })
    ).catch((error: unknown) => reportFailure(error, undefined, record ? 'The record is unchanged.' : undefined)),
);

async function check(
  format: Format,
  { record, signed, all, fix }: { record: boolean; signed: boolean; all: boolean; fix: boolean },
): Promise<void> {
  const settings = settingsOrExit();
  // Machines read standard output, so it has nothing but the findings.
  if (fix) await makeFixes(settings, format === 'terminal' ? process.stdout : process.stderr);
  const recording = record ? await writeRecord(settings) : undefined;
  const loaded = await loadSite(settings);
  const { findings, texts, directory } = loaded;
  const pathOf = (file: string): string => {
    const path = relative(root, join(directory, file)).replaceAll(sep, '/');
    return path.startsWith('..') ? file : path;
  };
  process.stdout.write(
    `${reporters[format](all ? findings : foldFindings(findings), { texts, paint: paintFor(process.stdout), pathOf })}\n`,
  );
  if (format === 'terminal')
    for (const line of whatWasCompared(loaded, { ...settings, all })) process.stderr.write(`${line}\n`);
  if (recording !== undefined) process.stderr.write(`${recording}\n`);
  const signature = signed ? await describeSignature(settings.contentDir) : undefined;
  if (signature) process.stderr.write(`${signature.words}\n`);
  const fails = hasErrors(findings) || signature?.good === false;
  process.exitCode = (fails ? exitCodes.errors : exitCodes.sound).code;
}

/** Makes the certain fixes in the content, and shows what changed. */
async function makeFixes(settings: Settings, stream: NodeJS.WriteStream): Promise<void> {
  const { changes, made, changedMeanwhile } = await fixContent(settings);
  if (changedMeanwhile.length > 0) {
    stream.write(`Nothing was fixed: somebody has changed ${changedMeanwhile.join(', ')} meanwhile. Try again.\n\n`);
    return;
  }
  if (changes.size > 0) stream.write(`${showChanges(changes, paintFor(stream))}\n\n`);
  const count = `${counted(made.length, 'finding')} in ${counted(changes.size, 'content file')}`;
  stream.write(changes.size === 0 ? 'No finding has a fix that is certain.\n\n' : `Fixed ${count}.\n\n`);
}

/** Prints the text of a source with the numbers of its paragraphs, so that an editor need not count them. */
async function printParagraphs(source: string): Promise<void> {
  const { sourcesDir } = settingsOrExit();
  const { texts, findings } = await readSources(sourcesDir, new Set([source]));
  const text = texts.get(source);
  if (text) {
    process.stdout.write(numberedParagraphs(source, text));
    return;
  }
  const [unreadable] = findings;
  const problem =
    sourcesDir === undefined
      ? 'SOURCES_DIR is not set. Set it to the folder with the archived texts of sources, <source-id>.txt.'
      : (unreadable?.message ?? `There is no file ${source}.txt in ${sourcesDir}, the folder in SOURCES_DIR.`);
  process.stderr.write(`${visible(problem)}\n`);
  process.exitCode = exitCodes.call.code;
}

/** Prints which sources on the web have no archived copy: addresses come to an end. */
async function printUnarchived(format: Format): Promise<void> {
  const { archive, findings } = await loadSite(settingsOrExit());
  if (!archive) {
    process.stderr.write(
      `The content has ${counted(findings.length, 'finding')}, and a list would be incomplete: npm run check\n`,
    );
    process.exitCode = exitCodes.errors.code;
    return;
  }
  const unarchived = unarchivedSources(archive);
  const total = [...archive.sources.values()].filter(({ url }) => url !== undefined).length;
  process.stdout.write(format === 'json' ? `${JSON.stringify(unarchived, null, 2)}\n` : reportUnarchived(unarchived, total));
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
  const { recorded, record, findings } = await loadSite(settings);
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
