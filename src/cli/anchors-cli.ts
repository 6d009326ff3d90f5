/** `npm run anchors` compares the addresses of the site with those that were published. */
import { join } from 'node:path';
import { loadArchive, type Addresses } from '../content/load-archive.ts';
import { addToLedger, missingFrom, renderLedger, type RecordSize } from '../core/addresses/ledger.ts';
import type { Recorded } from '../core/verification/record/recorded.ts';
import { foldFindings } from '../core/findings/fold-findings.ts';
import { hasErrors } from '../core/findings/finding.ts';
import { writeAtomically } from '../output/write-atomically.ts';
import { paintFor } from '../report/paint.ts';
import { reportTerminal } from '../report/report-terminal.ts';
import { exitCodes } from './exit-codes.ts';
import { reportFailure } from './report-failure.ts';
import { runCommand } from './run-command.ts';
import { settingsOrExit } from './settings.ts';

await runCommand('anchors', ({ publish = false }) => compareAddresses(publish).catch((error: unknown) => reportFailure(error)));

async function compareAddresses(publish: boolean): Promise<void> {
  const settings = settingsOrExit();
  const { addresses, findings, texts, recorded } = await loadArchive(settings);
  if (addresses) print(summary(addresses));
  if (hasErrors(findings)) {
    print(reportTerminal(foldFindings(findings), { texts, paint: paintFor(process.stdout) }));
    if (publish) print('Nothing was published. Fix the errors first.');
    process.exitCode = exitCodes.errors.code;
  } else if (addresses && publish) {
    const ledger = addToLedger(addresses.promised, addresses.now);
    await writeAtomically(
      join(settings.contentDir, 'anchors.json'),
      renderLedger(ledger, sizeOf(recorded), addresses.citations),
    );
    print('Published: anchors.json now lists every address.');
  }
}

function sizeOf({ articles, statements }: Recorded): RecordSize {
  return { articles: Object.keys(articles).length, quotations: Object.keys(statements).length };
}

/** Lists the new, moved and lost addresses, each list with its length. */
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

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
