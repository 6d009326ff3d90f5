import { cases } from '../src/checks/cases.ts';
import { findingOf, type Case } from '../src/checks/cases/case.ts';
import { soundSite } from '../src/checks/cases/sound-site.ts';
import { linesOf } from '../src/report/code-frame.ts';
import { correctLine } from '../src/report/correct-line.ts';
import { exitCodes } from '../src/cli/exit-codes.ts';
import { plain } from '../src/report/paint.ts';
import { reportTerminal } from '../src/report/report-terminal.ts';
import { rules, type RuleId } from '../src/core/findings/rules.ts';

const rulesInOrder = Object.entries(rules).map(([id, rule]) => ({ id: id as RuleId, ...rule }));

/** The catalogue as Markdown files, by their path in docs/: an index, and a page for each rule with its cases as examples. */
export function rulePages(): Map<string, string> {
  return new Map([['errors.md', index()], ...rulesInOrder.map(({ id }): [string, string] => [`rules/${id}.md`, page(id)])]);
}

function index(): string {
  const rows = rulesInOrder.map(({ id, severity, about }) => `| [\`${id}\`](rules/${id}.md) | ${severity} | ${about} |`);
  const codes = Object.values(exitCodes).map(({ code, means }) => `| ${code} | ${means} |`);
  return (
    [introduction, table('Exit code', 'means', codes), ending, table('Rule', 'severity', 'what is wrong', rows)].join('\n\n') +
    '\n'
  );
}

function table(...parts: [...headings: string[], rows: string[]]): string {
  const headings = parts.slice(0, -1);
  return [`| ${headings.join(' | ')} |`, `| ${headings.map(() => '---').join(' | ')} |`, ...(parts.at(-1) ?? [])].join('\n');
}

const introduction = `# What can be wrong with content

Generated from the rules and their tests by \`npm run docs\`; don't edit it by hand. So are the pages of the rules, in [rules/](rules/).

\`npm run check\`, \`npm run build\` and \`npm run dev\` find all of this at once and say the same: one list, sorted by file, line and column. Each finding
has its place, the rule, what was expected and what was found, the line itself, how to mend it, and the page that says more:

${fenced(shown(example('unknown-person')))}

Where only one mend is possible, the line is shown as it should be (\`mend\`). Lines and columns count from 1 in the whole file, front matter included;
columns count UTF-16 code units, as most editors do. Where only the file is meant, it stands alone. Long lines are cut around the column. Characters that
could not be seen, or that a terminal would obey, are written out: \`<U+202E>\`. Where words are compared, \`[-these-]\` are the content’s alone and
\`{+these+}\` the source’s alone. The names of rules are permanent.

An **error** stops a build, and the site that was built before stays as it was. A **warning** is only said. In development the list stands in the
terminal, and, where there is an error, on the page until the files are mended.`;

const ending = `\`npm run build\`, \`npm run anchors\` and \`npm start\` end likewise.

\`npm run check -- --format …\` prints the list

| as | for |
| --- | --- |
| \`terminal\` | people; in colour on a terminal. \`NO_COLOR=1\` and \`FORCE_COLOR=1\` decide otherwise |
| \`json\` | machines: an array of \`{ruleId, severity, message, file, line, column, hint}\`, and nothing else; \`line\` and \`column\` are null where only the file is meant |
| \`github\` | a workflow on GitHub, which shows each finding beside its line of a pull request; paths are from the root of the repository |`;

function page(id: RuleId): string {
  const { severity, about, why, toFix, fine } = rules[id];
  const examples = cases.filter(({ rule, example }) => rule === id && example);
  return (
    [
      `# \`${id}\``,
      `${severity === 'error' ? '**Error.**' : '**Warning.**'} ${about}`,
      `## Why it matters\n\n${why}`,
      `## How to fix it\n\n${toFix}`,
      ...(fine === undefined ? [] : [`## When it is fine\n\n${fine}`]),
      examples.length === 1 ? '## Example' : '## Examples',
      ...examples.flatMap((one) => [fenced(shown(one)), ...corrected(one)]),
      '[All rules](../errors.md)',
    ].join('\n\n') + '\n'
  );
}

function example(id: RuleId): Case {
  const found = cases.find(({ rule, example }) => rule === id && example);
  if (!found) throw new Error(`There is no case for the rule ${id}.`);
  return found;
}

/** What `npm run check` prints of a case, without the summary. */
function shown(one: Case): string {
  return reportTerminal([findingOf(one)], { texts: textsOf(one), paint: plain })
    .split('\n')
    .slice(0, -2)
    .join('\n');
}

/** The line of a case as it should be, where that leaves no choice. */
function corrected(one: Case): string[] {
  const { place, fix } = findingOf(one);
  const line = place.known ? linesOf(textsOf(one).get(place.file) ?? '')[place.line - 1] : undefined;
  const mended = fix && place.known && line !== undefined ? correctLine(line, place.column, fix) : undefined;
  return mended === undefined ? [] : ['Corrected:', fenced(mended, one.file.endsWith('.md') ? 'markdown' : 'yaml')];
}

function textsOf({ file, content }: Case): Map<string, string> {
  const files = Object.entries({ ...soundSite, [file]: content });
  return new Map(files.flatMap(([name, text]) => (typeof text === 'string' ? [[`content/${name}`, text]] : [])));
}

function fenced(text: string, language = 'text'): string {
  return [`\`\`\`${language}`, text, '```'].join('\n');
}
