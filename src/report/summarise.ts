import type { Finding } from '../core/findings/finding.ts';

/** Counts findings in a sentence, e.g. "Found 3 errors and 1 warning in 2 content files." */
export function summarise(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No problems found in the content.';
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  const kinds = [plural(count('error'), 'error'), plural(count('warning'), 'warning')].filter(Boolean);
  const files = new Set(findings.map(({ place }) => place.file)).size;
  return `Found ${kinds.join(' and ')} in ${plural(files, 'content file')}.`;
}

function plural(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
