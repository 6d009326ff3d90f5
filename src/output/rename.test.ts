import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rename } from './rename.ts';

/** The errors of the next attempts. */
const refusals = vi.hoisted(() => [] as string[]);
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    renameSync: (from: string, to: string) => {
      const code = refusals.shift();
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      fs.renameSync(from, to);
    },
  };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-rename-'));
  writeFileSync(join(folder, 'a'), 'words');
  refusals.length = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Renames `a` to `b`, and returns the milliseconds of its pauses. */
function renameThere(onWindows: boolean): number[] {
  const paused: number[] = [];
  rename(join(folder, 'a'), join(folder, 'b'), { onWindows, wait: (milliseconds) => paused.push(milliseconds) });
  return paused;
}

describe('rename', () => {
  it('renames at once', () => {
    expect(renameThere(true)).toEqual([]);
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('words');
  });
  it('tries again while a program has the file open', () => {
    refusals.push('EPERM', 'EBUSY', 'EACCES');
    expect(renameThere(true)).toEqual([10, 20, 50]);
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('words');
  });
  it('gives up after some seconds', () => {
    refusals.push(...Array<string>(11).fill('EPERM'));
    expect(() => renameThere(true)).toThrow('EPERM');
    expect(refusals).toEqual([]);
  });
  it('does not wait for what time does not heal', () => {
    refusals.push('ENOENT');
    expect(() => renameThere(true)).toThrow('ENOENT');
  });
  it('takes a refusal as final elsewhere', () => {
    refusals.push('EPERM');
    expect(() => renameThere(false)).toThrow('EPERM');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('words');
  });
});
