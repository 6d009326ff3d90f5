import { foldFindings } from '../core/findings/fold-findings.ts';
import type { Loaded } from '../content/load-archive.ts';
import type { Paint } from '../report/paint.ts';
import { reportTerminal } from '../report/report-terminal.ts';

/** Returns what a build tells the editor about the content that it loaded: drafts that are left out, and the findings. */
export function describeLoaded({ findings, texts, drafts }: Loaded, paint: Paint): string {
  return [
    ...(drafts.length > 0 ? [`Drafts are not built: ${drafts.join(', ')}`] : []),
    ...(findings.length > 0 ? [reportTerminal(foldFindings(findings), { texts, paint })] : []),
  ]
    .map((part) => `${part}\n`)
    .join('');
}
