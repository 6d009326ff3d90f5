import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Archive } from '../core/model/archive.ts';
import { picturesShown } from '../core/model/blocks/figure.ts';
import { copiesOf, type Picture, type PictureCopy } from '../core/model/blocks/picture.ts';

/** The hash of the picture that an editor gave, and what is made of it. */
export type PictureSource = Pick<Picture, 'sha256'> &
  Pick<PictureCopy, 'width' | 'format'> & { readonly original: Picture['format'] };

/** A copy of a picture that the site has, and a function that draws it. */
export interface PictureFile {
  readonly name: string;
  readonly type: string;
  /** What it is made from: two copies of the same are the same. */
  readonly from: PictureSource;
  readonly draw: () => Promise<Uint8Array>;
}

/**
 * Returns the copies of the pictures that articles show. They are upright and have nothing of what cameras note: neither place nor
 * time nor device.
 */
export function pictureFilesOf({ articles, pictures }: Pick<Archive, 'articles' | 'pictures'>): PictureFile[] {
  return [...picturesShown(articles)].flatMap((file) => {
    const picture = pictures.get(file);
    if (!picture) return [];
    const { copies, plain } = copiesOf(picture);
    return [...copies, plain]
      .filter(({ name }, i, all) => all.findIndex((one) => one.name === name) === i)
      .map((copy) => ({
        name: copy.name,
        type: types[copy.format],
        from: { sha256: picture.sha256, original: picture.format, width: copy.width, format: copy.format },
        draw: () => draw(picture, copy),
      }));
  });
}

const types = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', svg: 'image/svg+xml' } as const;

async function draw({ path, format: original }: Picture, { width, format }: PictureCopy): Promise<Uint8Array> {
  const bytes = await readFile(path);
  if (format === 'svg') return bytes;
  const upright = sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true });
  // Drawings have sharp edges and few colours: losses would show.
  const encoded =
    format === 'webp'
      ? upright.webp(original === 'png' ? { lossless: true } : { quality: 78 })
      : upright.toFormat(format, format === 'jpeg' ? { quality: 80, mozjpeg: true } : {});
  return encoded.toBuffer();
}
