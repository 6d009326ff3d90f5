import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { syncFolder } from './sync-folder.ts';
import { besides, isOurs, isWhole, marker, nameBeside, wholeSite } from './whole-site.ts';

/**
 * The folder of the built site and those beside it: `.next-<host>-<process>`, in which a build is made, and
 * `.old-<host>-<process>`, the site before it while the two are swapped. At any moment the folder or an `.old` one holds a
 * whole site, and builds at the same time have folders of their own. (A link that is turned around would be swapped in one
 * step, but not every host publishes what a link leads to, and Windows lets not everybody make one.)
 */
export interface OutputFolder {
  readonly next: string;
  /** Brings back the last good site where an earlier swap was cut off, clears away what such builds left, and makes a folder to build in. */
  prepare(): Prepared;
  /** Puts what was built in the place of the last good site. */
  swap(): Promise<void>;
  /** Removes a build that was not swapped in. */
  discard(): void;
}

/** Why the folder can't be built into, if so; else what there is to know about it, if anything. */
export interface Prepared {
  readonly refusal?: string;
  readonly notice?: string;
}

/**
 * The output folder at a path.
 *
 * @param workshop where a build is made when the output folder is outside the project: what Astro bundles for itself must
 * find the project's packages, and builds at the same time would otherwise share a folder for it
 */
export function outputFolder(path: string, workshop: string): OutputFolder {
  const beside = nameBeside(path, 'next');
  const within = path.startsWith(process.cwd() + sep);
  const next = within ? beside : nameBeside(join(workshop, 'site'), 'next');
  const old = nameBeside(path, 'old');
  const isSiteOrNothing = (folder: string): boolean => !existsSync(folder) || isOurs(folder);
  return {
    next,
    prepare() {
      const brought = wholeSite(path) !== path;
      const foreign = [...(brought ? [] : [path]), next, beside, old].find((folder) => !isSiteOrNothing(folder));
      if (foreign !== undefined) {
        const why = `${foreign} holds something else than a site built here`;
        return { refusal: `OUT_DIR: ${why}. Empty it, or set OUT_DIR to another folder.` };
      }
      remove(beside);
      const notice = bringBack(path, beside);
      clearAway(path);
      if (!within) clearAway(join(workshop, 'site'));
      begin(next);
      return notice === undefined ? {} : { notice };
    },
    async swap() {
      if (!within) move(next, beside);
      renameSync(join(beside, marker.half), join(beside, marker.whole));
      // Or else a power cut could leave files that are named and empty.
      await syncFolder(beside);
      replace(path, beside, old);
      remove(old);
    },
    discard() {
      for (const folder of [next, beside]) if (isSiteOrNothing(folder)) remove(folder);
    },
  };
}

/**
 * Puts the last good site into its place where that is beside it. What is in the place is ours and cut off, or is not a site
 * at all: then it may be somebody's work, and is kept.
 *
 * @returns what was moved out of the way, in a sentence
 */
function bringBack(path: string, spare: string): string | undefined {
  const before = wholeSite(path);
  if (before === undefined || before === path) return undefined;
  let notice: string | undefined;
  if (existsSync(path)) {
    const empty = readdirSync(path).length === 0;
    if (empty) rmdirSync(path);
    else if (isOurs(path)) renameSync(path, spare);
    else {
      const aside = freeName(`${path}.aside`);
      renameSync(path, aside);
      notice = `${path} held no whole site: what was there is in ${aside} now, and the last good site is back in its place.`;
    }
  }
  // Where another build has put its own in the place meanwhile, so much the better.
  attempt(() => renameSync(before, path), 'ENOENT', 'EEXIST', 'ENOTEMPTY');
  remove(spare);
  return notice;
}

function freeName(wanted: string): string {
  let name = wanted;
  for (let i = 2; existsSync(name); i++) name = `${wanted}-${i}`;
  return name;
}

/** Makes a folder and marks it for ours before anything else is in it. */
function begin(folder: string): void {
  remove(folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, marker.half),
    'A build of the site, marked so until it is whole. Where none is running, this folder can go.\n',
  );
}

/** Puts a folder in the place of another. Another build may do the same at any moment: then the last one stays. */
function replace(path: string, next: string, old: string): void {
  for (;;) {
    if (wholeSite(path) !== old) remove(old);
    attempt(() => renameSync(path, old), 'ENOENT');
    try {
      return renameSync(next, path);
    } catch (error) {
      if (existsSync(old) && !existsSync(path)) renameSync(old, path);
      else if (existsSync(path) && existsSync(next)) continue;
      throw error;
    }
  }
}

/** Moves a folder, also to another disk. */
function move(from: string, to: string): void {
  remove(to);
  mkdirSync(dirname(to), { recursive: true });
  if (attempt(() => renameSync(from, to), 'EXDEV')) return;
  begin(to);
  cpSync(from, to, { recursive: true });
  remove(from);
}

/** Removes what builds left that are over, but never the last good site. */
function clearAway(path: string): void {
  for (const { folder, abandoned } of [...besides(path, 'next'), ...besides(path, 'old')]) {
    if (!abandoned || folder === wholeSite(path)) continue;
    // Another build may be clearing it away, too.
    attempt(() => isOurs(folder) && remove(folder), 'ENOENT');
  }
}

/** Removes a folder of ours: it is no whole site from the first step on, and known for ours until the last. */
function remove(folder: string): void {
  if (!existsSync(folder)) return;
  if (isWhole(folder)) attempt(() => renameSync(join(folder, marker.whole), join(folder, marker.half)), 'ENOENT');
  for (const name of readdirSync(folder)) {
    if (name !== marker.half) rmSync(join(folder, name), { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
}

/** @returns whether it was done; it was not where it ended in an error with one of the codes */
function attempt(act: () => unknown, ...codes: string[]): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (codes.includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
