import { cpSync, existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { currentSite, isComplete, isOurs, marker, siblingName, siblings } from './current-site.ts';
import { rename } from './rename.ts';
import { syncFolder } from './sync-folder.ts';

/**
 * The folder of the built site and the folders beside it. A build is made in `.next-<host>-<process>`, and the last site is moved
 * to `.old-<host>-<process>` while the new one replaces it. At any moment the output folder or an `.old` folder contains a
 * complete site, and simultaneous builds have separate folders. (A symbolic link could be switched in one step, but not every
 * host publishes its target, and on Windows making one needs a privilege.)
 */
export interface OutputFolder {
  /** The folder to build in. */
  readonly next: string;
  /** Restores the last good site after an interrupted swap, removes what interrupted builds left, and makes a folder to build in. */
  prepare(): Prepared;
  /** Replaces the last good site with the new one. */
  swap(): Promise<void>;
  /** Removes a build that was not swapped in. */
  discard(): void;
}

/** Why the site cannot be built into the folder, or something that the user should know about it. Both may be missing. */
export interface Prepared {
  readonly refusal?: string;
  readonly notice?: string;
}

/**
 * Returns the output folder at a path.
 *
 * @param workshop the folder to build in when the output folder is outside the project, or has a character in its path that the build
 * takes for something else. What Astro bundles must find the project’s packages, and simultaneous builds would otherwise share a folder
 * for it.
 */
export function outputFolder(path: string, workshop: string): OutputFolder {
  const beside = siblingName(path, 'next');
  const within = path.startsWith(process.cwd() + sep) && !special.test(path.slice(process.cwd().length + sep.length));
  const next = within ? beside : siblingName(join(workshop, 'site'), 'next');
  const old = siblingName(path, 'old');
  const isSiteOrNothing = (folder: string): boolean => !existsSync(folder) || isOurs(folder);
  return {
    next,
    prepare() {
      const replaced = currentSite(path) !== path;
      const foreign = [...(replaced ? [] : [path]), next, beside, old].find((folder) => !isSiteOrNothing(folder));
      if (foreign !== undefined) {
        const why = `${foreign} contains something other than a site built here`;
        return { refusal: `OUT_DIR: ${why}. Empty it, or set OUT_DIR to another folder.` };
      }
      remove(beside);
      const notice = restoreLastSite(path, beside);
      removeAbandoned(path);
      if (!within) removeAbandoned(join(workshop, 'site'));
      begin(next);
      return notice === undefined ? {} : { notice };
    },
    async swap() {
      if (!within) move(next, beside);
      rename(join(beside, marker.incomplete), join(beside, marker.complete));
      // Otherwise a power cut could leave empty files.
      await syncFolder(beside);
      replace(path, beside, old);
      remove(old);
    },
    discard() {
      for (const folder of [next, beside]) if (isSiteOrNothing(folder)) remove(folder);
    },
  };
}

/** Characters that end a path in an address or are written as others there, and those that addresses leave out. */
const special = sep === '\\' ? /[#%]/ : /[#?%\\\t\n\r]/;

/**
 * Moves the last good site back into the output folder if it is beside it. An interrupted build in that place is removed. Anything
 * else may be somebody’s work, and is kept.
 *
 * @param spare the name that an interrupted build gets until it is removed
 * @returns a sentence about what was moved out of the way
 */
function restoreLastSite(path: string, spare: string): string | undefined {
  const before = currentSite(path);
  if (before === undefined || before === path) return undefined;
  let notice: string | undefined;
  if (existsSync(path)) {
    const empty = readdirSync(path).length === 0;
    if (empty) rmdirSync(path);
    else if (isOurs(path)) rename(path, spare);
    else {
      const aside = freeName(`${path}.aside`);
      rename(path, aside);
      notice = `${path} did not contain a complete site. Its contents are now in ${aside}, and the last good site has been restored.`;
    }
  }
  // Another build may have put its site there in the meantime.
  attempt(() => rename(before, path), 'ENOENT', 'EEXIST', 'ENOTEMPTY');
  remove(spare);
  return notice;
}

function freeName(wanted: string): string {
  let name = wanted;
  for (let i = 2; existsSync(name); i++) name = `${wanted}-${i}`;
  return name;
}

/** Makes a folder and marks it as built here before anything else is in it. */
function begin(folder: string): void {
  remove(folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, marker.incomplete),
    'A build of the site. While this file is named .incomplete, the build has not finished; if none is running, delete this folder.\n',
  );
}

/** Replaces a folder with another. If builds do this at the same time, the last one wins. */
function replace(path: string, next: string, old: string): void {
  for (;;) {
    if (currentSite(path) !== old) remove(old);
    attempt(() => rename(path, old), 'ENOENT');
    try {
      return rename(next, path);
    } catch (error) {
      if (existsSync(old) && !existsSync(path)) rename(old, path);
      else if (existsSync(path) && existsSync(next)) continue;
      throw error;
    }
  }
}

/** Moves a folder, even to another disk. */
function move(from: string, to: string): void {
  remove(to);
  mkdirSync(dirname(to), { recursive: true });
  if (attempt(() => rename(from, to), 'EXDEV')) return;
  begin(to);
  // The times tell the next build that the files are as they were left.
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
  remove(from);
}

/** Removes the folders of builds that have ended, but never the last good site. */
function removeAbandoned(path: string): void {
  for (const { folder, abandoned } of [...siblings(path, 'next'), ...siblings(path, 'old')]) {
    if (!abandoned || folder === currentSite(path)) continue;
    // Another build may be removing it too.
    attempt(() => isOurs(folder) && remove(folder), 'ENOENT');
  }
}

/** Removes a folder that was built here. It is incomplete from the first step, and marked until the last. */
function remove(folder: string): void {
  if (!existsSync(folder)) return;
  if (isComplete(folder)) attempt(() => rename(join(folder, marker.complete), join(folder, marker.incomplete)), 'ENOENT');
  for (const name of readdirSync(folder)) {
    if (name !== marker.incomplete) rmSync(join(folder, name), { recursive: true, force: true, ...patience });
  }
  rmSync(folder, { recursive: true, force: true, ...patience });
}

/** Windows does not remove what a program has open, so it is tried again. Elsewhere this changes nothing. */
const patience = { maxRetries: 10, retryDelay: 100 };

/** Returns true, or false if the function throws an error with one of the codes. */
function attempt(act: () => unknown, ...codes: string[]): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (codes.includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
