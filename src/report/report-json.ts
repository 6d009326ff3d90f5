import type { Finding } from '../core/findings/finding.ts';
import { visibleJson } from '../core/text/visible-text.ts';

/** Prints findings as a JSON array. Line and column are null if the position is unknown. */
export function reportJson(findings: readonly Finding[]): string {
  const rows = findings.map(({ ruleId, severity, message, hint, place }) => ({
    ruleId,
    severity,
    message,
    file: place.file,
    line: place.known ? place.line : null,
    column: place.known ? place.column : null,
    hint,
  }));
  return visibleJson(JSON.stringify(rows, null, 2));
}
