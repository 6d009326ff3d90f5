import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Takes over from the last site what pages that are open may still ask for: scripts, styles, typefaces and parts of the search index, which
 * have the hash of their content in their names. So a file of one deploy is never taken for that of another.
 *
 * @param last the folder of the last site
 * @param next the folder of the new one, whose own files stay as they are
 * @param now the time in milliseconds: a file that was first built more than a week before is left behind
 * @returns how many files were taken over
 */
export async function keepFiles(last: string, next: string, now = Date.now()): Promise<number> {
  let kept = 0;
  for (const [folder, names] of folders) {
    const entries = await readdir(join(last, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((one) => one.isFile())) {
      const from = join(entry.parentPath, entry.name);
      if (!names.test(from.slice(join(last, folder).length + 1))) continue;
      const to = join(next, from.slice(last.length));
      const { mtime } = await stat(from);
      if (now - mtime.getTime() > week || (await stat(to).catch(() => undefined))) continue;
      await mkdir(dirname(to), { recursive: true });
      await copyFile(from, to, constants.COPYFILE_FICLONE);
      // Its age is that of the site that it was built for.
      await utimes(to, mtime, mtime);
      kept += 1;
    }
  }
  return kept;
}

/** The folders of a site with files that are named after their content, or in a folder that is, and the paths of those. */
const folders: readonly (readonly [folder: string, names: RegExp])[] = [
  ['_astro', /./],
  ['styles', /\.css$/],
  ['pagefind', /\.pf_\w+$|^[0-9a-f]{12}[/\\]/],
];

const week = 7 * 24 * 60 * 60 * 1000;
