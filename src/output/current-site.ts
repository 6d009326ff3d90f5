import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * Finds the complete site at this moment: in the output folder or, while a build replaces it, in an `.old` folder beside it.
 * Without a complete site this is the output folder, or undefined if that does not exist.
 */
export function currentSite(path: string): string | undefined {
  if (isComplete(path)) return path;
  const [newest] = siblings(path, 'old')
    .filter(({ folder }) => isComplete(folder))
    .map(({ folder }) => ({ folder, time: statSync(folder, { throwIfNoEntry: false })?.ctimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time);
  return newest?.folder ?? (existsSync(path) ? path : undefined);
}

/**
 * The names of the file that marks a folder as built here. It is written first and removed last, and is named `.complete` only
 * while all other files are there. Renaming it is atomic.
 */
export const marker = { incomplete: '.incomplete', complete: '.complete' } as const;

/** Returns whether a folder contains a complete site. */
export function isComplete(folder: string): boolean {
  return existsSync(join(folder, marker.complete));
}

/** Returns whether a folder may be removed: it is a site, an interrupted build, or empty. */
export function isOurs(folder: string): boolean {
  if (!statSync(folder).isDirectory()) return false;
  const entries = readdirSync(folder);
  return entries.length === 0 || entries.includes(marker.complete) || entries.includes(marker.incomplete);
}

/** Returns the name of this process’s folder beside another. It includes the host, since machines can share a disk. */
export function siblingName(path: string, kind: 'next' | 'old'): string {
  return `${path}.${kind}-${host}-${process.pid}`;
}

/** Finds the folders that builds made beside another, and whether the build of each has ended. */
export function siblings(path: string, kind: 'next' | 'old'): { folder: string; abandoned: boolean }[] {
  const prefix = `${basename(path)}.${kind}-`;
  const directory = dirname(path);
  if (!existsSync(directory)) return [];
  return readdirSync(directory).flatMap((name) => {
    const builder = name.startsWith(prefix) ? /^(?:(\w+)-)?(\d+)$/.exec(name.slice(prefix.length)) : null;
    if (!builder) return [];
    const folder = join(directory, name);
    const abandoned = builder[1] === host ? !isRunning(Number(builder[2])) : isOlderThanADay(folder);
    return [{ folder, abandoned }];
  });
}

const host = hostname().replace(/\W/g, '_');

/** Returns whether another process is running. A folder with this process’s id was left by an earlier one with the same id. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Returns whether a process is a zombie, which can last forever in a container (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html). */
function isZombie(pid: number): boolean {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

/** A process on another machine or in another container is not visible, but no build takes a day. */
function isOlderThanADay(folder: string): boolean {
  const { mtimeMs = 0, ctimeMs = 0 } = statSync(folder, { throwIfNoEntry: false }) ?? {};
  return Date.now() - Math.max(mtimeMs, ctimeMs) > 24 * 60 * 60 * 1000;
}
