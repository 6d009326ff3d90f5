import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cases } from '../../src/rules/cases.ts';
import { contentFolder, type ContentFolder } from '../content-folder.ts';
import { buildSite, editorsEnvironment, root, run, type Outcome } from './build-site.ts';
import { launch, openPage } from './chromium.ts';

const article = 'articles/geneva-consultations.md';
const markdown = readFileSync(join(root, 'content', article), 'utf8');
const line = markdown.slice(0, markdown.indexOf('{#no-deviations')).split('\n').length;
const source = /^source: (.*)$/m.exec(markdown)?.[1] ?? '';
const typo = markdown.replace('{#no-deviations speaker=ryabkov', '{#no-deviations speaker=rybkov');

let folder: ContentFolder;
let out: string;
beforeAll(async () => {
  folder = await contentFolder(join(root, 'content'));
  out = await mkdtemp(join(tmpdir(), 'on-the-record-out-'));
});
afterAll(async () => {
  await folder.remove();
  await rm(out, { recursive: true, force: true });
});

describe('an editor who slips', () => {
  const settings = (): Record<string, string> => ({ CONTENT_DIR: folder.path, OUT_DIR: join(out, 'site') });

  it('keeps the last good site, gets the whole list, and gets it again', async () => {
    expect(await buildSite(settings())).toMatchObject({ code: 0 });
    const before = fingerprint(join(out, 'site'));
    await folder.write(article, typo);
    await folder.write('people/sherman.yml', 'name: Wendy Sherman\nside: united-states\n');
    const outcomes: Outcome[] = [await buildSite(settings()), await buildSite(settings())];
    for (const { code, output } of outcomes) {
      expect(code).not.toBe(0);
      expect(output).toContain(`content/${article}:${line}:25  error  unknown-person\n  No person has the id "rybkov".\n`);
      expect(output).toContain(`  > ${String(line).padStart(3)} | :::quote{#no-deviations speaker=rybkov `);
      expect(output).toContain('    fix | :::quote{#no-deviations speaker=ryabkov ');
      expect(output).toContain('content/people/sherman.yml:1:1  error  missing-field\n  Missing field "role"');
      expect(output).toContain('Found 2 errors in 2 content files.');
      expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    }
    expect(fingerprint(join(out, 'site'))).toEqual(before);
    expect(readdirSync(out)).toEqual(['site']);
    await folder.write('people/sherman.yml', readFileSync(join(root, 'content/people/sherman.yml')));
  });

  it('gets the same list from npm run check, for people and for machines', async () => {
    const check = (...args: string[]): Promise<Outcome> => run('npm', ['run', '--silent', 'check', ...args], settings());
    expect(await check()).toMatchObject({
      code: 1,
      output: expect.stringMatching(
        /:25 {2}error {2}unknown-person\n(?: .*\n|\n)* {2}Did you mean "ryabkov"\? .*\n {2}More: docs\/rules\/unknown-person\.md\n\nFound 1 error in 1 content file\.\n$/,
      ) as string,
    });
    const { code, output } = await check('--', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject([
      { ruleId: 'unknown-person', severity: 'error', file: `content/${article}`, line, column: 25 },
    ]);
    expect((await check('--', '--format', 'github')).output).toMatch(
      new RegExp(
        `^::error file=content/${article},line=${line},col=25,title=unknown-person::No person .*%0ADid you mean "ryabkov"\\? .*\n`,
      ),
    );
    await folder.write(article, markdown);
    expect(await check('--', '--format', 'json')).toEqual({ code: 0, output: '[]\n' });
    expect(await check('--', '--format', 'xml')).toEqual({
      code: 2,
      output: '--format must be one of terminal, json, github, found "xml".\n',
    });
  });

  it('is told in a sentence where the fault is ours, and gets the trace when asking for it', async () => {
    // Something that the parser needs is broken.
    const fault = 'data:text/javascript,String.prototype.matchAll=()=>{throw new TypeError("broken")}';
    const check = (env: Record<string, string>): Promise<Outcome> =>
      run(process.execPath, ['--import', fault, 'src/cli/check-cli.ts'], { ...settings(), ...env });
    const sentence =
      'This is a bug in the site’s code, not a mistake in the content: reading the content failed with "TypeError: broken".';
    expect(await check({})).toEqual({
      code: 3,
      output: `${sentence} Run it again with DEBUG=1 to see the stack trace, and report both.\n`,
    });
    const traced = await check({ DEBUG: '1' });
    expect(traced.code).toBe(3);
    expect(traced.output.split('\n')[0]).toBe(sentence);
    expect(traced.output).toMatch(/^TypeError: broken\n {4}at /m);
  });

  it('is stopped by each kind of slip, before anything is written', async () => {
    // The wording of every case is tested with the rules; here the build itself must stop, for a few different ones.
    const other = await contentFolder(join(root, 'content'));
    const unlike = cases.filter(({ rule, example }) => example && ['not-utf8', 'malformed-yaml', 'raw-html'].includes(rule));
    for (const { file, content, rule } of unlike) {
      await other.write(file, content);
      const { code, output } = await buildSite({ CONTENT_DIR: other.path, OUT_DIR: join(out, 'never') });
      expect(code).not.toBe(0);
      expect(output).toContain(rule);
      await other.write(file, file === 'people/sherman.yml' ? readFileSync(join(root, 'content', file)) : null);
    }
    expect(existsSync(join(out, 'never'))).toBe(false);
    await other.remove();
  });
});

describe('an editor with npm run dev', () => {
  const port = 4390;
  const url = `http://localhost:${port}/`;
  let server: ChildProcess;
  let printed = '';

  beforeAll(async () => {
    await folder.write(article, markdown);
    await mkdir(join(out, 'sources'));
    const env = editorsEnvironment({
      CONTENT_DIR: folder.path,
      SOURCES_DIR: join(out, 'sources'),
      PORT: String(port),
      OUT_DIR: join(out, 'site'),
    });
    server = spawn('npm', ['run', 'dev', '--', '--ignore-lock'], { cwd: root, env, detached: process.platform !== 'win32' });
    server.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    server.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await vi.waitFor(async () => expect((await fetch(url)).status).toBe(200), { timeout: 60_000, interval: 250 });
  });
  afterAll(() => {
    // The group is this test's own: npm, its shell and Astro.
    if (server.pid === undefined) return;
    if (process.platform === 'win32') server.kill();
    else process.kill(-server.pid);
  });

  it('searches, sees a mistake on the page and in the terminal, fixes it, and adds an article', async () => {
    const browser = await launch();
    const { page } = await openPage(browser);
    await page.goto(`${url}search/?q=%22sharp+corners%22`);
    await page.locator('[data-search-state=done]').waitFor();
    expect(await page.locator('[data-search-result] a').first().getAttribute('href')).toContain('#without-embellishment');

    // Until then, the page would not hear of the mistake.
    const connected = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
    await page.goto(`${url}articles/geneva-consultations/`);
    await connected;
    const quoted = page.locator('figure#no-deviations');
    const topOf = (): Promise<number> => quoted.evaluate((one) => Math.round(one.getBoundingClientRect().top));
    await quoted.evaluate((one) => scrollTo({ top: scrollY + one.getBoundingClientRect().top - 100, behavior: 'instant' }));
    expect(await topOf()).toBe(100);
    // Some programs empty a file long before they write it.
    await folder.write(article, '');
    await new Promise((later) => setTimeout(later, 200));
    await folder.write(article, typo);
    await folder.write(
      'people/sherman.yml',
      'name: "[The window](javascript:alert(1)) **of** https://example.org"\nrolle: x\nkind: bdoy\n',
    );
    await folder.write('people/a-note.txt', 'To do.');
    const overlay = page.locator('vite-error-overlay');
    const shown = (selector: string): Promise<string> =>
      overlay.evaluate((element, part) => element.shadowRoot?.querySelector(part)?.textContent ?? '', selector);
    await overlay.waitFor({ state: 'attached', timeout: 30_000 });
    await expect.poll(() => shown('#title'), { timeout: 30_000 }).toBe('Found 3 errors and 1 warning in 3 content files.');
    const message = await shown('#message-content');
    expect(message).toContain(`content/${article}:${line}:25  error  unknown-person`);
    expect(message).toContain('    fix | :::quote{#no-deviations speaker=ryabkov ');
    expect(message).toContain('      2 | rolle: x\n  >   3 | kind: bdoy\n        | ^\n    fix | kind: body\n');
    expect(message).toContain('content/people/a-note.txt  warning  unexpected-file');
    expect(await shown('#hint-content')).toBe('The page comes back when you have fixed and saved the files.');
    expect(await shown('#code h2')).toBe(`${article}:${line}:25`);
    expect(await shown('#code-content .error-line')).toContain('speaker=rybkov');
    // What an editor typed is shown as typed, not as a link.
    expect(message).toContain('1 | name: "[The window](javascript:alert(1)) **of** https://example.org"\n');
    expect(await overlay.evaluate((element) => element.shadowRoot?.querySelector('#message-content')?.children.length)).toBe(0);
    expect(printed).toContain(`geneva-consultations.md:${line}:25  error  unknown-person`);
    // Each list is printed once, and what Astro has to say is short.
    const lists = printed.split(`geneva-consultations.md:${line}:25  error  unknown-person`).length;
    expect(printed.split('No person has the id "rybkov"')).toHaveLength(lists);
    expect(printed).toContain('The page cannot be shown while the content has errors. They are listed above.');
    expect(printed).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);

    await folder.write(article, markdown);
    await folder.write('people/sherman.yml', readFileSync(join(root, 'content/people/sherman.yml')));
    await expect.poll(() => page.locator('figure#no-deviations').count(), { timeout: 30_000 }).toBe(1);
    await expect.poll(() => overlay.count(), { timeout: 30_000 }).toBe(0);
    // The page is where it was before the mistake.
    await expect.poll(topOf, { timeout: 30_000 }).toBe(100);
    // A warning doesn't stand in the way: it is in the terminal, and on the desk beside the page, which opens its line.
    const desk = page.locator('#desk');
    await expect.poll(() => desk.locator('summary').allTextContents(), { timeout: 30_000 }).toEqual(['Warnings: 1']);
    await desk.locator('summary').click();
    const opened = page.waitForRequest(/__open-in-editor/);
    await desk.getByRole('button', { name: 'content/people/a-note.txt' }).click();
    expect(decodeURIComponent((await opened).url())).toContain(`?file=${join(folder.path, 'people/a-note.txt')}`);
    expect(printed).toMatch(/a-note\.txt {2}warning {2}unexpected-file\n(?: .*\n|\n)*Found 1 warning in 1 content file\.\n/);
    await folder.write('people/a-note.txt', null);

    // A source's text is compared again when it changes.
    await writeFile(join(out, 'sources', `${source}.txt`), 'Other words.\n');
    await expect.poll(() => shown('#message-content').catch(() => ''), { timeout: 30_000 }).toContain('ryabkov');
    await rm(join(out, 'sources', `${source}.txt`));
    await expect.poll(() => overlay.count(), { timeout: 30_000 }).toBe(0);

    await folder.write(
      'articles/second.md',
      markdown
        .replace(/^headline: .*$/m, 'headline: A second look')
        .replace(/[\s\S]*?(?=\n---\n)/, (front) => front.replace(/^about: .*\n/m, '').replace(/^summary:\n(?: .*\n)+/m, ''))
        .replace(/\n---\n[\s\S]*$/, '\n---\n\nWords.\n'),
    );
    await expect.poll(() => fetch(`${url}articles/second/`).then(({ status }) => status), { timeout: 30_000 }).toBe(200);
    await folder.write('articles/second.md', null);
    await browser.close();
  }, 180_000);
});

/** Every file of a folder with a hash of its content and the time of its last change. */
function fingerprint(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(directory, file)).isFile())
    .map(
      (file) =>
        `${file} ${statSync(join(directory, file)).mtimeMs} ${createHash('sha256')
          .update(readFileSync(join(directory, file)))
          .digest('hex')}`,
    )
    .sort();
}
