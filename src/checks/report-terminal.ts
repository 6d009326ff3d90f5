import type { Finding } from '../core/finding.ts';
import { formatPlace } from '../core/place.ts';

/**
 * Findings as one list for a terminal: `file:line:column  rule-id  message`, the mend below each, a summary at the end.
 */
export function reportTerminal(findings: readonly Finding[]): string {
  const entries = findings.map(({ place, ruleId, severity, message, hint }) => {
    const label = severity === 'error' ? ruleId : `${ruleId} (${severity})`;
    return `${formatPlace(place)}  ${label}  ${message}\n    ${hint}`;
  });
  return [...entries, summarise(findings)].join('\n');
}

/** "3 errors and 1 warning in the content." */
export function summarise(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  const parts = [plural(count('error'), 'error'), plural(count('warning'), 'warning')].filter(Boolean);
  return parts.length === 0 ? 'Nothing to mend in the content.' : `${parts.join(' and ')} in the content.`;
}

function plural(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
