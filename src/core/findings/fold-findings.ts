import { comparePlaces, type Place } from '../text/place.ts';
import type { Finding } from './finding.ts';
import type { RuleId } from './rules.ts';
import { withoutConsequences } from './without-consequences.ts';

/** So many findings with the same words are still listed one by one. */
const maxSame = 2;
/** So many findings of one rule in one file are still listed one by one; more have probably one cause. */
const maxAlikeInFile = 2;
/** The same for findings of one rule in several files. */
const maxAlike = 3;
/** The rules for the names of fields. */
const fields: ReadonlySet<RuleId> = new Set<RuleId>(['missing-field', 'unknown-field']);
/** Places that a finding names besides its own. */
const maxPlaces = 12;

/**
 * Folds findings that probably have one cause into the first of them, which then says how many there are and where: those with the
 * same words, and many of one rule. One slip, such as an editor that made every quotation mark in a file curly, is then one entry
 * of the list.
 *
 * @param findings in their order
 */
export function foldFindings(findings: readonly Finding[]): Finding[] {
  const alike = (keyOf: (one: Finding) => string, most: number) => (all: readonly Finding[]) =>
    [...Map.groupBy(all, keyOf).values()].flatMap((group) => (group.length > most ? [folded(group)] : group));
  const byMessage = alike(({ ruleId, message }) => `${ruleId} ${message}`, maxSame);
  // A file with fields of another kind of record is probably in the wrong folder.
  const byFields = alike(
    ({ ruleId, place, message }) => (fields.has(ruleId) ? `fields ${place.file}` : `${ruleId} ${message} ${place.file}`),
    maxAlikeInFile,
  );
  const byFile = alike(({ ruleId, place }) => `${ruleId} ${place.file}`, maxAlikeInFile);
  const byRule = alike(({ ruleId }) => ruleId, maxAlike);
  return unmarked(byRule(byFile(byFields(byMessage(withoutConsequences(findings)))))).sort((a, b) =>
    comparePlaces(a.place, b.place),
  );
}

/** A finding that stands for others. */
interface Folded extends Finding {
  readonly rest?: readonly Place[];
}

function folded(group: readonly Folded[]): Folded {
  const [first, ...others] = group as [Folded, ...Folded[]];
  return { ...first, rest: [...(first.rest ?? []), ...others.flatMap(({ place, rest = [] }) => [place, ...rest])] };
}

function unmarked(findings: readonly Folded[]): Finding[] {
  return findings.map(({ rest, ...one }) =>
    rest === undefined ? one : { ...one, message: `${one.message} ${describeRest(rest, one.place.file)}` },
  );
}

/** "26 more like this (lines 9, 12, 15; content/people/x.yml, line 2); --all lists them." */
function describeRest(rest: readonly Place[], own: string): string {
  const files = [...Map.groupBy(rest, ({ file }) => file)];
  const named = files.map(([file, places]) => {
    const lines = [...new Set(places.flatMap((place) => (place.known ? [place.line] : [])))];
    const shown = lines.slice(0, maxPlaces).join(', ') + (lines.length > maxPlaces ? ', …' : '');
    const where = shown === '' ? '' : `${lines.length === 1 ? 'line' : 'lines'} ${shown}`;
    return file === own ? where : `${file}${where === '' ? '' : `, ${where}`}`;
  });
  const shown = named.filter(Boolean).slice(0, maxPlaces);
  const more = shown.length < named.filter(Boolean).length ? '; …' : '';
  const places = shown.length === 0 ? '' : ` (${shown.join('; ')}${more})`;
  return `${rest.length} more like this${places}; --all lists them.`;
}
