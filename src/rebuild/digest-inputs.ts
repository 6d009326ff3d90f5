import { createHash, randomUUID, type Hash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../core/text/compare-text.ts';

/**
 * Returns a hash of everything that something is made from: values, and files and folders with all that is in them. A path that does
 * not exist counts as well, so that its appearance changes the hash. What cannot be read never has the hash it had before.
 *
 * @param values whatever JSON can write
 * @param paths absolute paths; where they are changes nothing, what they hold does
 */
export function digestInputs(values: unknown, paths: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(values));
  for (const [i, path] of paths.entries()) add(hash, String(i), existsSync(path) ? realpathSync(path) : path);
  return hash.digest('hex');
}

/** Adds a file or folder to a hash, under a name that says where in the inputs it is. */
function add(hash: Hash, name: string, path: string): void {
  const { kind, content, entries = [] } = read(path);
  // With the length of each part no two inputs are written alike.
  hash.update(`${JSON.stringify(name)} ${kind} ${content.length}\n`).update(content);
  for (const entry of entries) add(hash, `${name}/${entry}`, join(path, entry));
}

function read(path: string): { kind: string; content: Uint8Array; entries?: readonly string[] } {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found?.isFile()) return { kind: 'file', content: readFileSync(path) };
    if (found?.isDirectory()) return { kind: 'folder', content: nothing, entries: entriesOf(path) };
    if (found?.isSymbolicLink()) return { kind: 'link', content: Buffer.from(readlinkSync(path)) };
    return { kind: found ? 'other' : 'nothing', content: nothing };
  } catch {
    return { kind: 'unreadable', content: Buffer.from(randomUUID()) };
  }
}

/** Lists a folder without installed packages, whose versions are in a lock file. */
function entriesOf(path: string): string[] {
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .sort(compareText);
}

const nothing = Buffer.of();
