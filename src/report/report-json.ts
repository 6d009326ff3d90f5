import { editOf } from '../core/findings/fixes/edit.ts';
import type { Finding } from '../core/findings/finding.ts';
import { visibleJson } from '../core/text/visible-text.ts';
import type { ReportContext } from './report.ts';

/**
 * Prints findings as a JSON array. Line and column are null if the position is unknown. `fix` is the text that replaces a range of
 * the file; it is null if not only one correction is possible, and `certain` says whether `npm run check -- --fix` makes it.
 */
export function reportJson(findings: readonly Finding[], { texts }: Pick<ReportContext, 'texts'>): string {
  const rows = findings.map((one) => ({
    ruleId: one.ruleId,
    severity: one.severity,
    message: one.message,
    file: one.place.file,
    line: one.place.known ? one.place.line : null,
    column: one.place.known ? one.place.column : null,
    hint: one.hint,
    fix: fixOf(one, texts.get(one.place.file)),
  }));
  return visibleJson(JSON.stringify(rows, null, 2));
}

function fixOf(one: Finding, text: string | undefined): object | null {
  const edit = text === undefined ? undefined : editOf(one, text);
  return edit ? { start: edit.start, end: edit.end, text: edit.text, certain: !one.fix?.byHand } : null;
}
