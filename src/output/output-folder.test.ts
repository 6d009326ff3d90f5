import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { outputFolder, type OutputFolder } from './output-folder.ts';
import { syncEach, syncFolder } from './sync-folder.ts';
import { siblingName, currentSite } from './current-site.ts';

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
/** The id of a process that has ended. */
const ended = spawnSync(process.execPath, ['--version']).pid;
const host = hostname().replace(/\W/g, '_');
/** Returns the name of a folder that a process on this machine left. */
const left = (kind: 'next' | 'old', pid: number): string => `${path}.${kind}-${host}-${pid}`;

/** Makes a site that is complete, interrupted, or without a marker. */
function site(folder: string, text: string, sign: '.complete' | '.incomplete' | '' = '.complete'): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'quotes.json'), text);
  if (sign !== '') writeFileSync(join(folder, sign), '');
}

/** Lists the output folder and what is beside it. */
const around = (): string[] => readdirSync(dirname(path)).sort();

describe('the output folder', () => {
  it('replaces the old site and leaves nothing beside it', async () => {
    site(path, 'old');
    expect(output().prepare()).toEqual({});
    writeFileSync(join(output().next, 'quotes.json'), 'new');
    await output().swap();
    expect(words(path)).toBe('new');
    expect(around()).toEqual(['dist', 'workshop']);
    expect(readdirSync(workshop())).toEqual([]);
    expect(readdirSync(path).sort()).toEqual(['.complete', 'quotes.json']);
  });

  it('is built beside its place if that is in the project, otherwise in the workshop', () => {
    const inside = join(process.cwd(), 'dist');
    expect(outputFolder(inside, '/workshop').next).toBe(siblingName(inside, 'next'));
    expect(output().next).toBe(siblingName(join(workshop(), 'site'), 'next'));
    expect(siblingName('site', 'old')).toBe(`site.old-${host}-${process.pid}`);
  });

  it('restores the last good site after an interrupted swap', () => {
    site(left('old', ended), 'old');
    expect(currentSite(path)).toBe(left('old', ended));
    expect(output().prepare()).toEqual({});
    expect(words(path)).toBe('old');
    expect(currentSite(path)).toBe(path);
  });

  it.each(['', '.incomplete'] as const)('never removes the last good site if one in its place is incomplete (%s)', (sign) => {
    site(path, 'half', sign);
    site(`${path}.old-999999`, 'good');
    expect(currentSite(path)).toBe(`${path}.old-999999`);
    const aside = `${path}.aside`;
    const notice = `${path} did not contain a complete site. Its contents are now in ${aside}, and the last good site has been restored.`;
    expect(output().prepare()).toEqual(sign === '' ? { notice } : {});
    expect([words(path), currentSite(path)]).toEqual(['good', path]);
    expect(around()).toEqual(['dist', ...(sign === '' ? ['dist.aside'] : []), 'workshop']);
    if (sign === '') expect(words(aside)).toBe('half');
  });

  it('keeps what was moved out of the way before', () => {
    site(path, 'second', '');
    site(`${path}.aside`, 'first', '');
    site(left('old', ended), 'good');
    expect(output().prepare().notice).toContain(`are now in ${path}.aside-2,`);
    expect([words(`${path}.aside`), words(`${path}.aside-2`), words(path)]).toEqual(['first', 'second', 'good']);
  });

  it('replaces an empty folder with the last good site', () => {
    mkdirSync(path);
    site(left('old', ended), 'good');
    expect(output().prepare()).toEqual({});
    expect(words(path)).toBe('good');
  });

  it('does not mistake an incomplete site for a complete one', () => {
    site(left('old', ended), 'being removed', '.incomplete');
    expect(currentSite(path)).toBeUndefined();
    expect(output().prepare()).toEqual({});
    expect(existsSync(path)).toBe(false);
    expect(around()).toEqual(['workshop']);
  });

  it('removes what builds left that are no longer running, and nothing else', () => {
    site(path, 'good');
    const kept = [left('next', process.ppid), `${path}.next-mine`, left('old', ended + 1_000_000_000)] as const;
    for (const folder of [left('next', ended), left('old', ended), kept[0], kept[1]]) site(folder, 'left');
    mkdirSync(kept[2]);
    writeFileSync(join(kept[2], 'thesis.txt'), 'years of work');
    expect(output().prepare()).toEqual({});
    expect(around()).toEqual([path, ...kept, workshop()].map((folder) => basename(folder)).sort());
  });

  it.skipIf(process.platform !== 'linux')('removes what a zombie process left', async () => {
    // The shell becomes a program that does not wait for the process it started, which ends after that.
    const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 30']);
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

  it('keeps what builds on other machines left for a day, since their processes are not visible', () => {
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

  it('removes a failed build', () => {
    site(path, 'good');
    output().prepare();
    output().discard();
    expect(existsSync(output().next)).toBe(false);
    expect(words(path)).toBe('good');
  });

  it('keeps the last good site if the new one cannot replace it', async () => {
    site(path, 'good');
    await expect(output().swap()).rejects.toThrow('ENOENT');
    expect(words(path)).toBe('good');
  });

  it('lets two simultaneous builds end one after the other', async () => {
    site(path, 'old');
    // Two processes, simulated by one process with two folders to build in.
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
    ['for the site', (): string => path],
    ['for the build', (): string => siblingName(path, 'next')],
    ['for the last site', (): string => siblingName(path, 'old')],
  ])('refuses a folder %s that contains anything else', (_which, folder) => {
    for (const [file, text] of [
      ['thesis.docx', 'years of work'],
      ['_headers', 'of another site'],
      ['quotes.json', '[]'],
    ] as const) {
      mkdirSync(folder(), { recursive: true });
      writeFileSync(join(folder(), file), text);
      expect(output().prepare()).toEqual({
        refusal: `OUT_DIR: ${folder()} contains something other than a site built here. Empty it, or set OUT_DIR to another folder.`,
      });
    }
    expect(readdirSync(folder()).sort()).toEqual(['_headers', 'quotes.json', 'thesis.docx']);
  });

  it('refuses a file', () => {
    writeFileSync(path, 'years of work');
    expect(output().prepare().refusal).toContain('contains something other');
  });
});

describe('syncing', () => {
  it('reaches every file and folder', async () => {
    site(join(path, 'deep', 'er'), 'words');
    await syncEach(path);
    await syncFolder(path);
    await expect(syncEach(join(path, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});
