import type { Finding } from '../core/findings/finding.ts';
import type { Surroundings } from './report.ts';
import { summarise } from './summarise.ts';
import { head, visible } from '../core/text/visible-text.ts';

/**
 * Findings as commands of a GitHub workflow, which shows each beside its line of a pull request:
 *
 *     ::error file=content/articles/talks.md,line=9,col=25,title=unknown-person::Expected …%0ADid you mean ryabkov?
 *
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function reportGithub(findings: readonly Finding[], { pathOf }: Pick<Surroundings, 'pathOf'>): string {
  const commands = findings.map(({ ruleId, severity, message, hint, place }) => {
    const position = place.known ? { line: String(place.line), col: String(place.column) } : {};
    const properties = Object.entries({ file: pathOf(place.file), ...position, title: ruleId })
      .map(([name, value]) => `${name}=${data(visible(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
      .join(',');
    return `::${severity} ${properties}::${data(`${head(message, most)}\n${head(hint, most)}`)}`;
  });
  return [...commands, summarise(findings)].join('\n');
}

/** What is in a file may be of any length; a message holds some of it. */
const most = 1000;

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
