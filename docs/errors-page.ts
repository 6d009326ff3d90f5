import { cases, type Case } from '../src/checks/cases.ts';
import { rules, type RuleId } from '../src/core/rules.ts';

/** The catalogue of errors as Markdown: each rule with what it is about, and its cases as examples. */
export function errorsPage(): string {
  const entries = Object.entries(rules).map(([id, rule]) => {
    const examples = cases.filter((one) => one.rule === (id as RuleId)).map(example);
    return [`## \`${id}\``, `${rule.about} This is ${rule.severity === 'error' ? 'an error' : 'a warning'}.`, ...examples].join(
      '\n\n',
    );
  });
  return `${[introduction, ...entries].join('\n\n')}\n`;
}

const introduction = `# Catalogue of errors

Generated from the rules and their tests by \`npm run docs\`; don't edit it by hand.

\`npm run check\`, \`npm run build\` and \`npm run dev\` find all of these at once and print one list, sorted by place:

    file:line:column  rule-id  what was expected and what was found
        how to mend it

Lines and columns count from 1 in the whole file, front matter included; where only the file is meant, it stands alone. The names of
rules are permanent. An error stops a build, and the site that was built before stays as it was; a warning is only said.

| Exit code | means |
| --- | --- |
| 0 | nothing to mend, or warnings only |
| 1 | at least one error |
| 2 | \`npm run check\` was called with an option or a setting that it doesn't know |`;

function example({ file, found = file, content, at, message, hint }: Case): string {
  const place = at ? `content/${found}:${at.join(':')}` : `content/${found}`;
  return [`\`${place}\``, shown(content, at?.[0]), ['```text', message, hint, '```'].join('\n')].filter(Boolean).join('\n\n');
}

/** The lines around the mistake, as an indented block; bytes that are no text, and files that are not there, aren't shown. */
function shown(content: Case['content'], line: number | undefined): string {
  if (typeof content !== 'string' || content.trim() === '') return '';
  const lines = content.split('\n');
  const first = Math.max(0, (line ?? 1) - 2);
  return lines
    .slice(first, (line ?? 1) + 2)
    .filter((text, i, all) => text !== '' || (i > 0 && i < all.length - 1))
    .map((text) => `    ${text}`.trimEnd())
    .join('\n');
}
