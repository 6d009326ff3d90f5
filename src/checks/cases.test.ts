import { afterEach, describe, expect, it } from 'vitest';
import { cases, soundSite, type Case } from './cases.ts';
import { reportJson } from './report-json.ts';
import { reportTerminal } from './report-terminal.ts';
import type { Finding } from '../core/finding.ts';
import { rules, type RuleId } from '../core/rules.ts';
import { loadArchive } from '../site/load-archive.ts';
import { contentFolder, type ContentFolder } from '../../tests/content-folder.ts';

let folder: ContentFolder | undefined;
afterEach(() => folder?.remove());

async function findingsIn(changes: readonly Pick<Case, 'file' | 'content'>[]): Promise<readonly Finding[]> {
  folder = await contentFolder(soundSite);
  for (const { file, content } of changes) await folder.write(file, content);
  const { archive, findings } = await loadArchive({ contentDir: folder.path, base: '/' });
  expect(archive === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
  return findings;
}

/** Rules that are looked at only where the content has no other error. */
const needSoundContent: ReadonlySet<RuleId> = new Set(['lost-address', 'dead-redirect', 'unused-redirect']);

function expected({ rule, file, found = file, at, message, hint }: Case): Finding {
  const path = rule === 'no-content' ? 'content/articles' : `content/${found}`;
  const place = at ? { known: true, file: path, line: at[0], column: at[1] } : { known: false, file: path };
  return { ruleId: rule, severity: rules[rule].severity, message, hint, place } as Finding;
}

describe('the catalogue of rules', () => {
  it('finds nothing in the sound site', async () => {
    expect(await findingsIn([])).toEqual([]);
  });

  it('has a case for every rule', () => {
    const covered = new Set<RuleId>(cases.map(({ rule }) => rule));
    expect(Object.keys(rules).filter((rule) => !covered.has(rule as RuleId))).toEqual([]);
  });

  it.each(cases.map((one, i) => [`${one.rule} (${i})`, one] as const))(
    '%s: one finding, its place and its wording',
    async (_name, one) => {
      expect(await findingsIn([one])).toEqual([expected(one)]);
    },
  );

  it('lists everything at once, sorted by place, and says the same a second time', async () => {
    // Each case in a file of its own, so that all of them stand side by side.
    const together = cases.flatMap((one, i) => {
      if (
        one.content === null ||
        one.found !== undefined ||
        one.file.includes(' ') ||
        one.rule === 'missing-target' ||
        needSoundContent.has(one.rule)
      )
        return [];
      // Of a file of which there is one, the last case stands.
      if (cases.some(({ file }, j) => j > i && file === one.file && file === 'synonyms.yml')) return [];
      const own = one.file.replace(/more|sherman|briefing/, (name) => `${name}-${i}`);
      const content =
        typeof one.content === 'string' ? one.content.replace(/#(no-deviations|twice)/g, `#$1-${i}`) : one.content;
      return [{ ...one, file: own, content }];
    });
    expect(together.length).toBeGreaterThan(20);
    const first = await findingsIn(together);
    const found = first.map(({ ruleId, place }) => `${place.file} ${ruleId}`);
    for (const { rule, file } of together) expect(found).toContain(`content/${file} ${rule}`);
    expect(first.length).toBe(together.length);
    expect(found.map((line) => line.split(' ')[0])).toEqual(found.map((line) => line.split(' ')[0]).sort());
    const folderBefore = folder;
    const second = await loadArchive({ contentDir: folderBefore?.path ?? '', base: '/' });
    expect(second.findings).toEqual(first);
  });

  it('finds every mistake of one annotation, and none that follows from another', async () => {
    const body = ':::quote{#a speaker=nobody to="said on Monday" on=Monday}\nNot *so*.\n:::\n\nSee [it](#a).\n';
    const findings = await findingsIn([
      { file: 'articles/more.md', content: `${soundSite['articles/talks.md'] ?? ''}\n${body}` },
    ]);
    expect(findings.map(({ ruleId, place }) => [ruleId, place.known && place.line, place.known && place.column])).toEqual([
      ['missing-attribute', 13, 1],
      ['unknown-person', 13, 13],
      ['invalid-date', 13, 48],
      ['quotation-markup', 14, 5],
    ]);
    const unreadable = ':said[so]{#a to="Channel One}\n';
    const only = await findingsIn([
      { file: 'articles/more.md', content: `${soundSite['articles/talks.md'] ?? ''}\n${unreadable}` },
    ]);
    expect(only.map(({ ruleId }) => ruleId)).toEqual(['unclosed-directive']);
  });

  it('finds every mistake of one record, each at its line', async () => {
    const findings = await findingsIn([
      { file: 'sources/bare.yml', content: 'date: soon\n' },
      {
        file: 'articles/more.md',
        content: (soundSite['articles/talks.md'] ?? '').replace('covers:', 'days:\n  2022-01-09: a\n  2022-02-30: b\ncovers:'),
      },
    ]);
    expect(findings.map(({ ruleId, place }) => [ruleId, place.file.split('/').at(-1), place.known && place.line])).toEqual([
      ['invalid-field', 'more.md', 9],
      ['invalid-date', 'bare.yml', 1],
      ['missing-field', 'bare.yml', 1],
      ['missing-field', 'bare.yml', 1],
      ['missing-field', 'bare.yml', 1],
    ]);
  });

  it('makes one finding of one mistake: a broken record is still known by its id', async () => {
    const findings = await findingsIn([{ file: 'people/ryabkov.yml', content: 'name: Sergei Ryabkov\n' }]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['missing-field', 'missing-field']);
  });
});

describe('duplicate ids across articles', () => {
  it('are found at the second place and name the first', async () => {
    const body = ':said[He said so]{#said-so speaker=ryabkov locator=p1}.\n';
    const article = `${soundSite['articles/talks.md'] ?? ''}\n${body}`;
    const [only, ...more] = await findingsIn([
      { file: 'articles/one.md', content: article },
      { file: 'articles/two.md', content: article },
    ]);
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      ruleId: 'duplicate-id',
      place: { file: 'content/articles/two.md', line: 13, column: 19 },
      message:
        'Expected the id "said-so" of this statement to be used once on the site, found it already at content/articles/one.md:13:19.',
    });
  });
});

describe('reporters', () => {
  const finding = expected(cases.find(({ rule }) => rule === 'unknown-person') as Case);

  it('print one list for a terminal', () => {
    expect(reportTerminal([finding])).toBe(
      [
        'content/articles/more.md:9:25  unknown-person  Expected the id of a person in people/, found "rybkov".',
        '    Did you mean ryabkov?',
        '1 error in the content.',
      ].join('\n'),
    );
    expect(reportTerminal([])).toBe('Nothing to mend in the content.');
  });

  it('print an array for machines, with null where a position is not known', () => {
    expect(reportJson([])).toBe('[]');
    expect(JSON.parse(reportJson([{ ...finding, place: { known: false, file: 'x.md' } }]))).toEqual([
      {
        ruleId: 'unknown-person',
        severity: 'error',
        message: finding.message,
        file: 'x.md',
        line: null,
        column: null,
        hint: finding.hint,
      },
    ]);
  });
});
