import { plainName, type NameRun } from './name-runs.ts';

/**
 * Returns the full names of persons by their surnames (`plainName`): whoever is "Commissioner Brask" in one place may be "Ida Brask" in
 * another.
 *
 * @param runs the runs of words with capitals in a text
 * @param further those of what belongs to it, such as its title
 */
export function fullNamesIn(
  runs: readonly NameRun[],
  further: readonly NameRun[] = [],
): ReadonlyMap<string, ReadonlySet<string>> {
  const full = new Map<string, Set<string>>();
  for (const { kind, name, uncertain } of [...runs, ...further]) {
    const surname = plainName(name.at(-1) ?? '');
    if (kind !== 'person' || name.length < 2 || uncertain || isLonger(name, runs)) continue;
    full.set(surname, (full.get(surname) ?? new Set()).add(name.join(' ')));
  }
  return full;
}

/** Whether a name has an office before it: "Challenger Anna Keller" is Anna Keller, if the text calls her that, too. */
export function isLonger(name: readonly string[], runs: readonly NameRun[]): boolean {
  return (
    name.length > 2 &&
    runs.some((one) => one.name.length === 2 && plainName(one.name.join(' ')) === plainName(name.slice(-2).join(' ')))
  );
}
