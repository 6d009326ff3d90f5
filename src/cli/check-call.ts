import { parseArgs } from 'node:util';
import { exitCodes } from './exit-codes.ts';
import type { Reporter } from '../report/report.ts';
import { reportGithub } from '../report/report-github.ts';
import { reportJson } from '../report/report-json.ts';
import { reportTerminal } from '../report/report-terminal.ts';

const reporters = { terminal: reportTerminal, json: reportJson, github: reportGithub } satisfies Record<string, Reporter>;

/** A check, how it is reported, and whether what was compared and published is written down. */
export interface Check {
  readonly report: Reporter;
  readonly record: boolean;
}

/** What a call of `npm run check` asks for: a check, the usage text, or something that it doesn't know, in one sentence. */
export type CheckCall = Check | { readonly usage: string } | { readonly refusal: string };

/** Reads the arguments of `npm run check -- …`. */
export function readCheckCall(args: readonly string[]): CheckCall {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { format: { type: 'string' }, record: { type: 'boolean' }, help: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
  });
  const unknown = Object.keys(values).find((name) => !['format', 'record', 'help'].includes(name));
  if (unknown !== undefined)
    return {
      refusal: `The options are --format, --record and --help, found "${unknown.length === 1 ? '-' : '--'}${unknown}".`,
    };
  if (positionals[0] !== undefined) return { refusal: `Only options are expected, found "${positionals[0]}".` };
  for (const name of ['record', 'help'] as const) {
    const value: unknown = values[name];
    if (typeof value === 'string') return { refusal: `--${name} takes no value, found "${value}".` };
  }
  if (values.help) return { usage };
  const { format = 'terminal' } = values;
  const report = Object.entries(reporters).find(([name]) => name === format)?.[1];
  if (report) return { report, record: values.record === true };
  const found = typeof format === 'string' ? `"${format}"` : 'nothing';
  return { refusal: `--format must be one of ${Object.keys(reporters).join(', ')}, found ${found}.` };
}

const usage = `Usage: npm run check -- [--format terminal|json|github] [--record] [--help]

Finds everything that is wrong with the content, and says where and how to mend it. Writes nothing but the record.

  --format terminal  a list for people; in colour on a terminal, or as NO_COLOR and FORCE_COLOR say (where nothing is asked for)
  --format json      an array for machines, and nothing else
  --format github    annotations for a workflow on GitHub
  --record           also writes record.json, where nothing is an error: how quotations compare with their sources, and what
                     words were published
  --help             this text

CONTENT_DIR names another content folder, SOURCES_DIR one with the texts of sources, <source-id>.txt. docs/errors.md lists what is looked for.

Exit codes:
${Object.values(exitCodes)
  .map(({ code, means }) => `  ${code}  ${means}`)
  .join('\n')}
`;
