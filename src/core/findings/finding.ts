import { compareText } from '../text/compare-text.ts';
import { comparePlaces, placeIn, type Place } from '../text/place.ts';
import type { Fix, Severity, Wording } from './catalogue/rule.ts';
import { rules, type RuleId } from './rules.ts';

/** One thing that is wrong with the content. Reporters print findings; they are never thrown. */
export interface Finding {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly place: Place;
  /** The correction, if only one is possible. */
  readonly fix?: Fix;
}

/** The parameters that a rule's wording takes. */
export type RuleParameters<Id extends RuleId> = Parameters<(typeof rules)[Id]['say']>;

/** Makes a finding of a rule, in the words of the catalogue. */
export function finding<Id extends RuleId>(ruleId: Id, place: Place, ...parameters: RuleParameters<Id>): Finding {
  const { severity, say } = rules[ruleId];
  // The union of all rules cannot be called with one rule's parameters; the signature above has paired them.
  const { message, hint, fix } = (say as (...p: RuleParameters<Id>) => Wording)(...parameters);
  return { ruleId, severity, message, hint, place, ...(fix ? { fix } : {}) };
}

/**
 * Sorts findings by place, then by rule and message, without repetitions and with at most `maxFindingsPerFile` for each file. The
 * same content always gives the same list.
 */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) => comparePlaces(a.place, b.place) || compareText(a.ruleId, b.ruleId) || compareText(a.message, b.message),
  );
  return limited(sorted.filter((entry, i) => i === 0 || !same(entry, sorted[i - 1])));
}

/** The most findings that are reported for a file: a binary or wrong file can have tens of thousands. */
const maxFindingsPerFile = 1000;

/** Returns the first findings of each file, preceded by one that says how many there are if some were left out. */
function limited(findings: Finding[]): Finding[] {
  if (findings.length <= maxFindingsPerFile) return findings;
  return [...Map.groupBy(findings, ({ place }) => place.file)].flatMap(([file, all]) => {
    // A list that was limited before has one more finding, which says so.
    if (all.length <= maxFindingsPerFile + 1) return all;
    const counted = { what: 'findings in a file', most: maxFindingsPerFile, found: all.length };
    const more = finding('too-many', placeIn(file), counted);
    return [hasErrors(all) ? more : { ...more, severity: 'warning' }, ...all.slice(0, maxFindingsPerFile)];
  });
}

/** Whether any finding stops a build. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function same(a: Finding, b: Finding | undefined): boolean {
  return b !== undefined && a.ruleId === b.ruleId && a.message === b.message && comparePlaces(a.place, b.place) === 0;
}
