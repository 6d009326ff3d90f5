import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { soundSite } from '../../src/rules/cases/sound-site.ts';
import { run, type Outcome } from '../browser/build-site.ts';
import { contentFolder } from '../content-folder.ts';

it('npm run check -- --record writes what was compared, once, and nothing of content with errors', async () => {
  const quotation = ':::quote{#no-deviations speaker=ryabkov locator=p1}\nThere will be no deviations.\n:::\n';
  const talks = `${soundSite['articles/talks.md'] ?? ''}\n${quotation}`;
  const folder = await contentFolder({ ...soundSite, 'articles/talks.md': talks });
  const sources = join(folder.path, '../sources');
  await mkdir(sources);
  await writeFile(join(sources, 'commentary.txt'), 'He said: “There will be no deviations.”\nThey met for dinner.\n');
  const settings = { CONTENT_DIR: folder.path, SOURCES_DIR: sources };
  const check = (...args: string[]): Promise<Outcome> => run('npm', ['run', '--silent', 'check', '--', ...args], settings);
  const file = join(folder.path, 'record.json');

  const before = new Date().toISOString().slice(0, 10);
  const first = await check('--record');
  expect(first.code).toBe(0);
  expect(first.output).toContain('No problems found in the content.\n');
  expect(first.output).toMatch(
    /content\/record\.json was written:\n {4}source commentary: SHA-256 [0-9a-f]{8}…\n {4}quotation no-deviations: verbatim in commentary p1, of ryabkov\n {4}article talks: its words, in 1 section\n {4}people\/ryabkov\.yml: what articles show of it\n/,
  );
  const written = await readFile(file, 'utf8');
  const { statements } = JSON.parse(written) as { statements: Record<string, Record<string, unknown>> };
  expect(statements['no-deviations']).toMatchObject({
    status: 'exact',
    start: 10,
    end: 38,
    prefix: 'He said: “',
    suffix: '”\nThey met for dinner.\n',
  });
  // Midnight may have passed.
  expect([before, new Date().toISOString().slice(0, 10)]).toContain(statements['no-deviations']?.['checked']);

  const second = await check('--record', '--format', 'json');
  expect(second).toEqual({
    code: 0,
    output: expect.stringContaining('content/record.json is up to date.') as string,
  });
  expect(await readFile(file, 'utf8')).toBe(written);

  await folder.write('articles/talks.md', talks.replace('Talks', 'No talks'));
  if (process.platform !== 'win32') {
    // No file may exceed one kilobyte, as if the disk were full.
    const full = await run('bash', ['-c', 'ulimit -f 1; npm run --silent check -- --record'], settings);
    expect(full.code).toBe(2);
    expect(full.output).toMatch(
      /record\.json\S* could not be written: the file would exceed the size limit \(EFBIG\)\.\nThe record is unchanged\.\n/,
    );
    expect(await readFile(file, 'utf8')).toBe(written);
  }
  const unseen = await check('--record');
  expect(unseen.code).toBe(0);
  expect(unseen.output).toContain(
    '    article talks: its words, in 1 section\nNo correction tells readers about these changes, and this check will not mention them again:\n    "headline" has changed since ',
  );
  expect((await readdir(folder.path)).filter((name) => name.includes('record'))).toEqual(['record.json']);
  await writeFile(file, written);

  await folder.write('articles/talks.md', talks.replace('no deviations', 'some deviations'));
  const broken = await check('--record');
  expect(broken.code).toBe(1);
  expect(broken.output).toContain('There will be [-some-]{+no+} deviations.');
  expect(broken.output).toContain('content/record.json is unchanged: content with errors is not recorded.');
  expect(await readFile(file, 'utf8')).toBe(written);
  await folder.remove();
}, 120_000);
