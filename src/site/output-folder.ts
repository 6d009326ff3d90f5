import { existsSync, readdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The folder of the built site and the two beside it: `.next`, in which a build is made, and `.old`, the site before it
 * while the two are swapped. At any moment the folder or `.old` holds a whole site.
 */
export interface OutputFolder {
  readonly next: string;
  /** Brings back the last good site where an earlier swap was cut off; says why the folder can't be built into, if so. */
  prepare(): Promise<string | undefined>;
  /** Puts what was built in the place of the last good site. */
  swap(): Promise<void>;
}

/** The output folder at a path. */
export function outputFolder(path: string): OutputFolder {
  const [next, old] = [`${path}.next`, `${path}.old`];
  return {
    next,
    async prepare() {
      if (!existsSync(path) && isSite(old)) await rename(old, path);
      const foreign = [path, next, old].find((folder) => existsSync(folder) && !isOurs(folder));
      return (
        foreign &&
        `OUT_DIR: ${foreign} holds something else than a site built here. Empty it, or set OUT_DIR to another folder.`
      );
    },
    async swap() {
      await rm(old, { recursive: true, force: true });
      if (existsSync(path)) await rename(path, old);
      try {
        await rename(next, path);
      } catch (error) {
        if (existsSync(old)) await rename(old, path);
        throw error;
      }
      await rm(old, { recursive: true, force: true });
    },
  };
}

function isSite(folder: string): boolean {
  return existsSync(join(folder, 'quotes.json'));
}

/** A site, an empty folder, or a build that was cut off. */
function isOurs(folder: string): boolean {
  if (isSite(folder)) return true;
  const entries = readdirSync(folder);
  return entries.length === 0 || ['_headers', '_astro', '.prerender'].some((name) => entries.includes(name));
}
