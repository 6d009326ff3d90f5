import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { outputFolder, type OutputFolder } from './output-folder.ts';
import { syncEach, syncFolder } from './sync-folder.ts';
import { nameBeside, wholeSite } from './whole-site.ts';

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'on-the-record-')), 'dist');
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(dirname(path), { recursive: true });
});

const workshop = (): string => join(dirname(path), 'workshop');
const output = (): OutputFolder => outputFolder(path, workshop());
const words = (folder: string): string => readFileSync(join(folder, 'quotes.json'), 'utf8');
/** The number of a process that has ended. */
const ended = spawnSync(process.execPath, ['--version']).pid;
const host = hostname().replace(/\W/g, '_');
/** The name of what a process of this machine left. */
const left = (kind: 'next' | 'old', pid: number): string => `${path}.${kind}-${host}-${pid}`;

/** A site: whole, cut off while it was built or removed, or without a sign that it is one. */
function site(folder: string, text: string, sign: '.complete' | '.incomplete' | '' = '.complete'): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'quotes.json'), text);
  if (sign !== '') writeFileSync(join(folder, sign), '');
}

/** What is beside the output folder, and it. */
const around = (): string[] => readdirSync(dirname(path)).sort();

describe('the output folder', () => {
  it('swaps a new site for the old one and leaves nothing beside it', async () => {
    site(path, 'old');
    expect(output().prepare()).toEqual({});
    writeFileSync(join(output().next, 'quotes.json'), 'new');
    await output().swap();
    expect(words(path)).toBe('new');
    expect(around()).toEqual(['dist', 'workshop']);
    expect(readdirSync(workshop())).toEqual([]);
    expect(readdirSync(path).sort()).toEqual(['.complete', 'quotes.json']);
  });

  it('is built beside its place where that is in the project, else in the workshop', () => {
    const inside = join(process.cwd(), 'dist');
    expect(outputFolder(inside, '/workshop').next).toBe(nameBeside(inside, 'next'));
    expect(output().next).toBe(nameBeside(join(workshop(), 'site'), 'next'));
    expect(nameBeside('site', 'old')).toBe(`site.old-${host}-${process.pid}`);
  });

  it('brings back the last good site where a swap was cut off', () => {
    site(left('old', ended), 'old');
    expect(wholeSite(path)).toBe(left('old', ended));
    expect(output().prepare()).toEqual({});
    expect(words(path)).toBe('old');
    expect(wholeSite(path)).toBe(path);
  });

  it.each(['', '.incomplete'] as const)('never removes the last good site where one in its place is cut off (%s)', (sign) => {
    site(path, 'half', sign);
    site(`${path}.old-999999`, 'good');
    expect(wholeSite(path)).toBe(`${path}.old-999999`);
    const aside = `${path}.aside`;
    const notice = `${path} held no whole site: what was there is in ${aside} now, and the last good site is back in its place.`;
    expect(output().prepare()).toEqual(sign === '' ? { notice } : {});
    expect([words(path), wholeSite(path)]).toEqual(['good', path]);
    expect(around()).toEqual(['dist', ...(sign === '' ? ['dist.aside'] : []), 'workshop']);
    if (sign === '') expect(words(aside)).toBe('half');
  });

  it('keeps apart what was moved out of the way before', () => {
    site(path, 'second', '');
    site(`${path}.aside`, 'first', '');
    site(left('old', ended), 'good');
    expect(output().prepare().notice).toContain(`is in ${path}.aside-2 now`);
    expect([words(`${path}.aside`), words(`${path}.aside-2`), words(path)]).toEqual(['first', 'second', 'good']);
  });

  it('brings the last good site back to where an empty folder is', () => {
    mkdirSync(path);
    site(left('old', ended), 'good');
    expect(output().prepare()).toEqual({});
    expect(words(path)).toBe('good');
  });

  it('takes no site for whole that was cut off', () => {
    site(left('old', ended), 'being removed', '.incomplete');
    expect(wholeSite(path)).toBeUndefined();
    expect(output().prepare()).toEqual({});
    expect(existsSync(path)).toBe(false);
    expect(around()).toEqual(['workshop']);
  });

  it('clears away what builds left that are no longer running, and nothing else', () => {
    site(path, 'good');
    const kept = [left('next', process.ppid), `${path}.next-mine`, left('old', ended + 1_000_000_000)] as const;
    for (const folder of [left('next', ended), left('old', ended), kept[0], kept[1]]) site(folder, 'left');
    mkdirSync(kept[2]);
    writeFileSync(join(kept[2], 'thesis.txt'), 'years of work');
    expect(output().prepare()).toEqual({});
    expect(around()).toEqual([path, ...kept, workshop()].map((folder) => basename(folder)).sort());
  });

  it.skipIf(process.platform !== 'linux')('clears away what a process left that has ended and nobody asked how', async () => {
    // The shell that started it becomes a program that asks after nobody.
    const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 30']);
    try {
      const [pid] = (await once(parent.stdout, 'data')) as [Buffer];
      const defunct = Number(pid.toString());
      await vi.waitFor(() => expect(readFileSync(`/proc/${defunct}/stat`, 'latin1')).toContain(') Z '), { timeout: 20_000 });
      site(path, 'good');
      site(left('next', defunct), 'half', '.incomplete');
      site(left('old', defunct), 'half', '.incomplete');
      output().prepare();
      expect(around().filter((name) => name.endsWith(`-${defunct}`))).toEqual([]);
      expect(words(path)).toBe('good');
    } finally {
      parent.kill();
    }
  });

  it('leaves alone for a day what builds on other machines left: their processes cannot be seen', () => {
    site(path, 'good');
    const others = [`${path}.next-elsewhere-${ended}`, `${path}.old-elsewhere-${ended}`, `${path}.next-${ended}`];
    for (const folder of others) site(folder, 'at work');
    const names = others.map((folder) => basename(folder)).sort();
    const day = 24 * 60 * 60 * 1000;
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + day - 60_000 });
    output().prepare();
    expect(around()).toEqual(['dist', ...names, 'workshop']);
    vi.setSystemTime(Date.now() + 120_000);
    output().prepare();
    expect(around()).toEqual(['dist', 'workshop']);
  });

  it('removes a build that came to nothing', () => {
    site(path, 'good');
    output().prepare();
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
      site(folder.next, name, '.incomplete');
      return folder;
    });
    await one?.swap();
    await two?.swap();
    expect(words(path)).toBe('two');
  });

  it.each([
    ['where the site is to be', (): string => path],
    ['in which it would be built', (): string => nameBeside(path, 'next')],
    ['in which the site before would be kept', (): string => nameBeside(path, 'old')],
  ])('refuses a folder %s that holds anything else', (_which, folder) => {
    for (const [file, text] of [
      ['thesis.docx', 'years of work'],
      ['_headers', 'of another site'],
      ['quotes.json', '[]'],
    ] as const) {
      mkdirSync(folder(), { recursive: true });
      writeFileSync(join(folder(), file), text);
      expect(output().prepare()).toEqual({
        refusal: `OUT_DIR: ${folder()} holds something else than a site built here. Empty it, or set OUT_DIR to another folder.`,
      });
    }
    expect(readdirSync(folder()).sort()).toEqual(['_headers', 'quotes.json', 'thesis.docx']);
  });

  it('refuses a file', () => {
    writeFileSync(path, 'years of work');
    expect(output().prepare().refusal).toContain('holds something else');
  });
});

describe('syncing', () => {
  it('goes through every file and folder', async () => {
    site(join(path, 'deep', 'er'), 'words');
    await syncEach(path);
    await syncFolder(path);
    await expect(syncEach(join(path, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});
