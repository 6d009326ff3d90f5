import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outputFolder, wholeSite, type OutputFolder } from './output-folder.ts';
import { syncEach, syncFolder } from './sync-folder.ts';

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'on-the-record-')), 'dist');
});
afterEach(() => {
  rmSync(dirname(path), { recursive: true });
});

const workshop = (): string => join(dirname(path), 'workshop');
const output = (): OutputFolder => outputFolder(path, workshop());
const words = (folder: string): string => readFileSync(join(folder, 'quotes.json'), 'utf8');
/** The number of a process that has ended. */
const ended = spawnSync(process.execPath, ['--version']).pid;

function site(folder: string, text: string, whole = true): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'quotes.json'), text);
  if (whole) writeFileSync(join(folder, '.complete'), '');
}

describe('the output folder', () => {
  it('swaps a new site for the old one and leaves nothing beside it', async () => {
    site(path, 'old');
    expect(await output().prepare()).toBeUndefined();
    site(output().next, 'new', false);
    await output().swap();
    expect(words(path)).toBe('new');
    expect(readdirSync(dirname(path))).toEqual(['dist', 'workshop']);
    expect(readdirSync(workshop())).toEqual([]);
    expect(existsSync(join(path, '.complete'))).toBe(true);
  });

  it('is built beside its place where that is in the project, else in the workshop', () => {
    expect(outputFolder(join(process.cwd(), 'dist'), '/workshop').next).toBe(join(process.cwd(), `dist.next-${process.pid}`));
    expect(output().next).toBe(join(workshop(), `site.next-${process.pid}`));
  });

  it('brings back the last good site where a swap was cut off', async () => {
    site(`${path}.old-${ended}`, 'old');
    expect(wholeSite(path)).toBe(`${path}.old-${ended}`);
    expect(await output().prepare()).toBeUndefined();
    expect(words(path)).toBe('old');
    expect(wholeSite(path)).toBe(path);
  });

  it('takes no site for whole that was cut off', async () => {
    site(`${path}.old-${ended}`, 'being removed', false);
    expect(wholeSite(path)).toBeUndefined();
    expect(await output().prepare()).toBeUndefined();
    expect(existsSync(path)).toBe(false);
  });

  it('clears away what builds left that are no longer running, and nothing else', async () => {
    site(path, 'good');
    const running = process.ppid;
    for (const [ending, text] of [
      [`next-${ended}`, 'left'],
      [`old-${ended}`, 'left'],
      [`next-${running}`, 'at work'],
      ['old-2', 'x'],
      ['next-mine', 'x'],
    ] as const)
      site(`${path}.${ending}`, text);
    rmSync(`${path}.old-2`, { recursive: true });
    mkdirSync(`${path}.old-${ended + 1_000_000_000}`);
    writeFileSync(join(`${path}.old-${ended + 1_000_000_000}`, 'thesis.txt'), 'years of work');
    expect(await output().prepare()).toBeUndefined();
    expect(readdirSync(dirname(path)).sort()).toEqual(
      ['dist', 'dist.next-mine', `dist.next-${running}`, `dist.old-${ended + 1_000_000_000}`].sort(),
    );
  });

  it('removes a build that came to nothing', () => {
    site(path, 'good');
    site(output().next, 'half', false);
    output().discard();
    expect(existsSync(output().next)).toBe(false);
    expect(words(path)).toBe('good');
  });

  it('keeps the last good site where the new one cannot be put in its place', async () => {
    site(path, 'good');
    await expect(output().swap()).rejects.toThrow('ENOENT');
    expect(words(path)).toBe('good');
  });

  it('lets two builds at once end one after the other', async () => {
    site(path, 'old');
    // Their processes are two; here they are one process with two places to build in.
    const [one, two] = ['one', 'two'].map((name) => {
      const folder = outputFolder(path, join(dirname(path), name));
      site(folder.next, name, false);
      return folder;
    });
    await one?.swap();
    await two?.swap();
    expect(words(path)).toBe('two');
  });

  it.each(['', `.next-${process.pid}`, `.old-${process.pid}`])(
    'refuses a folder%s that holds anything else',
    async (ending) => {
      mkdirSync(path + ending);
      writeFileSync(join(path + ending, 'thesis.txt'), 'years of work');
      expect(await output().prepare()).toBe(
        `OUT_DIR: ${path + ending} holds something else than a site built here. Empty it, or set OUT_DIR to another folder.`,
      );
      expect(readdirSync(path + ending)).toEqual(['thesis.txt']);
    },
  );
});

describe('syncing', () => {
  it('goes through every file and folder', async () => {
    site(join(path, 'deep', 'er'), 'words');
    await syncEach(path);
    await syncFolder(path);
    await expect(syncEach(join(path, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});
