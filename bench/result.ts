import type { Built } from './contestants.ts';
import type { Measured } from './measure.ts';
import { siteWeight, type SiteWeight } from './site-weight.ts';
import { figure, median } from './table.ts';

/** A row of the report: what was built, what it cost (the median of several runs) and the size of the output. */
export interface Result {
  readonly name: string;
  readonly runs: number;
  readonly wall: number;
  readonly cpu: number | null;
  /** Bytes. */
  readonly memory: number | null;
  readonly weight: SiteWeight;
  /** The commands of the last run. */
  readonly last: readonly Measured[];
}

/** Summarises several runs of the same build. The output of the last one must still exist. */
export async function resultOf(name: string, runs: readonly Built[]): Promise<Result> {
  const last = runs.at(-1);
  if (!last) throw new Error('no run to report');
  const of = (read: (built: Built) => number | null): number | null => median(runs.map(read));
  return {
    name,
    runs: runs.length,
    wall: of(({ measured }) => sum(measured.map(({ wall }) => wall))) ?? 0,
    cpu: of(({ measured }) => sum(measured.map(({ use }) => use?.cpu ?? null))),
    memory: of(({ measured }) =>
      measured.every(({ use }) => use) ? Math.max(...measured.map(({ use }) => use?.memory ?? 0)) : null,
    ),
    weight: await siteWeight(last.output),
    last: last.measured,
  };
}

/** The headings of the columns that `resultRow` fills. */
export const resultHeading = ['Builds', 'wall s', 'CPU s', 'peak MB', 'files', 'output MB', 'index files', 'index MB'];

/** Formats a result as a row of the table. */
export function resultRow({ name, runs, wall, cpu, memory, weight }: Result): string[] {
  const megabytes = (bytes: number | null, places = 0): string => figure(bytes === null ? null : bytes / 1e6, places);
  return [
    runs > 1 ? `${name} (median of ${runs})` : name,
    figure(wall, 2),
    figure(cpu, 2),
    megabytes(memory),
    figure(weight.files),
    megabytes(weight.bytes, 1),
    figure(weight.indexFiles),
    megabytes(weight.indexBytes, 1),
  ];
}

function sum(values: readonly number[]): number;
function sum(values: readonly (number | null)[]): number | null;
function sum(values: readonly (number | null)[]): number | null {
  return values.reduce((total, value) => (total === null || value === null ? null : total + value), 0);
}
