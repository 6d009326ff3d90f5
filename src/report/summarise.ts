import type { Finding } from '../core/findings/finding.ts';

/** "3 errors and 1 warning in 2 files of the content." */
export function summarise(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing to mend in the content.';
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  const kinds = [plural(count('error'), 'error'), plural(count('warning'), 'warning')].filter(Boolean);
  return `${kinds.join(' and ')} in ${plural(new Set(findings.map(({ place }) => place.file)).size, 'file')} of the content.`;
}

function plural(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
