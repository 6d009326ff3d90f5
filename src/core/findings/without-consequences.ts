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

/** What follows if the records of two people, sources or events were exchanged: everything is somebody else’s. */
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
]);

/**
 * Leaves out what probably only follows from another finding: in a file with an annotation that could not be read, references to
 * what it may have declared, and anything else on its line. If it is a mistake of its own, it is found once the first is fixed.
 */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const causes = findings.filter(({ ruleId }) => unread.has(ruleId));
  const lines = new Set(causes.flatMap(({ place }) => (place.known ? [`${place.file}:${place.line}`] : [])));
  const files = new Set(causes.map(({ place }) => place.file));
  const exchanged = findings.some(({ ruleId }) => ruleId === 'exchanged-records');
  return findings.filter(({ ruleId, place }) => {
    if (exchanged && ofOthers.has(ruleId)) return false;
    if (unread.has(ruleId)) return true;
    return !(files.has(place.file) && following.has(ruleId)) && !(place.known && lines.has(`${place.file}:${place.line}`));
  });
}
