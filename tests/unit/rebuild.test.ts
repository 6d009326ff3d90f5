import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Tried } from '../rebuild/try-edits.ts';

/** `npm run rebuilds` tries hundreds. */
const edits = 4;

it('a build takes over no page that has changed, whatever was edited', { timeout: 600_000 }, async () => {
  const command = join(import.meta.dirname, '../rebuild/rebuild-cli.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [command, '--edits', String(edits), '--seed', '7']);
  // A line on the content comes first.
  const tried = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Tried;
  expect(tried.wrong).toEqual([]);
  expect(Object.values(tried.edits).reduce((sum, count) => sum + count)).toBe(edits);
  // Otherwise nothing was tried.
  expect(tried.kept).toBeGreaterThan(tried.pages / 4);
});
