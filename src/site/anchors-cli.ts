/**
 * `npm run anchors`: what is new, moved or lost against the ledger; with `--publish`, adds what is new to it. Exit code 1 where
 * something is lost or the content has another error, 2 where the call is wrong.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { paintFor } from '../checks/paint.ts';
import { reportTerminal } from '../checks/report-terminal.ts';
import { hasErrors } from '../core/finding.ts';
import { addToLedger, missingFrom, renderLedger } from '../core/ledger.ts';
import { loadArchive, type Addresses } from './load-archive.ts';
import { settingsOrExit } from './settings.ts';

const publish = readCall();
if (publish !== undefined) {
  const settings = settingsOrExit();
  const { addresses, findings, texts } = await loadArchive(settings);
  const say = (lines: string): unknown => process.stdout.write(`${lines}\n`);
  if (addresses) say(summary(addresses));
  if (hasErrors(findings)) {
    say(reportTerminal(findings, { texts, paint: paintFor(process.stdout) }));
    if (publish) say('Nothing was published: mend the errors first.');
    process.exitCode = 1;
  } else if (addresses && publish) {
    const ledger = addToLedger(addresses.promised, addresses.now);
    await writeFile(join(settings.contentDir, 'anchors.json'), renderLedger(ledger));
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
    process.exitCode = 2;
    return undefined;
  }
}
