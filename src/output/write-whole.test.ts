import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from './write-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('puts a file in the place of another', async () => {
  writeFileSync(join(folder, 'anchors.json'), 'old');
  await writeWhole(join(folder, 'anchors.json'), 'new');
  expect(readFileSync(join(folder, 'anchors.json'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['anchors.json']);
});

it('leaves nothing behind where it cannot', async () => {
  mkdirSync(join(folder, 'anchors.json', 'x'), { recursive: true });
  await expect(writeWhole(join(folder, 'anchors.json'), 'new')).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM/);
  expect(readdirSync(folder)).toEqual(['anchors.json']);
});
