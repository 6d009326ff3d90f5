import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { marker } from '../output/current-site.ts';

/** The files of a built site by their paths in it: the size and the time of the last change of each. */
export type SiteFiles = Readonly<Record<string, readonly [size: number, changed: number]>>;

/** Lists the files of a built site, apart from the one that marks it as built here, whose name changes at the end. */
export function filesOf(folder: string): SiteFiles {
  const files: Record<string, readonly [number, number]> = {};
  const walk = (within: string): void => {
    for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
      const path = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (path !== marker.complete && path !== marker.incomplete) {
        const { size, mtimeMs } = lstatSync(join(folder, path));
        // A link is not what a build writes.
        files[path] = [entry.isFile() ? size : -1, mtimeMs];
      }
    }
  };
  walk('');
  return files;
}

/** Returns whether two sites have the same files, unchanged. */
export function areSame(a: SiteFiles, b: SiteFiles): boolean {
  const paths = Object.keys(a);
  return (
    paths.length === Object.keys(b).length &&
    paths.every((path) => a[path]?.[0] === b[path]?.[0] && a[path]?.[1] === b[path]?.[1])
  );
}
