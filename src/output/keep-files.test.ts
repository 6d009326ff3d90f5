import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFiles } from './keep-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const day = 24 * 60 * 60;

/** Writes a file of a site that was built some days ago. */
function write(path: string, text: string, age = 0): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  utimesSync(join(folder, path), Date.now() / 1000 - age * day, Date.now() / 1000 - age * day);
}

it('takes over what is named after its content, and nothing that the new site has', async () => {
  write('last/_astro/rest.CO6MsXFn.js', 'old', 1);
  write('last/_astro/same.C6veraMm.js', 'old', 1);
  write('last/pagefind/fragment/en_1ea3f6e.pf_fragment', 'old', 1);
  write('last/pagefind/pagefind-entry.json', 'old', 1);
  write('last/articles/gone/index.html', 'old', 1);
  write('next/_astro/same.C6veraMm.js', 'new');
  expect(await keepFiles(join(folder, 'last'), join(folder, 'next'))).toBe(2);
  const files = readdirSync(join(folder, 'next'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
  expect(files.sort()).toEqual(
    ['_astro/rest.CO6MsXFn.js', '_astro/same.C6veraMm.js', 'pagefind/fragment/en_1ea3f6e.pf_fragment'].map((file) =>
      join(file),
    ),
  );
  expect(readFileSync(join(folder, 'next/_astro/same.C6veraMm.js'), 'utf8')).toBe('new');
});

it('lets go of them after a week, however often the site was built meanwhile', async () => {
  write('a/_astro/rest.CO6MsXFn.js', 'old', 5);
  write('b/index.html', 'new');
  write('c/index.html', 'newer');
  expect(await keepFiles(join(folder, 'a'), join(folder, 'b'))).toBe(1);
  expect(await keepFiles(join(folder, 'b'), join(folder, 'c'), Date.now() + 3 * day * 1000)).toBe(0);
});

it('takes over nothing from a folder that is no site', async () => {
  write('last/index.html', 'old');
  mkdirSync(join(folder, 'next'));
  expect(await keepFiles(join(folder, 'last'), join(folder, 'next'))).toBe(0);
  expect(await keepFiles(join(folder, 'none'), join(folder, 'next'))).toBe(0);
});
