/** `npm run publish-check` says what publishing the content means for readers; with `--write` it records it and publishes the addresses. */
import { foldFindings } from '../core/findings/fold-findings.ts';
import { counted } from '../core/text/wording.ts';
import { preparePublication, type Publication } from '../editing/publish/prepare-publication.ts';
import { paintFor } from '../report/paint.ts';
import { reportTerminal } from '../report/report-terminal.ts';
import { exitCodes } from './exit-codes.ts';
import { reportFailure } from './report-failure.ts';
import { runCommand } from './run-command.ts';
import { settingsOrExit } from './settings.ts';
import { whatWasCompared } from './what-was-compared.ts';

await runCommand('publish-check', ({ write = false }) =>
  checkPublication(write).catch((error: unknown) => reportFailure(error, undefined, 'Nothing was written.')),
);

async function checkPublication(write: boolean): Promise<void> {
  const settings = settingsOrExit();
  const today = new Date().toISOString().slice(0, 10);
  const publication = await preparePublication(settings, write, today);
  const { loaded, obstacle } = publication;
  // What the record lacks is said below, with the command that writes it.
  const findings = loaded.findings.filter(({ ruleId }) => ruleId !== 'stale-record');
  print(reportTerminal(foldFindings(findings), { texts: loaded.texts, paint: paintFor(process.stdout) }));
  for (const line of whatWasCompared(loaded, { ...settings, all: false })) print(line);
  print(summary(publication, write));
  if (obstacle !== undefined) process.exitCode = exitCodes.errors.code;
}

function summary(
  { obstacle, forReaders, uncorrected, newAddresses, newEntries, files, loaded }: Publication,
  write: boolean,
): string {
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `    ${line}`)];
  const drafts =
    loaded.drafts.length === 0
      ? []
      : [`Not published: ${counted(loaded.drafts.length, 'draft')} (${loaded.drafts.join(', ')})`];
  return [
    '',
    ...(forReaders.length === 0 && obstacle === undefined
      ? ['Nothing changes for readers.']
      : list('What changes for readers:', forReaders)),
    ...list(
      'What asks for a correction:',
      uncorrected.map(({ message, hint }) => `${message} ${hint}`),
    ),
    ...drafts,
    ...(obstacle === undefined ? [] : [`Nothing was written. ${obstacle}`]),
    ...(obstacle === undefined ? [outcome(newAddresses.length, newEntries.length, files, write)] : []),
  ].join('\n');
}

function outcome(addresses: number, entries: number, files: readonly string[], write: boolean): string {
  if (files.length === 0) return 'The record and the ledger are up to date.';
  const what = `${counted(entries, 'change')} of the record and ${addresses === 1 ? '1 new address' : `${addresses} new addresses`}, in ${files.join(', ')}`;
  return write ? `Written: ${what}.` : `To be written: ${what}. Do so with npm run publish-check -- --write`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
