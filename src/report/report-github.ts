import type { Finding } from '../core/findings/finding.ts';
import type { ReportContext } from './report.ts';
import { summarise } from './summarise.ts';
import { head, visible } from '../core/text/visible-text.ts';

/**
 * Prints findings as GitHub workflow commands. GitHub shows each finding beside its line in a pull request:
 *
 *     ::error file=content/articles/talks.md,line=9,col=25,title=unknown-person::No person has the id "rybkov".%0ADid you mean ryabkov?
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function reportGithub(findings: readonly Finding[], { pathOf }: Pick<ReportContext, 'pathOf'>): string {
  const commands = findings.map(({ ruleId, severity, message, hint, place }) => {
    const position = place.known ? { line: String(place.line), col: String(place.column) } : {};
    const properties = Object.entries({ file: pathOf(place.file), ...position, title: ruleId })
      .map(([name, value]) => `${name}=${escapeData(visible(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
      .join(',');
    return `::${severity} ${properties}::${escapeData([message, ...hint.split('\n')].map((line) => head(line, maxMessageLength)).join('\n'))}`;
  });
  return [...commands, summarise(findings)].join('\n');
}

/** In characters. A message can quote any amount of a file. */
const maxMessageLength = 1000;

/** Escapes the data of a command, so that it cannot end the command or start another. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
