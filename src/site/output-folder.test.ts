import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outputFolder } from './output-folder.ts';

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'on-the-record-')), 'dist');
});
afterEach(() => {
  rmSync(dirname(path), { recursive: true });
});

function site(folder: string, words: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'quotes.json'), words);
}

describe('the output folder', () => {
  it('swaps a new site for the old one and leaves nothing beside it', async () => {
    const output = outputFolder(path);
    site(path, 'old');
    site(output.next, 'new');
    expect(await output.prepare()).toBeUndefined();
    await output.swap();
    expect(readFileSync(join(path, 'quotes.json'), 'utf8')).toBe('new');
    expect([existsSync(`${path}.next`), existsSync(`${path}.old`)]).toEqual([false, false]);
  });

  it('brings back the last good site where a swap was cut off', async () => {
    site(`${path}.old`, 'old');
    expect(await outputFolder(path).prepare()).toBeUndefined();
    expect(readFileSync(join(path, 'quotes.json'), 'utf8')).toBe('old');
  });

  it.each(['', '.next', '.old'])('refuses a folder%s that holds anything else', async (ending) => {
    mkdirSync(path + ending);
    writeFileSync(join(path + ending, 'thesis.txt'), 'years of work');
    expect(await outputFolder(path).prepare()).toBe(
      `OUT_DIR: ${path + ending} holds something else than a site built here. Empty it, or set OUT_DIR to another folder.`,
    );
  });
});
