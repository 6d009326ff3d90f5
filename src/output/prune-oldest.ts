import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes the files from a cache, in whatever folder of it, that were written longest ago, so that it does not grow with every change. What
 * is removed although it is needed again is made again.
 *
 * @param most how many files may stay
 * @param inUse the paths of files that stay in any case
 * @returns how many were removed
 */
export function pruneOldest(cache: string, most: number, inUse: ReadonlySet<string> = new Set()): number {
  if (!existsSync(cache)) return 0;
  const entries = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  if (entries.length <= most) return 0;
  const oldest = entries
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !inUse.has(file))
    .map((file) => ({ file, written: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => a.written - b.written)
    .slice(0, entries.length - most);
  for (const { file } of oldest) rmSync(file, { force: true });
  return oldest.length;
}
