import { compareText } from '../text/compare-text.ts';
import { comparePlaces, placeIn, type Place } from '../text/place.ts';
import type { Fix, Severity, Wording } from './rules/rule.ts';
import { rules, type RuleId } from './rules.ts';

/** One thing that is wrong with the content, as a value. Reporters print it; nothing throws it. */
export interface Finding {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly place: Place;
  /** The mend, where it leaves no choice. */
  readonly fix?: Fix;
}

/** The parameters that a rule's wording takes. */
export type RuleParameters<Id extends RuleId> = Parameters<(typeof rules)[Id]['say']>;

/** Words a finding from the catalogue. */
export function finding<Id extends RuleId>(ruleId: Id, place: Place, ...parameters: RuleParameters<Id>): Finding {
  const { severity, say } = rules[ruleId];
  // The union of all rules cannot be called with one rule's parameters; the signature above has paired them.
  const { message, hint, fix } = (say as (...p: RuleParameters<Id>) => Wording)(...parameters);
  return { ruleId, severity, message, hint, place, ...(fix ? { fix } : {}) };
}

/** Sorted by place, then by rule and message, each finding once, so many a file at most: the same content gives the same list. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) => comparePlaces(a.place, b.place) || compareText(a.ruleId, b.ruleId) || compareText(a.message, b.message),
  );
  return limited(sorted.filter((entry, i) => i === 0 || !same(entry, sorted[i - 1])));
}

/** So many findings of one file are listed: a file that is no content at all has tens of thousands, and nobody reads them. */
const most = 1000;

/** The first findings of each file, below how many there are where there are more. */
function limited(findings: Finding[]): Finding[] {
  if (findings.length <= most) return findings;
  return [...Map.groupBy(findings, ({ place }) => place.file)].flatMap(([file, all]) => {
    // Limited before: the one that is too many says so.
    if (all.length <= most + 1) return all;
    const more = finding('too-many', placeIn(file), { what: 'findings in a file', most, found: all.length });
    return [hasErrors(all) ? more : { ...more, severity: 'warning' }, ...all.slice(0, most)];
  });
}

/** Whether any of them stops a build. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function same(a: Finding, b: Finding | undefined): boolean {
  return b !== undefined && a.ruleId === b.ruleId && a.message === b.message && comparePlaces(a.place, b.place) === 0;
}
