import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { soundSite } from '../../src/rules/cases/sound-site.ts';
import { wire } from '../../src/core/drafting/cases/wire.ts';
import { run } from '../browser/build-site.ts';

let folder: string;
let editing: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drafting-'));
  for (const [file, text] of Object.entries(soundSite)) {
    mkdirSync(join(folder, 'content', file, '..'), { recursive: true });
    writeFileSync(join(folder, 'content', file), text);
  }
  editing = { CONTENT_DIR: join(folder, 'content'), SOURCES_DIR: join(folder, 'sources') };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const command = (name: string, ...args: string[]): ReturnType<typeof run> =>
  run('npm', ['run', '--silent', name, '--', ...args], editing);

it('from a saved page to a draft whose check lists only what is left to decide', async () => {
  const page = join(folder, 'page.html');
  const paragraphs = wire.text.split('\n\n').map((text) => `<p>${text}</p>`);
  writeFileSync(
    page,
    `<html lang="en"><head><meta charset="utf-8"><meta property="og:site_name" content="Coastal Wire"><meta property="og:title" content="Accord before frost"><meta property="article:published_time" content="2024-06-04"></head><body><article>${paragraphs.join('')}</article></body></html>`,
  );
  const kept = await command('source', page);
  expect(kept.output).toContain('p2    “We are not in a hurry and we are not asleep,” Senn told parliament.');
  expect(kept.code).toBe(0);
  expect(readFileSync(join(folder, 'sources/coastal-wire-2024-06-04.txt'), 'utf8').trim()).toContain(wire.text.slice(0, 300));
  // Of the text nothing is in the content folder.
  expect(
    readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt')),
  ).toEqual([]);
  const again = await command('source', page, '--as', 'coastal-wire-2024-06-04');
  expect(again).toEqual({ code: 2, output: expect.stringContaining('exists, and nothing was written.') as string });

  const drafted = await command('draft', 'coastal-wire-2024-06-04', '--as', 'accord');
  expect(drafted.output).toMatch(/accord\.md: 10 quotations, 2 reported statements; of 1 speaker/);
  expect(drafted.code).toBe(0);
  const draft = readFileSync(join(folder, 'content/articles/accord.md'), 'utf8');
  for (const [words] of wire.quotations) expect(draft).toContain(words);
  expect(existsSync(join(folder, 'content/people/senn.yml'))).toBe(true);

  const { code, output } = await command('check', '--all', '--format', 'json');
  const findings = JSON.parse(output.slice(output.indexOf('['), output.lastIndexOf(']') + 1)) as {
    ruleId: string;
    severity: string;
    file: string;
    message: string;
  }[];
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(new Set(findings.map(({ ruleId }) => ruleId))).toEqual(new Set(['undecided']));
  expect(findings.filter(({ message }) => message.startsWith('"speaker"'))).toHaveLength(1);
  expect(code).toBe(0);
  expect((await command('draft', 'coastal-wire-2024-06-04', '--as', 'accord')).code).toBe(2);
}, 120_000);

it('says what is missing', async () => {
  expect(await command('draft')).toEqual({ code: 2, output: 'SOURCE is missing: npm run draft -- SOURCE [SOURCE …]\n' });
  expect((await command('draft', 'comentary')).output).toBe(
    'There is no source "comentary". Do you mean commentary? npm run source -- FILE makes one of a saved page.\n',
  );
  expect((await command('draft', 'commentary')).output).toMatch(
    /^There is no file commentary\.txt in .*, the folder in SOURCES_DIR\.\n$/,
  );
  const [text, none] = [join(folder, 'letter.txt'), join(folder, 'none.txt')];
  writeFileSync(text, 'He left.');
  expect((await command('source', text, none)).output).toMatch(
    /There is no file .*none\.txt\. Nothing is fetched: save the page first[^]*\nDraft an article from it: npm run draft -- [\w-]+\n$/,
  );
  const within = { ...editing, SOURCES_DIR: join(folder, 'content/sources') };
  expect((await run('npm', ['run', '--silent', 'source', '--', 'x.txt'], within)).output).toMatch(
    /^SOURCES_DIR must not be within the content folder/,
  );
}, 120_000);
