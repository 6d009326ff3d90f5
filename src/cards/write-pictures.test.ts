import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changingSite, secondArticle } from '../../tests/changing-site.ts';
import type { Archive } from '../core/model/archive.ts';
import { writeSitePictures } from './write-pictures.ts';

const { load } = changingSite();
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-pictures-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const pier = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: colour } })
    .png()
    .toBuffer();

async function showing(colour: string): Promise<Archive> {
  const shown = ':::picture{#the-pier file=pier.png alt="A pier" credit="Photo: Harbour" sources=commentary}\nThe pier.\n:::\n';
  const { archive } = await load({ ...secondArticle(shown), 'pictures/pier.png': await pier(colour) });
  if (!archive) throw new Error('no archive');
  return archive;
}

it('makes copies of pictures once, and anew when the picture is another', async () => {
  const [site, cache] = [join(folder, 'site'), join(folder, 'cache')];
  const archive = await showing('#246');
  expect(await writeSitePictures(archive, site, cache)).toEqual({ made: 3, kept: 0 });
  expect((await readdir(join(site, 'pictures'))).sort()).toEqual(['pier-480.webp', 'pier-600.png', 'pier-600.webp']);
  const first = await readFile(join(site, 'pictures/pier-480.webp'));
  expect((await sharp(first).metadata()).width).toBe(480);
  await rm(site, { recursive: true });
  expect(await writeSitePictures(archive, site, cache)).toEqual({ made: 0, kept: 3 });
  expect(await readFile(join(site, 'pictures/pier-480.webp'))).toEqual(first);
  expect(await writeSitePictures(await showing('#fff'), site, cache)).toEqual({ made: 3, kept: 0 });
  expect(await readFile(join(site, 'pictures/pier-480.webp'))).not.toEqual(first);
});
