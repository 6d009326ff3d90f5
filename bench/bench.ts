/**
 * `npm run bench [-- --building | --reading] [-- --full | --articles N]`: what builds take (building.ts) and what the article costs its readers
 * (reading/), ours and others'. It measures and never fails on a figure; exit code 1 where something could not be measured, 2
 * where the call is wrong.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ignoreBrokenPipe } from '../src/cli/ignore-broken-pipe.ts';
import { benchBuilding } from './building.ts';
import { complain, print } from './console.ts';
import { prepare } from './contestants.ts';
import { benchReading } from './reading/bench-reading.ts';
import { figure } from './table.ts';

ignoreBrokenPipe();
const parts = partsOrExit();
const work = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
print(
  `${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}, ${figure(totalmem() / 1e9)} GB, Node ${process.version}`,
);
await prepare(work);
// What one part could not measure does not keep the other from measuring.
for (const part of parts) await part(work).catch(complain);

function partsOrExit(): ((work: string) => Promise<void>)[] {
  try {
    const option = { type: 'boolean', default: false } as const;
    const { values } = parseArgs({
      options: { building: option, reading: option, full: option, articles: { type: 'string' } },
    });
    const building = values.building || !values.reading;
    const reading = values.reading || !values.building;
    if (values.full && !building) throw new Error('--full asks for more builds: it does not go with --reading alone.');
    const articles = Number(values.articles ?? 1);
    if (!Number.isInteger(articles) || articles < 1)
      throw new Error(`--articles must be a number of articles, found "${values.articles}".`);
    const sizes = values.articles === undefined ? (values.full ? [100, 1000, 10_000] : [100, 1000]) : [articles];
    return [...(building ? [(folder: string) => benchBuilding(folder, sizes)] : []), ...(reading ? [benchReading] : [])];
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}
