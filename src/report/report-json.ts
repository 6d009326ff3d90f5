import type { Finding } from '../core/findings/finding.ts';
import { visibleJson } from '../core/text/visible-text.ts';

/** Findings as a JSON array; line and column are null where the position is not known. */
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
