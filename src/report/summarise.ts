import type { Finding } from '../core/findings/finding.ts';
import { counted } from '../core/text/wording.ts';

/** Counts findings in a sentence, e.g. "Found 3 errors and 1 warning in 2 content files." */
export function summarise(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No problems found in the content.';
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  const kinds = (['error', 'warning'] as const).flatMap((kind) => (count(kind) === 0 ? [] : [counted(count(kind), kind)]));
  const files = new Set(findings.map(({ place }) => place.file)).size;
  return `Found ${kinds.join(' and ')} in ${counted(files, 'content file')}.`;
}
