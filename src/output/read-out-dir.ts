import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/**
 * Returns the absolute path of the output folder, with symbolic links resolved. Throws an error with a plain sentence if the
 * folder cannot be used: a build replaces it, so it must not contain, or be inside, anything that people wrote.
 *
 * @param given the path in `OUT_DIR`, relative to the root of the project
 */
export function readOutDir(root: string, given: string, contentDir: string, sourcesDir: string | undefined): string {
  const outDir = followLinks(resolve(root, given));
  const file = [outDir, ...parents(outDir)].find((path) => existsSync(path));
  if (file !== undefined && !statSync(file).isDirectory())
    throw new Error(`OUT_DIR must be a folder, but ${file} is a file. Set OUT_DIR to another path.`);
  const refuse = (what: string): never => {
    throw new Error(`OUT_DIR must not ${what}, found "${given}". Set it to a separate folder.`);
  };
  const kept = {
    'the content': contentDir,
    'the texts of sources': sourcesDir,
    'the project’s code': join(root, 'src'),
    'the project’s public files': join(root, 'public'),
    'the project’s history': join(root, '.git'),
  };
  if (contains(outDir, root) || contains(outDir, contentDir)) refuse('contain the project or its content');
  if (sourcesDir !== undefined && contains(outDir, sourcesDir)) refuse('contain the texts of sources');
  for (const [what, folder] of Object.entries(kept)) {
    if (folder !== undefined && contains(folder, outDir)) refuse(`be inside ${what}`);
  }
  return outDir;
}

/** Returns whether a folder is another one or contains it. */
function contains(folder: string, other: string): boolean {
  return `${followLinks(other)}${sep}`.startsWith(`${followLinks(folder)}${sep}`.replace(/[\\/]+$/, sep));
}

function parents(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [parent, ...parents(parent)];
}

/** Resolves the symbolic links in the part of a path that exists. */
function followLinks(path: string): string {
  const found = isBelowFile(path) ? undefined : lstatSync(path, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() && !existsSync(path))
    throw new Error(`${path} is a link to a folder that does not exist. Create that folder, or remove the link.`);
  return found ? realpathSync(path) : join(followLinks(dirname(path)), basename(path));
}

function isBelowFile(path: string): boolean {
  const above = parents(path).find((parent) => existsSync(parent));
  return above !== undefined && !statSync(above).isDirectory();
}
