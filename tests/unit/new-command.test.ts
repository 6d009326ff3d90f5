import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../browser/build-site.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-publication-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('npm run new writes a publication that builds, with nothing of this one in it', async () => {
  const content = join(folder, 'paper');
  const write = (): ReturnType<typeof run> =>
    run('npm', ['run', '--silent', 'new', '--', 'publication', content, '--language', 'de'], {});
  expect(await write()).toEqual({
    code: 0,
    output: expect.stringContaining(`CONTENT_DIR=${content} SOURCES_DIR=${content}-sources npm run check`) as string,
  });
  expect(await write()).toEqual({
    code: 2,
    output: `DIR must be a folder that is empty or does not exist, but ${content} is a folder with something in it. Nothing was written.\n`,
  });

  const editing = { CONTENT_DIR: content, SOURCES_DIR: `${content}-sources` };
  const recording = await run('npm', ['run', '--silent', 'check', '--', '--record'], editing);
  expect(recording.output).toMatch(/^No problems found in the content\.\n[^]*verbatim in kaibericht p4, of hale/);
  expect((await run('npm', ['run', '--silent', 'check'], editing)).output).toBe('No problems found in the content.\n');

  const outDir = join(folder, 'site');
  const { code, output } = await run('npm', ['run', '--silent', 'build'], { ...editing, OUT_DIR: outDir });
  expect(output).not.toMatch(/warning|error/);
  expect(code).toBe(0);
  const texts = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:html|js|css|json|xml|ics|svg|txt|bib|ris)$/.test(file),
  );
  expect(texts.length).toBeGreaterThan(30);
  const ours = /on[ -]the[ -]record|inforos|geneva|genf\b|ryabkov/i;
  expect(texts.filter((file) => ours.test(readFileSync(join(outDir, file), 'utf8')))).toEqual([]);
  expect(existsSync(join(outDir, 'apple-touch-icon.png'))).toBe(true);
  const about = readFileSync(join(outDir, 'about/index.html'), 'utf8');
  expect(about).toContain('<h2 id="verification">Wie Zitate geprüft werden</h2>');
  // Without a map and without a licence, nothing is said about them.
  expect(about).not.toMatch(/Natural Earth|Creative Commons|CC BY/);
}, 120_000);
