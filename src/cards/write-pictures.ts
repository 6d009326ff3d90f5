import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Archive } from '../core/model/archive.ts';
import { writeWhole } from './cache.ts';
import { pictureFilesOf } from './picture-files.ts';

/**
 * Writes the copies of the pictures that articles show into a built site. Those in the cache are not made again: its keys are hashes of
 * the picture, of what is made of it, and of what makes it.
 *
 * @param cacheFolder the folder of copies from earlier builds
 */
export async function writeSitePictures(
  { articles, pictures, links }: Archive,
  folder: string,
  cacheFolder: string,
): Promise<{ made: number; kept: number }> {
  const files = pictureFilesOf({ articles, pictures });
  if (files.length === 0) return { made: 0, kept: 0 };
  const code = await readFile(join(import.meta.dirname, 'picture-files.ts'));
  let made = 0;
  for (const { name, from, draw } of files) {
    const hash = createHash('sha256')
      .update(code)
      .update(JSON.stringify([sharp.versions, from]));
    const cached = join(cacheFolder, hash.digest('hex'));
    if (!existsSync(cached)) {
      await writeWhole(cached, await draw());
      made += 1;
    }
    const file = join(folder, links.picture(name).slice(links.base.length));
    await mkdir(join(file, '..'), { recursive: true });
    await copyFile(cached, file);
  }
  return { made, kept: files.length - made };
}
