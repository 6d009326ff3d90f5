import { describe, expect, it } from 'vitest';
import { reportGithub } from '../report/report-github.ts';
import { reportJson } from '../report/report-json.ts';
import { reportTerminal } from '../report/report-terminal.ts';
import { readCheckCall } from './check-call.ts';

describe('npm run check', () => {
  it.each([
    [[], reportTerminal, false],
    [['--format', 'terminal'], reportTerminal, false],
    [['--format', 'json'], reportJson, false],
    [['--format=github'], reportGithub, false],
    [['--record'], reportTerminal, true],
    [['--record', '--format', 'json'], reportJson, true],
  ])('%j is a check', (args, report, record) => expect(readCheckCall(args)).toEqual({ report, record }));

  it.each([
    [['--format', 'xml'], '--format must be one of terminal, json, github, found "xml".'],
    [['--format'], '--format must be one of terminal, json, github, found nothing.'],
    [['--format', 'toString'], '--format must be one of terminal, json, github, found "toString".'],
    [['--fromat', 'json'], 'The options are --format, --record and --help, found "--fromat".'],
    [['-f'], 'The options are --format, --record and --help, found "-f".'],
    [['--record=yes'], '--record takes no value, found "yes".'],
    [['--record='], '--record takes no value, found "".'],
    [['--help=me'], '--help takes no value, found "me".'],
    [['content'], 'Only options are expected, found "content".'],
  ])('%j is refused in a sentence', (args, refusal) => expect(readCheckCall(args)).toEqual({ refusal }));

  it('--help says how it is called and how it ends', () => {
    const call = readCheckCall(['--help']);
    const usage = 'usage' in call ? call.usage : '';
    expect(usage).toMatch(/^Usage: npm run check -- \[--format terminal\|json\|github\] \[--record\] \[--help\]\n/);
    expect(usage).toContain('\n  0  nothing to mend, or warnings only\n  1  at least one error\n  2  ');
    expect(usage).toMatch(/\n {2}3 {2}a defect of the site’s own code; with DEBUG=1 its trace is printed\n$/);
  });
});
