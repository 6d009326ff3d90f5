import type { Place } from '../text/place.ts';
import type { Finding } from './finding.ts';
import type { RuleId } from './rules.ts';

/** Mistakes after which an annotation, or where it ends, is not known. */
const unread: ReadonlySet<RuleId> = new Set<RuleId>([
  'unquoted-value',
  'missing-brace',
  'spaced-braces',
  'unclosed-directive',
  'directive-form',
  'unknown-directive',
  'empty-annotation',
]);

/** What may only follow from such a mistake elsewhere in the file: something that is named, or closed, cannot be found. */
const following: ReadonlySet<RuleId> = new Set<RuleId>(['missing-target', 'stray-fence', 'note-target']);

/** What follows if records or words were exchanged: everything is somebody else’s. */
const ofOthers: ReadonlySet<RuleId> = new Set<RuleId>([
  'unknown-alias',
  'ambiguous-speaker',
  'other-speaker',
  'unclear-speaker',
  'changed-attribution',
  'false-record',
  'outside-lifetime',
  'source-date',
  'altered-source',
  'statement-after-source',
  'event-mismatch',
  'held-after-source',
  'wrong-locator',
  'outside-covers',
  'after-publication',
  'unsupported-detail',
]);

/** What follows from a record that was altered. */
const ofRecord: ReadonlySet<RuleId> = new Set<RuleId>(['rechecked-quotation', 'changed-quotation', 'stale-record']);

/**
 * Leaves out what probably only follows from another finding: in a file with an annotation that could not be read, references to
 * what it may have declared, and anything else on its line; after words or records were exchanged, what is then somebody else's. The
 * cause says how many findings it stands for. If one of them is a mistake of its own, it is found once the cause is fixed.
 */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const first = new Map(findings.toReversed().map((one) => [one.ruleId, one]));
  const causes = findings.filter(({ ruleId }) => unread.has(ruleId));
  const byLine = new Map(causes.map((one) => [lineOf(one.place), one]));
  const byFile = new Map(causes.toReversed().map((one) => [one.place.file, one]));
  const causeOf = ({ ruleId, place }: Finding): Finding | undefined => {
    if (unread.has(ruleId)) return undefined;
    const onLine = place.known ? byLine.get(lineOf(place)) : undefined;
    const inFile = following.has(ruleId) ? byFile.get(place.file) : undefined;
    const rule = causesByRule.find(([cause, rules]) => first.has(cause) && rules.has(ruleId))?.[0];
    return onLine ?? inFile ?? (rule && first.get(rule));
  };
  const left = new Map<Finding, number>();
  const kept = findings.filter((one) => {
    const cause = causeOf(one);
    if (!cause || cause === one) return true;
    left.set(cause, (left.get(cause) ?? 0) + 1);
    return false;
  });
  return kept.map((one) => {
    const count = left.get(one);
    return count === undefined ? one : { ...one, message: `${one.message} ${leftOut(count)}` };
  });
}

function leftOut(count: number): string {
  return `${count === 1 ? '1 finding' : `${count} findings`} that may follow from this ${count === 1 ? 'is' : 'are'} left out; --all lists ${count === 1 ? 'it' : 'them'}.`;
}

function lineOf(place: Place): string {
  return place.known ? `${place.file}:${place.line}` : place.file;
}

/** What a finding of a rule may bring with it anywhere in the content. */
const causesByRule: readonly (readonly [cause: RuleId, rules: ReadonlySet<RuleId>])[] = [
  ['exchanged-records', ofOthers],
  ['moved-words', new Set<RuleId>([...ofOthers, 'summary-words'])],
  ['altered-record', ofRecord],
  // A quotation under another id was not compared under it.
  ['lost-address', new Set<RuleId>(['unverified-quotation'])],
  // What is missing may have answered a question.
  ['missing-target', new Set<RuleId>(['unanswered-question'])],
  ['ambiguous-name', new Set<RuleId>(['unknown-alias', 'ambiguous-speaker'])],
];
