import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Where the whole site is at this moment: in the folder itself, or beside it while it is swapped; undefined where there is none. */
export function wholeSite(path: string): string | undefined {
  if (isWhole(path)) return path;
  const [newest] = besides(path, 'old')
    .filter(({ folder }) => isWhole(folder))
    .map(({ folder }) => ({ folder, time: statSync(folder, { throwIfNoEntry: false })?.ctimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time);
  return newest?.folder ?? (existsSync(path) ? path : undefined);
}

/**
 * The file by which a folder is known for one of ours. It is the first that is written and the last that is removed, and has
 * the name `whole` only while everything else is there: changing a name is one step, which is done or not done.
 */
export const marker = { half: '.incomplete', whole: '.complete' } as const;

export function isWhole(folder: string): boolean {
  return existsSync(join(folder, marker.whole));
}

/** A site, a build that was cut off, or an empty folder: nobody loses anything by it. */
export function isOurs(folder: string): boolean {
  if (!statSync(folder).isDirectory()) return false;
  const entries = readdirSync(folder);
  return entries.length === 0 || entries.includes(marker.whole) || entries.includes(marker.half);
}

/** The name of what this process puts beside a folder: a process has its number on one machine, and disks are shared. */
export function nameBeside(path: string, kind: 'next' | 'old'): string {
  return `${path}.${kind}-${host}-${process.pid}`;
}

/** The folders that builds put beside one, and whether the build that made each is over. */
export function besides(path: string, kind: 'next' | 'old'): { folder: string; abandoned: boolean }[] {
  const prefix = `${basename(path)}.${kind}-`;
  const directory = dirname(path);
  if (!existsSync(directory)) return [];
  return readdirSync(directory).flatMap((name) => {
    const builder = name.startsWith(prefix) ? /^(?:(\w+)-)?(\d+)$/.exec(name.slice(prefix.length)) : null;
    if (!builder) return [];
    const folder = join(directory, name);
    const abandoned = builder[1] === host ? !isRunning(Number(builder[2])) : isOfYesterday(folder);
    return [{ folder, abandoned }];
  });
}

const host = hostname().replace(/\W/g, '_');

/** A folder under this process's own number was left by one that had it before. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return !isDefunct(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a process has ended and nobody has asked how: in containers that may be so for good (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html). */
function isDefunct(pid: number): boolean {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

/** Whether a build runs on another machine, or in another container, cannot be seen; but none takes a day. */
function isOfYesterday(folder: string): boolean {
  const { mtimeMs = 0, ctimeMs = 0 } = statSync(folder, { throwIfNoEntry: false }) ?? {};
  return Date.now() - Math.max(mtimeMs, ctimeMs) > 24 * 60 * 60 * 1000;
}
