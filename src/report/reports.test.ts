import { WriteStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { cases } from '../rules/cases.ts';
import { findingOf, type Case } from '../rules/cases/case.ts';
import { coloured, paintFor, plain } from './paint.ts';
import { reportGithub } from './report-github.ts';
import { reportJson } from './report-json.ts';
import { reportTerminal } from './report-terminal.ts';
import { summarise } from './summarise.ts';
import type { Finding } from '../core/findings/finding.ts';

const slip = cases.find(({ rule }) => rule === 'unknown-person') as Case;
const texts = new Map([[`content/${slip.file}`, String(slip.content)]]);
const error = findingOf(slip);
const warning: Finding = {
  ruleId: 'unexpected-file',
  severity: 'warning',
  message: 'This file is not read: files in this folder are named <id>.yml.',
  hint: 'Rename it.',
  place: { known: false, file: 'content/people/a.yaml' },
};

describe('the summary', () => {
  it.each([
    [[], 'No problems found in the content.'],
    [[error], 'Found 1 error in 1 content file.'],
    [[warning], 'Found 1 warning in 1 content file.'],
    [[error, error], 'Found 2 errors in 1 content file.'],
    [[error, error, error, warning], 'Found 3 errors and 1 warning in 2 content files.'],
    [[error, warning, warning], 'Found 1 error and 2 warnings in 2 content files.'],
  ])('%#', (findings: Finding[], words) => expect(summarise(findings)).toBe(words));
});

describe('the report for a terminal', () => {
  it('says where, which rule, what was expected and found, shows the line and its fix, and names the page of the rule', () => {
    expect(reportTerminal([error, warning], { texts, paint: plain })).toBe(`\
content/articles/more.md:9:25  error  unknown-person
  No person has the id "rybkov".

      8 | ---
  >   9 | :::quote{#no-deviations speaker=rybkov locator=p2}
        |                         ^
    fix | :::quote{#no-deviations speaker=ryabkov locator=p2}
     10 | There will be no deviations.

  Did you mean "ryabkov"? If it is a new person, create people/rybkov.yml with: npm run new -- person rybkov
  More: docs/rules/unknown-person.md

content/people/a.yaml  warning  unexpected-file
  This file is not read: files in this folder are named <id>.yml.
  Rename it.
  More: docs/rules/unexpected-file.md

Found 1 error and 1 warning in 2 content files.`);
  });

  it('says so if there are no findings', () => {
    expect(reportTerminal([], { texts, paint: plain })).toBe('No problems found in the content.');
  });

  it('has no code frame if the text of the file is unknown', () => {
    expect(reportTerminal([error], { texts: new Map(), paint: plain })).toBe(`\
content/articles/more.md:9:25  error  unknown-person
  No person has the id "rybkov".
  Did you mean "ryabkov"? If it is a new person, create people/rybkov.yml with: npm run new -- person rybkov
  More: docs/rules/unknown-person.md

Found 1 error in 1 content file.`);
  });

  it('cuts code frames to the given width', () => {
    expect(reportTerminal([error], { texts, paint: plain }, 20)).toContain('  >   9 | …eviations speaker=ry…\n');
  });

  it('colours severities', () => {
    const paint = (style: string, text: string): string => `<${style}>${text}</>`;
    const painted = (...findings: Finding[]): string[] => reportTerminal(findings, { texts: new Map(), paint }).split('\n');
    expect(painted(error)).toEqual([
      '<bold>content/articles/more.md:9:25</>  <red>error</>  <dim>unknown-person</>',
      '  No person has the id "rybkov".',
      '  Did you mean "ryabkov"? If it is a new person, create people/rybkov.yml with: npm run new -- person rybkov',
      '  <dim>More: docs/rules/unknown-person.md</>',
      '',
      '<red>Found 1 error in 1 content file.</>',
    ]);
    expect(painted(warning)[0]).toBe('<bold>content/people/a.yaml</>  <yellow>warning</>  <dim>unexpected-file</>');
    expect(painted(warning).at(-1)).toBe('<yellow>Found 1 warning in 1 content file.</>');
    expect(painted(warning, error).at(-1)).toBe('<red>Found 1 error and 1 warning in 2 content files.</>');
    expect(painted()).toEqual(['<green>No problems found in the content.</>']);
  });

  it('escapes control characters and cuts long messages', () => {
    const hostile: Finding = {
      ...warning,
      message: `Found "\u001b]0;title\u0007${'x'.repeat(2000)}".`,
      hint: `Write \u202e${'y'.repeat(2000)}`,
      place: { known: true, file: 'content/people/\u001b[2J.yml', line: 1, column: 2 },
    };
    const report = reportTerminal([hostile], {
      texts: new Map([[hostile.place.file, 'a\u001b[2Kb\u202ec']]),
      paint: plain,
    });
    expect(report.split('\n')).toEqual([
      'content/people/<U+001B>[2J.yml:1:2  warning  unexpected-file',
      `  Found "<U+001B>]0;title<U+0007>${'x'.repeat(1000 - 31)}…`,
      '',
      '  > 1 | a<U+001B>[2Kb<U+202E>c',
      '      |  ^',
      '',
      `  Write <U+202E>${'y'.repeat(1000 - 14)}…`,
      '  More: docs/rules/unexpected-file.md',
      '',
      'Found 1 warning in 1 content file.',
    ]);
  });
});

describe('colours', () => {
  it('are escape sequences or nothing', () => {
    expect(coloured('green', 'role')).toBe('\u001b[32mrole\u001b[39m');
    expect(coloured('red', 'error')).toBe('\u001b[1m\u001b[31merror\u001b[39m\u001b[22m');
    expect(coloured('yellow', 'warning')).toBe('\u001b[1m\u001b[33mwarning\u001b[39m\u001b[22m');
    expect(coloured('dim', 'rule')).toBe('\u001b[2mrule\u001b[22m');
    expect(coloured('bold', 'file')).toBe('\u001b[1mfile\u001b[22m');
    expect(plain('red', 'error')).toBe('error');
  });

  it('are for terminals, unless the environment says otherwise', () => {
    const before = { ...process.env };
    const choose = (isTTY: boolean, env: Record<string, string>): typeof plain => {
      process.env = { TERM: 'xterm-256color', ...env };
      return paintFor(Object.create(WriteStream.prototype, { isTTY: { value: isTTY } }) as WriteStream);
    };
    expect(choose(true, {})).toBe(coloured);
    expect(choose(false, {})).toBe(plain);
    expect(choose(true, { NO_COLOR: '1' })).toBe(plain);
    expect(choose(false, { FORCE_COLOR: '1' })).toBe(coloured);
    process.env = before;
  });
});

describe('the report for machines', () => {
  it('is an array, with null for unknown positions', () => {
    expect(reportJson([], { texts })).toBe('[]');
    expect(reportJson([error, warning], { texts })).toBe(`\
[
  {
    "ruleId": "unknown-person",
    "severity": "error",
    "message": "No person has the id \\"rybkov\\".",
    "file": "content/articles/more.md",
    "line": 9,
    "column": 25,
    "hint": "Did you mean \\"ryabkov\\"? If it is a new person, create people/rybkov.yml with: npm run new -- person rybkov",
    "fix": {
      "start": {
        "line": 9,
        "column": 33
      },
      "end": {
        "line": 9,
        "column": 39
      },
      "text": "ryabkov",
      "certain": false
    }
  },
  {
    "ruleId": "unexpected-file",
    "severity": "warning",
    "message": "This file is not read: files in this folder are named <id>.yml.",
    "file": "content/people/a.yaml",
    "line": null,
    "column": null,
    "hint": "Rename it.",
    "fix": null
  }
]`);
  });

  it('keeps every character, and escapes control characters', () => {
    const report = reportJson([{ ...warning, hint: '\u009b\u202e' }], { texts });
    expect(report).toContain('"hint": "\\u009B\\u202E"');
    expect(JSON.parse(report)).toMatchObject([{ hint: '\u009b\u202e' }]);
  });

  it('has no fix where the text of the file is unknown, and says which fixes are certain', () => {
    const typo: Finding = { ...error, fix: { from: 'speaker=', to: 'speaker=' } };
    expect(JSON.parse(reportJson([error], { texts: new Map() }))).toMatchObject([{ fix: null }]);
    expect(JSON.parse(reportJson([typo], { texts }))).toMatchObject([
      { fix: { certain: true, start: { line: 9, column: 25 } } },
    ]);
  });
});

describe('the report for a workflow on GitHub', () => {
  const pathOf = (file: string): string => `site/${file}`;

  it('has a command for each finding, with the path from the root of the repository', () => {
    expect(reportGithub([error, warning], { pathOf })).toBe(`\
::error file=site/content/articles/more.md,line=9,col=25,title=unknown-person::No person has the id "rybkov".%0ADid you mean "ryabkov"? If it is a new person, create people/rybkov.yml with: npm run new -- person rybkov
::warning file=site/content/people/a.yaml,title=unexpected-file::This file is not read: files in this folder are named <id>.yml.%0ARename it.
Found 1 error and 1 warning in 2 content files.`);
  });

  it('says so if there are no findings', () => expect(reportGithub([], { pathOf })).toBe('No problems found in the content.'));

  it('does not let the content end a command or start another', () => {
    const hostile: Finding = {
      ...warning,
      message: '100% of a, b: c\r\n::stop-commands::x',
      hint: 'h'.repeat(1001),
      place: { known: false, file: 'a,b:c%\n.yml' },
    };
    expect(reportGithub([hostile], { pathOf: (file) => file }).split('\n')[0]).toBe(
      `::warning file=a%2Cb%3Ac%25<U+000A>.yml,title=unexpected-file::100%25 of a, b: c<U+000D><U+000A>::stop-commands::x%0A${'h'.repeat(1000)}…`,
    );
  });
});
