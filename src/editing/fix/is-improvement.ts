import { hasErrors, type Finding } from '../../core/findings/finding.ts';
import { rules } from '../../core/findings/rules.ts';

/**
 * Whether content has fewer findings after fixes than before them, and no new one. What could not be looked for before is not new:
 * while there are errors, some rules are not applied, and a file that is not YAML has no fields.
 *
 * @param fixed the findings whose fixes were made
 */
export function isImprovement(before: readonly Finding[], after: readonly Finding[], fixed: readonly Finding[]): boolean {
  const unread = new Set(fixed.filter(({ ruleId }) => ruleId === 'malformed-yaml').map(({ place }) => place.file));
  const waited = hasErrors(before);
  const isNew = ({ ruleId, place }: Finding): boolean => {
    const { needsSoundContent, comparesRecord } = rules[ruleId];
    return !(waited && (needsSoundContent || comparesRecord)) && !unread.has(place.file);
  };
  const left = countBy(before.map(keyOf));
  let gone = before.length;
  for (const one of after) {
    const key = keyOf(one);
    const count = left.get(key) ?? 0;
    if (count > 0) {
      left.set(key, count - 1);
      gone -= 1;
    } else if (isNew(one)) return false;
  }
  return gone > 0;
}

/** Returns what a finding says without positions, which change with every character before them. */
function keyOf({ ruleId, place, message }: Finding): string {
  return `${ruleId} ${place.file} ${message.replace(/(?<=\w):\d+:\d+/g, '')}`;
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
