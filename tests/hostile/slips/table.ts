import { hasErrors } from '../../../src/core/findings/finding.ts';
import type { TriedSlip } from './try-slips.ts';

/** The counts of a row: slips tried, where their findings are, only warned about, with more than three findings. */
interface Row {
  readonly tried: number;
  readonly place: number;
  readonly named: number;
  readonly elsewhere: number;
  readonly silent: number;
  readonly warned: number;
  readonly many: number;
}

const columns = ['tried', 'place', 'named', 'elsewhere', 'silent', 'warned', 'many'] as const satisfies readonly (keyof Row)[];

/** Counts what the check said of slips. */
export function count(tried: readonly TriedSlip[]): Row {
  const at = (where: TriedSlip['where']): number => tried.filter((one) => one.where === where).length;
  return {
    tried: tried.length,
    place: at('place'),
    named: at('named'),
    elsewhere: at('elsewhere'),
    silent: at('silent'),
    warned: tried.filter(({ findings }) => findings.length > 0 && !hasErrors(findings)).length,
    many: tried.filter(({ findings }) => findings.length > 3).length,
  };
}

/** Returns a table of what the check said of each kind, with a last row for all. */
export function tableOf(tried: readonly TriedSlip[]): string {
  const kinds = Map.groupBy(tried, ({ kind }) => kind.name);
  const rows = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, all]) => [name, count(all)] as const);
  const line = (name: string, cells: readonly (string | number)[]): string =>
    `  ${name.padEnd(48)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
  return [
    line('', columns),
    ...[...rows, ['all', count(tried)] as const].map(([name, row]) =>
      line(
        name,
        columns.map((column) => row[column]),
      ),
    ),
  ].join('\n');
}

/** Describes a slip that the check is wrong about, or that it finds elsewhere. */
export function describeSlip({ kind, changes, findings, where }: TriedSlip): string {
  const rules = findings
    .slice(0, 5)
    .map(({ ruleId, place }) => `${ruleId} at ${place.file}${place.known ? `:${place.line}` : ''}`);
  return `${kind.name} (${where}) in ${changes.map(([file]) => file).join(', ')}: ${rules.join(', ') || 'nothing found'}`;
}
