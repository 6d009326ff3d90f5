import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { syncFolder } from './sync-folder.ts';

/**
 * The folder of the built site and those beside it: `.next-<process>`, in which a build is made, and `.old-<process>`, the
 * site before it while the two are swapped. At any moment the folder or an `.old` one holds a whole site, and builds at the
 * same time have folders of their own. (A link that is turned around would be swapped in one step, but not every host
 * publishes what a link leads to, and Windows lets not everybody make one.)
 */
export interface OutputFolder {
  readonly next: string;
  /** Brings back the last good site where an earlier swap was cut off, and clears away what such builds left; says why the folder can't be built into, if so. */
  prepare(): Promise<string | undefined>;
  /** Puts what was built in the place of the last good site. */
  swap(): Promise<void>;
  /** Removes a build that was not swapped in. */
  discard(): void;
}

/**
 * The output folder at a path.
 *
 * @param workshop where a build is made when the output folder is outside the project: what Astro bundles for itself must
 * find the project's packages, and builds at the same time would otherwise share a folder for it
 */
export function outputFolder(path: string, workshop: string): OutputFolder {
  const beside = `${path}.next-${process.pid}`;
  const within = path.startsWith(process.cwd() + sep);
  const next = within ? beside : join(workshop, `site.next-${process.pid}`);
  const old = `${path}.old-${process.pid}`;
  return {
    next,
    async prepare() {
      const before = wholeSite(path);
      // Where another build has put its own in the place meanwhile, so much the better.
      if (before !== undefined && before !== path) await rename(before, path).catch(() => undefined);
      await clearAway(path);
      if (!within) await clearAway(join(workshop, 'site'));
      const foreign = [path, next, beside, old].find((folder) => existsSync(folder) && !isOurs(folder));
      return (
        foreign &&
        `OUT_DIR: ${foreign} holds something else than a site built here. Empty it, or set OUT_DIR to another folder.`
      );
    },
    async swap() {
      await writeFile(join(next, marker), 'This site is whole: this file was written last.\n');
      if (!within) await move(next, beside);
      // Or else a power cut could leave files that are named and empty.
      await syncFolder(beside);
      await replace(path, beside, old);
      await rm(old, { recursive: true, force: true });
    },
    discard() {
      for (const folder of [next, beside])
        if (existsSync(folder) && isOurs(folder)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the whole site is at this moment: in the folder itself, or beside it while it is swapped; undefined where there is none. */
export function wholeSite(path: string): string | undefined {
  if (existsSync(join(path, marker))) return path;
  const [newest] = besides(path, 'old')
    .filter(({ folder }) => existsSync(join(folder, marker)))
    .map(({ folder }) => ({ folder, time: statSync(folder, { throwIfNoEntry: false })?.ctimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time);
  return newest?.folder ?? (existsSync(path) ? path : undefined);
}

/** The file that is written last: a site without it was cut off. */
const marker = '.complete';

/** Puts a folder in the place of another. Another build may do the same at any moment: then the last one stays. */
async function replace(path: string, next: string, old: string): Promise<void> {
  for (;;) {
    await rm(old, { recursive: true, force: true });
    await rename(path, old).catch(unless('ENOENT'));
    try {
      return await rename(next, path);
    } catch (error) {
      if (existsSync(old) && !existsSync(path)) await rename(old, path);
      else if (existsSync(path) && existsSync(next)) continue;
      throw error;
    }
  }
}

/** Moves a folder, also to another disk. */
async function move(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    unless('EXDEV')(error);
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

function unless(code: string): (error: unknown) => void {
  return (error) => {
    if ((error as NodeJS.ErrnoException).code !== code) throw error;
  };
}

/** Removes what builds left that are no longer running. The site itself is in its place by now. */
async function clearAway(path: string): Promise<void> {
  const left = existsSync(path) ? [...besides(path, 'next'), ...besides(path, 'old')] : besides(path, 'next');
  for (const { folder, builder } of left) {
    if (!isRunning(builder) && isOurs(folder)) await rm(folder, { recursive: true, force: true });
  }
}

/** The folders beside one that builds made, with the process that made each. */
function besides(path: string, kind: 'next' | 'old'): { folder: string; builder: number }[] {
  const prefix = `${basename(path)}.${kind}-`;
  const directory = dirname(path);
  if (!existsSync(directory)) return [];
  return readdirSync(directory).flatMap((name) => {
    const builder = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return /^\d+$/.test(builder) ? [{ folder: join(directory, name), builder: Number(builder) }] : [];
  });
}

/** A folder under this process's own number was left by one that had it before. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A site, an empty folder, or a build that was cut off. */
function isOurs(folder: string): boolean {
  const entries = readdirSync(folder);
  return (
    entries.length === 0 || [marker, 'quotes.json', '_headers', '_astro', '.prerender'].some((name) => entries.includes(name))
  );
}
