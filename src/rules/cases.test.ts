import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { cases } from './cases.ts';
import { findingOf, type Case } from './cases/case.ts';
import { soundSite } from './cases/sound-site.ts';
import { applyEdits, editOf } from '../core/findings/fixes/edit.ts';
import type { Finding } from '../core/findings/finding.ts';
import { rules, type RuleId } from '../core/findings/rules.ts';
import { loadArchive } from '../content/load-archive.ts';
import { contentFolder, type ContentFolder } from '../../tests/content-folder.ts';

/** The day on which the cases are checked. One of them says how far a date is ahead. */
const today = '2026-11-26';

let folder: ContentFolder | undefined;
afterEach(() => folder?.remove());

/** A command, an attribute, a field with a value, a link or what ends with a bracket, with a full stop directly after it. */
const endsCopied =
  /(?:(?:npm run|git checkout) [^"]+|(?<![\w-])[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"'(),;.]+)|(?<![\w-])[a-z-]+: (?:…|'[^']*'|[\d-]+|YYYY-MM-DD)|[}\]]|\]\([^)]*\))\.(?:\s|$)/;

async function findingsIn(
  changes: readonly (Pick<Case, 'file' | 'content' | 'with'> & Partial<Case>)[],
): Promise<readonly Finding[]> {
  folder = await contentFolder(soundSite);
  for (const { file, content, with: others = {} } of changes) {
    await folder.write(file, content);
    for (const [path, text] of Object.entries(others)) await folder.write(path, text);
  }
  // Unless a case adds the text of a source, none is available.
  const sources = join(folder.path, '../sources');
  const { archive, findings } = await loadArchive({
    contentDir: folder.path,
    base: '/',
    today,
    requireSources: changes.some(({ requireSources }) => requireSources),
    sourcesDir: existsSync(sources) || changes.some(({ rule }) => rule === 'missing-sources') ? sources : undefined,
  });
  expect(archive === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
  // The file of the sound site names no text, so that cases can have any.
  const unsealed = changes.some(({ rule }) => rule === 'unsealed-source');
  return findings.filter(({ ruleId }) => unsealed || ruleId !== 'unsealed-source');
}

describe('the catalogue of rules', () => {
  it('finds nothing in the sound site', async () => {
    expect(await findingsIn([])).toEqual([]);
  });

  it('has a case for every rule', () => {
    const covered = new Set<RuleId>(cases.map(({ rule }) => rule));
    expect(Object.keys(rules).filter((rule) => !covered.has(rule as RuleId))).toEqual([]);
  });

  it('has a name for each case, and an example for each rule', () => {
    const names = cases.map(({ rule, name }) => `${rule}, ${name}`);
    expect(names.filter((name, i) => names.indexOf(name) < i || name.endsWith(', '))).toEqual([]);
    const examples = new Set(cases.filter(({ example }) => example).map(({ rule }) => rule));
    expect(Object.keys(rules).filter((rule) => !examples.has(rule as RuleId))).toEqual([]);
  });

  it('says of every rule why it matters and how to fix it', () => {
    const bare = Object.entries(rules).filter(([, { about, why, toFix }]) => !about || !why || !toFix);
    expect(bare.map(([id]) => id)).toEqual([]);
  });

  it('has no full stop directly after what an editor copies from a hint', () => {
    expect(cases.filter(({ hint }) => endsCopied.test(hint)).map(({ hint }) => hint)).toEqual([]);
    for (const hint of [
      'Run npm run check -- --record.',
      'Restore it: git checkout HEAD -- content/record.json. Then check again.',
      'Write speaker=…. Or not.',
      'Write to="Channel One".',
      'Write updated: 2026-11-24. Or not.',
      'Write {#id aliases=old}.',
      'Add the line formerly: [lavrov].',
      'Link to [the report](source:report).',
    ])
      expect(hint).toMatch(endsCopied);
  });

  it.each(cases.map((one) => [`${one.rule}, ${one.name}`, one] as const))(
    '%s: one finding, its place and its wording',
    async (_name, one) => {
      expect(await findingsIn([one])).toEqual([findingOf(one)]);
    },
  );

  it.each(cases.filter(({ fix }) => fix).map((one) => [`${one.rule}, ${one.name}`, one] as const))(
    '%s: the fixed line is sound',
    async (_name, one) => {
      const before = String(one.content);
      const edit = editOf(findingOf(one), before);
      const content = applyEdits(before, edit ? [edit] : []).text;
      expect(content).not.toBe(before);
      const left = await findingsIn([{ file: one.file, content, ...(one.with && { with: one.with }) }]);
      expect(left.filter(({ ruleId, place }) => ruleId === one.rule && place.file === `content/${one.file}`)).toEqual([]);
    },
  );

  it('returns the text of the files that have findings, and of no others', async () => {
    const content = 'name: Wendy Sherman\nside: united-states\n';
    folder = await contentFolder({ ...soundSite, 'people/sherman.yml': content });
    const { texts } = await loadArchive({ contentDir: folder.path, base: '/' });
    expect([...texts]).toEqual([['content/people/sherman.yml', content]]);
  });

  it('counts columns in UTF-16 code units, from 1', async () => {
    const [only, ...more] = await findingsIn([
      {
        file: 'articles/more.md',
        content: `${soundSite['articles/talks.md'] ?? ''}\n😀 日本 :said[He would]{#he-would speaker=rybkov locator=p2}\n`,
      },
    ]);
    expect(more).toEqual([]);
    expect(only?.place).toEqual({ known: true, file: 'content/articles/more.md', line: 13, column: 33 });
  });

  it('reports everything at once, sorted by place, and the same a second time', async () => {
    // Each case gets a file of its own.
    const together = cases.flatMap((one, i) => {
      // Cases with other files would share them.
      if (
        one.with ||
        one.content === null ||
        one.found !== undefined ||
        one.requireSources ||
        one.file.includes(' ') ||
        // Some files exist only once.
        (!one.file.includes('/') && cases.findIndex(({ file }) => file === one.file) < i) ||
        // A picture in two formats would be a mistake of its own.
        one.rule === 'logo-form' ||
        one.rule === 'missing-target' ||
        // A later case would overwrite the person of the sound site.
        (one.file === 'people/ryabkov.yml' && cases.findLastIndex(({ file }) => file === one.file) > i) ||
        // All the Shermans would share the name.
        one.rule === 'ambiguous-name' ||
        rules[one.rule].needsSoundContent
      )
        return [];
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
    const second = await loadArchive({ contentDir: folderBefore?.path ?? '', base: '/', today });
    expect(second.findings).toEqual(first);
  });

  it('reports every mistake in an annotation, but none that follows from another', async () => {
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

  it('reports every mistake in a record, each on its line', async () => {
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

  it('reports one mistake once: a broken record is still known by its id', async () => {
    const findings = await findingsIn([{ file: 'people/ryabkov.yml', content: 'side: russia\n' }]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['missing-field', 'missing-field']);
  });
});

describe('duplicate ids across articles', () => {
  it('are reported at the second place, naming the first', async () => {
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
      message: 'The id "said-so" of this statement is already used in content/articles/one.md:13:19',
    });
  });
});
