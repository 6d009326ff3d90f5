import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRegularFile } from './read-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(name: string, maxBytes = 10): string | undefined {
  const found = readRegularFile(join(folder, name), `content/${name}`, maxBytes);
  return found instanceof Uint8Array ? Buffer.from(found).toString() : found && `${found.ruleId}: ${found.message}`;
}

describe('a content file', () => {
  it('is read up to the size limit', () => {
    writeFileSync(join(folder, 'a'), '0123456789');
    expect(read('a')).toBe('0123456789');
    expect(read('a', 9)).toBe('file-too-large: This file has 10 bytes; the limit is 9.');
  });

  it('may not exist', () => expect(read('nothing')).toBeUndefined());

  it('is not a folder or a link', () => {
    mkdirSync(join(folder, 'folder'));
    symlinkSync('/etc/hostname', join(folder, 'link'));
    expect(read('folder')).toBe('file-kind: Expected a file, found a folder.');
    expect(read('link')).toBe('file-kind: Expected a file, found a link.');
  });

  it('is not a device', () => {
    const found = readRegularFile('/dev/zero', 'zero', 10);
    expect(found).toMatchObject({ message: 'Expected a file, found a device.' });
  });

  it('may be unreadable', () => {
    const path = join(folder, 'unreadable');
    writeFileSync(path, 'x');
    chmodSync(path, 0o000);
    chmodSync(folder, 0o755);
    const program = `import { readRegularFile } from ${JSON.stringify(new URL('read-file.ts', import.meta.url).href)};
      if (process.getuid() === 0) process.setuid(65534);
      console.log((readRegularFile(${JSON.stringify(path)}, 'unreadable', 10)).message);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    expect(stdout + stderr).toBe('Expected a file, found one that you may not read.\n');
  });
});
