import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pruneOldest } from './prune-oldest.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  for (const [i, file] of ['ab/1.png', 'ab/2.png', 'cd/3.png', 'cd/4.png'].entries()) {
    mkdirSync(join(cache, file, '..'), { recursive: true });
    writeFileSync(join(cache, file), '');
    utimesSync(join(cache, file), i, i);
  }
});
afterEach(() => rmSync(cache, { recursive: true }));
const left = (): string[] => readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png'));

it('removes nothing where there is no cache', () => expect(pruneOldest(join(cache, 'absent'), 0)).toBe(0));

it('removes nothing while there is room', () => {
  expect(pruneOldest(cache, 4)).toBe(0);
  expect(left()).toHaveLength(4);
});

it('removes what was drawn longest ago, in whatever folder', () => {
  expect(pruneOldest(cache, 1)).toBe(3);
  expect(left()).toEqual(['cd/4.png']);
});

it('leaves what is in use', () => {
  expect(pruneOldest(cache, 1, new Set([join(cache, 'ab/1.png')]))).toBe(3);
  expect(left()).toEqual(['ab/1.png']);
});
