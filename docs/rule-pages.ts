import { cases } from '../src/rules/cases.ts';
import { findingOf, type Case } from '../src/rules/cases/case.ts';
import { soundSite } from '../src/rules/cases/sound-site.ts';
import { linesOf } from '../src/core/text/lines.ts';
import { applyEdits, editOf } from '../src/core/findings/fixes/edit.ts';
import { plain } from '../src/report/paint.ts';
import { reportTerminal } from '../src/report/report-terminal.ts';
import { rules, type RuleId } from '../src/core/findings/rules.ts';
import { capital } from '../src/core/text/wording.ts';

const rulesInOrder = Object.entries(rules).map(([id, rule]) => ({ id: id as RuleId, ...rule }));

/** Returns the catalogue as Markdown files, by their path in docs/: an index, and a page for each rule with examples. */
export function rulePages(): Map<string, string> {
  return new Map([['errors.md', index()], ...rulesInOrder.map(({ id }): [string, string] => [`rules/${id}.md`, page(id)])]);
}

function index(): string {
  const rows = rulesInOrder.map(({ id, severity, about }) => [`[\`${id}\`](rules/${id}.md)`, severity, about]);
  return [introduction, formats, table(['Rule', 'Severity', 'What is wrong'], rows)].join('\n\n') + '\n';
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const introduction = `# Errors and warnings

Generated from the rules and their tests by \`npm run docs\`, like the pages of the rules in [rules/](rules/); do not edit them by hand.

\`npm run check\`, \`npm run build\` and \`npm run dev\` find all mistakes at once and print the same list, sorted by file, line and column.
Each finding gives its place, the rule, what is wrong, the line itself, how to fix it, and the page that explains the rule:

${fenced(shown(example('unknown-person')))}

If only one correction is possible, the corrected line is shown below it as \`fix\`. \`npm run check -- --fix\` makes all of these that are
certain; it never changes the words of a quotation or who said it. Lines and columns count from 1 in the whole file, front matter included;
columns count UTF-16 code units, as most editors do. A finding about a whole file gives only the file. Long lines are cut around the column.
Characters that are invisible, or that would control a terminal, are written out: \`<U+202E>\`. In a comparison, \`[-these words-]\` appear only in
the content and \`{+these words+}\` only in the source. The names of rules are permanent.

An **error** stops the build, and the site that was built before stays unchanged. A **warning** is only reported. In development, the list
appears in the terminal and, if there is an error, also on the page until the files are fixed.`;

const formats = `[commands.md](commands.md#exit-codes) lists the exit codes.

\`npm run check -- --format <format>\` prints the list in one of these formats:

${table(
  ['Format', 'For'],
  [
    ['`terminal`', 'people, in colour on a terminal; `NO_COLOR=1` and `FORCE_COLOR=1` override that'],
    [
      '`json`',
      'programs: an array of `{ruleId, severity, message, file, line, column, hint, fix}` and nothing else; `line` and `column` are null in a finding about a whole file. `fix` is null, or the only possible correction, `{start, end, text, certain}`: `text` replaces what is from `start` up to, but not including, `end` (each `{line, column}`); `certain` is true if `npm run check -- --fix` makes it',
    ],
    [
      '`github`',
      'a workflow on GitHub, which shows each finding next to its line in a pull request; paths start at the root of the repository',
    ],
  ],
)}`;

function page(id: RuleId): string {
  const { severity, about, why, toFix, fine, needsSoundContent } = rules[id];
  const examples = cases.filter(({ rule, example }) => rule === id && example);
  return (
    [
      `# \`${id}\``,
      `${severity === 'error' ? '**Error.**' : '**Warning.**'} ${about}`,
      ...(needsSoundContent ? ['This is checked only once the content has no other errors.'] : []),
      `## Why it matters\n\n${why}`,
      `## How to fix it\n\n${toFix}`,
      ...(fine === undefined ? [] : [`## When it is fine\n\n${fine}`]),
      examples.length === 1 ? '## Example' : '## Examples',
      ...examples.flatMap((one) => [
        ...(examples.length === 1 ? [] : [`### ${capital(one.name)}`]),
        fenced(shown(one)),
        ...corrected(one),
      ]),
      '[All rules](../errors.md)',
    ].join('\n\n') + '\n'
  );
}

function example(id: RuleId): Case {
  const found = cases.find(({ rule, example }) => rule === id && example);
  if (!found) throw new Error(`The rule ${id} has no example.`);
  return found;
}

/** Returns what `npm run check` prints for a case, without the summary. */
function shown(one: Case): string {
  return reportTerminal([findingOf(one)], { texts: textsOf(one), paint: plain })
    .split('\n')
    .slice(0, -2)
    .join('\n');
}

/** Returns the corrected line of a case, if only one correction is possible. */
function corrected(one: Case): string[] {
  const found = findingOf(one);
  const text = textsOf(one).get(found.place.file) ?? '';
  const edit = editOf(found, text);
  if (!edit) return [];
  const line = linesOf(applyEdits(text, [edit]).text)[edit.start.line - 1] ?? '';
  return ['Corrected:', fenced(line, one.file.endsWith('.md') ? 'markdown' : 'yaml')];
}

function textsOf({ file, content }: Case): Map<string, string> {
  const files = Object.entries({ ...soundSite, [file]: content });
  return new Map(files.flatMap(([name, text]) => (typeof text === 'string' ? [[`content/${name}`, text]] : [])));
}

function fenced(text: string, language = 'text'): string {
  return [`\`\`\`${language}`, text, '```'].join('\n');
}
