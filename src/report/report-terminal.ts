import type { Finding } from '../core/findings/finding.ts';
import { formatPlace } from '../core/text/place.ts';
import { codeFrame } from './code-frame.ts';
import { linesOf } from '../core/text/lines.ts';
import type { Paint } from './paint.ts';
import type { ReportContext } from './report.ts';
import { summarise } from './summarise.ts';
import { head, visible } from '../core/text/visible-text.ts';

/**
 * Prints findings as a list for people. Each has a code frame and the page that explains its rule:
 *
 *     content/articles/talks.md:9:25  error  unknown-person
 *       No person has the id "rybkov".
 *
 *       >   9 | :::quote{#no-deviations speaker=rybkov locator=p2}
 *             |                         ^
 *         fix | :::quote{#no-deviations speaker=ryabkov locator=p2}
 *
 *       Did you mean ryabkov?
 *       More: docs/rules/unknown-person.md
 *
 * Control characters in the content are escaped, so that a terminal does not obey them.
 *
 * @param cells the maximum width of a line in a code frame
 */
export function reportTerminal(
  findings: readonly Finding[],
  { texts, paint }: Pick<ReportContext, 'texts' | 'paint'>,
  cells?: number,
): string {
  const linesOfFile = new Map<string, string[]>();
  const frame = ({ place, fix }: Finding): string | undefined => {
    const text = texts.get(place.file);
    if (!place.known || text === undefined) return undefined;
    const lines = linesOfFile.get(place.file) ?? linesOf(text);
    linesOfFile.set(place.file, lines);
    return codeFrame({ lines, line: place.line, column: place.column, fix: fixInLine(fix, place.line) }, paint, cells);
  };
  return [...findings.map((one) => entry(one, frame(one), paint)), total(findings, paint)].join('\n\n');
}

/** Returns a fix unless what it corrects is in another line than the one that is shown. */
function fixInLine(fix: Finding['fix'], line: number): Finding['fix'] {
  return fix?.place && !(fix.place.known && fix.place.line === line) ? undefined : fix;
}

function entry({ place, ruleId, severity, message, hint }: Finding, frame: string | undefined, paint: Paint): string {
  const title = [
    paint('bold', visible(formatPlace(place))),
    paint(severity === 'error' ? 'red' : 'yellow', severity),
    paint('dim', ruleId),
  ];
  const below = [
    head(message, maxMessageLength),
    ...(frame === undefined ? [] : ['', frame, '']),
    ...hint.split('\n').map((line) => head(line, maxMessageLength)),
    paint('dim', `More: docs/rules/${ruleId}.md`),
  ];
  return [
    title.join('  '),
    ...below
      .join('\n')
      .split('\n')
      .map((line) => `  ${line}`.trimEnd()),
  ].join('\n');
}

/** In characters. A message can quote any amount of a file. */
const maxMessageLength = 1000;

function total(findings: readonly Finding[], paint: Paint): string {
  const worst = findings.some(({ severity }) => severity === 'error') ? 'red' : findings.length > 0 ? 'yellow' : 'green';
  return paint(worst, summarise(findings));
}
