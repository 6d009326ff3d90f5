import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { soundSite } from '../../src/rules/cases/sound-site.ts';
import { run, type Outcome } from '../browser/build-site.ts';
import { contentFolder, type ContentFolder } from '../content-folder.ts';

const text = 'He said: “There will be no deviations.”\nThey met for dinner.\n“We are ready to go on.” he said.\n';
const quotation = (id: string, words: string, locator: string): string =>
  `\n:::quote{#${id} speaker=ryabkov locator=${locator}}\n${words}\n:::\n`;
const article = (headline: string, body: string): string =>
  (soundSite['articles/talks.md'] ?? '')
    .replace('Talks', headline)
    .replace(/## The dinner \{#the-dinner\}[^]*/, `## ${headline} {#part}\n${body}`);

let folder: ContentFolder | undefined;
afterEach(() => folder?.remove());

/** A published site under version control, with its ledger and its record. */
async function publishedSite(): Promise<{ git: (...args: string[]) => string; npm: (...args: string[]) => Promise<Outcome> }> {
  const talks = (soundSite['articles/talks.md'] ?? '') + quotation('no-deviations', 'There will be no deviations.', 'p1');
  folder = await contentFolder({ ...soundSite, 'articles/talks.md': talks, '../sources/commentary.txt': text });
  const { path } = folder;
  const settings = { CONTENT_DIR: path, SOURCES_DIR: join(path, '../sources') };
  const npm = (...args: string[]): Promise<Outcome> => run('npm', ['run', '--silent', ...args], settings);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=An Editor', '-c', 'user.email=editor@example.org', ...args], {
      cwd: path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git('init', '--quiet', '--initial-branch=main', '.');
  expect((await npm('check', '--', '--record')).code).toBe(0);
  expect((await npm('anchors', '--', '--publish')).code).toBe(0);
  expect((await npm('check', '--', '--record')).code).toBe(0);
  git('add', '--all');
  git('commit', '--quiet', '--message=Publish');
  return { git, npm };
}

describe('the ledger and the record of a published site', () => {
  it('cannot both be deleted, nor emptied, unnoticed', async () => {
    const { npm, git } = await publishedSite();
    for (const content of [null, '', '{}\n', '{"pages": {}}\n']) {
      await folder?.write('anchors.json', content);
      await folder?.write('record.json', content === null || content === '' ? content : null);
      const { code, output } = await npm('check', '--', '--format', 'json');
      expect(code).toBe(1);
      const files = (JSON.parse(output) as { file: string }[]).map(({ file }) => file.split('/').at(-1));
      expect(files.sort()).toEqual(['anchors.json', 'record.json']);
      git('checkout', '--quiet', 'HEAD', '--', '.');
    }
    expect((await npm('check')).code).toBe(0);
  }, 120_000);

  it('says who signed its last change', async () => {
    const { npm, git } = await publishedSite();
    const unsigned = await npm('check', '--', '--signed');
    expect(unsigned).toMatchObject({
      code: 1,
      output: expect.stringMatching(/by commit \w+ of [-\d]+, without a signature\./) as string,
    });
    const keys = await mkdtemp(join(tmpdir(), 'key-'));
    const key = join(keys, 'key');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'editor@example.org', '-f', key]);
    const signers = join(keys, 'signers');
    await writeFile(signers, `editor@example.org ${await readFile(`${key}.pub`, 'utf8')}`);
    git('config', 'gpg.format', 'ssh');
    git('config', 'gpg.ssh.allowedSignersFile', signers);
    git('-c', `user.signingKey=${key}`, 'commit', '--quiet', '--amend', '--gpg-sign', '--message=Publish, signed');
    const signed = await npm('check', '--', '--signed');
    expect(signed).toMatchObject({
      code: 0,
      output: expect.stringContaining('with a good signature of editor@example.org.') as string,
    });
    await folder?.write('record.json', '{}\n');
    expect((await npm('check', '--', '--signed')).output).toContain('It has changed since, and that change is not committed.');
    await rm(keys, { recursive: true });
  }, 120_000);

  it('of two branches that both recorded merge, or say what to do', async () => {
    const { npm, git } = await publishedSite();
    const branch = async (name: string, words: string, locator: string): Promise<void> => {
      git('switch', '--quiet', '--create', name, 'main');
      await folder?.write(`articles/${name}.md`, article(name, quotation(`${name}-words`, words, locator)));
      expect(await npm('check', '--', '--record')).toMatchObject({ code: 0 });
      git('add', '--all');
      git('commit', '--quiet', `--message=Add ${name}`);
    };
    await branch('alpha', 'There will be no', 'p1');
    await branch('omega', 'We are ready to go on.', 'p3');
    // The seal of the whole is in both branches: git can't merge it.
    expect(() => git('merge', '--quiet', '--no-edit', 'alpha')).toThrow();
    const conflict = await npm('check');
    expect(conflict.code).toBe(1);
    // As the finding says: either side is kept, and the rest recorded again.
    expect(conflict.output).toContain('git checkout --ours content/record.json');
    git('checkout', '--ours', 'record.json');
    expect(await npm('check', '--', '--record')).toMatchObject({ code: 0 });
    expect(await npm('check')).toMatchObject({ code: 0, output: expect.stringContaining('No problems') as string });
    const { statements } = JSON.parse(await readFile(join(folder?.path ?? '', 'record.json'), 'utf8')) as {
      statements: object;
    };
    expect(Object.keys(statements)).toEqual(['alpha-words', 'no-deviations', 'omega-words']);
  }, 120_000);
});
