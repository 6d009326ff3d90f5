/**
 * `npm run anchors`: what is new, moved or lost against the ledger; with `--publish`, adds what is new to it. An address that is
 * lost is an error of the content. Exit codes are in src/cli/exit-codes.ts.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exitCodes } from './exit-codes.ts';
import { paintFor } from '../report/paint.ts';
import { reportTerminal } from '../report/report-terminal.ts';
import { hasErrors } from '../core/findings/finding.ts';
import { addToLedger, missingFrom, renderLedger } from '../core/addresses/ledger.ts';
import { reportFailure } from './report-failure.ts';
import { loadArchive, type Addresses } from '../content/load-archive.ts';
import { settingsOrExit } from './settings.ts';
import { ignoreBrokenPipe } from './ignore-broken-pipe.ts';
import { writeAtomically } from '../output/write-atomically.ts';

ignoreBrokenPipe();
const wanted = readCall();
if (wanted !== undefined) await compare(wanted).catch((error: unknown) => reportFailure(error));

async function compare(publish: boolean): Promise<void> {
  const settings = settingsOrExit();
  const { addresses, findings, texts } = await loadArchive(settings);
  const say = (lines: string): unknown => process.stdout.write(`${lines}\n`);
  if (addresses) say(summary(addresses));
  if (hasErrors(findings)) {
    say(reportTerminal(findings, { texts, paint: paintFor(process.stdout) }));
    if (publish) say('Nothing was published: mend the errors first.');
    process.exitCode = exitCodes.errors.code;
  } else if (addresses && publish) {
    const ledger = addToLedger(addresses.promised, addresses.now);
    await writeAtomically(join(settings.contentDir, 'anchors.json'), renderLedger(ledger));
    say('Published: anchors.json now promises all of them.');
  }
}

/** Three lists, each with its number; an empty one is said to be empty. */
function summary({ promised, now, moves, lost }: Addresses): string {
  const moved = [
    ...[...moves.pages].flatMap(([page, { to, anchors }]) => [
      `${page} → ${to}`,
      ...anchors.map((anchor) => `${page}#${anchor.id} → ${anchor.to}`),
    ]),
    ...[...moves.anchors].flatMap(([page, anchors]) => anchors.map(({ id, to }) => `${page}#${id} → ${to}`)),
  ];
  const lists = { new: missingFrom(now, promised), moved, lost };
  return Object.entries(lists)
    .map(([name, entries]) => [`${entries.length} ${name}`, ...entries.map((entry) => `    ${entry}`)].join('\n'))
    .join('\n');
}

function readCall(): boolean | undefined {
  try {
    return parseArgs({ options: { publish: { type: 'boolean', default: false } } }).values.publish;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = exitCodes.call.code;
    return undefined;
  }
}
