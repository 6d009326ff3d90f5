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
 * what it may have declared, and anything else on its line. If it is a mistake of its own, it is found once the first is fixed.
 */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const causes = findings.filter(({ ruleId }) => unread.has(ruleId));
  const lines = new Set(causes.flatMap(({ place }) => (place.known ? [`${place.file}:${place.line}`] : [])));
  const files = new Set(causes.map(({ place }) => place.file));
  const rules = new Set(findings.map(({ ruleId }) => ruleId));
  const has = (rule: RuleId): boolean => rules.has(rule);
  const exchanged = has('exchanged-records') || has('moved-words');
  return findings.filter(({ ruleId, place }) => {
    if (has('altered-record') && ofRecord.has(ruleId)) return false;
    // A quotation under another id was not compared under it.
    if (has('lost-address') && ruleId === 'unverified-quotation') return false;
    if (has('ambiguous-name') && (ruleId === 'unknown-alias' || ruleId === 'ambiguous-speaker')) return false;
    if (exchanged && ofOthers.has(ruleId)) return false;
    if (unread.has(ruleId)) return true;
    return !(files.has(place.file) && following.has(ruleId)) && !(place.known && lines.has(`${place.file}:${place.line}`));
  });
}
