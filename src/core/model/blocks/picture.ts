/** The formats that pictures of articles may have, with the endings of their files. */
export const pictureFormats = { jpeg: ['jpg', 'jpeg'], png: ['png'], webp: ['webp'], svg: ['svg'] } as const;

/** A format of a picture. */
export type PictureFormat = keyof typeof pictureFormats;

/** A picture as an editor gave it, `content/pictures/<file>`. */
export interface Picture {
  /** The name of the file. */
  readonly file: string;
  readonly format: PictureFormat;
  /** Its size in pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** The SHA-256 of the file: another picture of the same name is then noticed. */
  readonly sha256: string;
  /** Where it is on this computer. */
  readonly path: string;
}

/** Widths in pixels of the copies that pages offer: a phone, a column, a column of small pixels. */
const widths = [480, 960, 1440];

/** A copy of a picture as pages load it: its file name and its width in pixels. */
export interface PictureCopy {
  readonly name: string;
  readonly width: number;
  readonly format: PictureFormat;
}

/**
 * Returns the copies of a picture, the narrowest first: as WebP in each width that it has, and one in its own format for programs that
 * do not know WebP. A drawing (SVG) has one copy, which is itself.
 */
export function copiesOf({ file, format, width }: Picture): {
  readonly copies: readonly PictureCopy[];
  readonly plain: PictureCopy;
} {
  const stem = file.replace(/\.\w+$/, '');
  if (format === 'svg') return { copies: [], plain: { name: file, width, format } };
  const narrower = widths.filter((one) => one < width);
  const all = width <= (widths.at(-1) ?? 0) ? [...narrower, width] : narrower;
  const plainWidth = all.findLast((one) => one <= maxPlainWidth) ?? width;
  return {
    copies: all.map((one) => ({ name: `${stem}-${one}.webp`, width: one, format: 'webp' })),
    plain: { name: `${stem}-${plainWidth}.${pictureFormats[format][0]}`, width: plainWidth, format },
  };
}

const maxPlainWidth = 960;
