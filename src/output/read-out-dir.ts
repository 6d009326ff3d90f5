import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/**
 * The absolute path of the output folder, without links in it. A build replaces that folder whole: nothing that anybody wrote
 * may be in it, and it may be in nothing that is read. Throws with plain sentences where it cannot be used.
 */
export function readOutDir(root: string, given: string, contentDir: string, sourcesDir: string | undefined): string {
  const outDir = followLinks(resolve(root, given));
  const file = [outDir, ...parents(outDir)].find((path) => existsSync(path));
  if (file !== undefined && !statSync(file).isDirectory())
    throw new Error(`OUT_DIR must be a folder, but ${file} is a file. Set OUT_DIR to another path.`);
  const refuse = (what: string): never => {
    throw new Error(`OUT_DIR must not ${what}, found "${given}". Set it to a folder of its own.`);
  };
  const kept = {
    'the content': contentDir,
    'the texts of sources': sourcesDir,
    'the project’s code': join(root, 'src'),
    'the project’s public files': join(root, 'public'),
    'the project’s history': join(root, '.git'),
  };
  if (holds(outDir, root) || holds(outDir, contentDir)) refuse('hold the project or its content');
  if (sourcesDir !== undefined && holds(outDir, sourcesDir)) refuse('hold the texts of sources');
  for (const [what, folder] of Object.entries(kept)) {
    if (folder !== undefined && holds(folder, outDir)) refuse(`be inside ${what}`);
  }
  return outDir;
}

/** Whether a folder is another one, or that is below it. */
function holds(folder: string, other: string): boolean {
  return `${followLinks(other)}${sep}`.startsWith(`${followLinks(folder)}${sep}`.replace(/[\\/]+$/, sep));
}

function parents(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [parent, ...parents(parent)];
}

/** The path without links in it, as far as there is something. */
function followLinks(path: string): string {
  const found = isBelowFile(path) ? undefined : lstatSync(path, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() && !existsSync(path))
    throw new Error(`${path} is a link that leads nowhere: make the folder that it is to lead to, or remove it.`);
  return found ? realpathSync(path) : join(followLinks(dirname(path)), basename(path));
}

function isBelowFile(path: string): boolean {
  const above = parents(path).find((parent) => existsSync(parent));
  return above !== undefined && !statSync(above).isDirectory();
}
