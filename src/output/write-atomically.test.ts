import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeAtomically } from './write-atomically.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('replaces a file', async () => {
  writeFileSync(join(folder, 'anchors.json'), 'old');
  await writeAtomically(join(folder, 'anchors.json'), 'new');
  expect(readFileSync(join(folder, 'anchors.json'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['anchors.json']);
});

it('leaves no temporary file when it fails', async () => {
  mkdirSync(join(folder, 'anchors.json', 'x'), { recursive: true });
  await expect(writeAtomically(join(folder, 'anchors.json'), 'new')).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM/);
  expect(readdirSync(folder)).toEqual(['anchors.json']);
});
