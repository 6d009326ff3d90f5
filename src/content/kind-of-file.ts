import type { PictureFormat } from '../core/model/blocks/picture.ts';

/** What a file is, by its first bytes: a photograph or graphic that can be published, or something else, in words. */
export type KindOfFile =
  | { readonly format: Exclude<PictureFormat, 'svg'>; readonly animated: boolean }
  | { readonly format: undefined; readonly found: string };

/**
 * Returns what a file is by the bytes that files of its kind begin with (https://mimesniff.spec.whatwg.org/), so that nothing else
 * is ever given to a program that decodes pictures. An SVG is a text and is checked as one (check-svg.ts).
 */
export function kindOfFile(bytes: Uint8Array): KindOfFile {
  const text = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (text.startsWith('\xff\xd8\xff')) return { format: 'jpeg', animated: false };
  // The chunk that announces the frames comes before the first one (https://www.w3.org/TR/png-3/#acTL-chunk).
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return { format: 'png', animated: has(bytes, 'acTL', 'IDAT') };
  // Bit 1 of the flags (https://developers.google.com/speed/webp/docs/riff_container#extended_file_format).
  if (/^RIFF[^]{4}WEBP/.test(text))
    return { format: 'webp', animated: text.slice(12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 2) !== 0 };
  return { format: undefined, found: others.find(([begins]) => begins.test(text))?.[1] ?? 'something else' };
}

/** Other kinds of files that editors have at hand. */
const others: readonly (readonly [RegExp, string])[] = [
  [/^GIF8/, 'a GIF'],
  [/<svg[\s>]/i, 'an SVG'],
  [/^[^]{4}ftypavi[fs]/, 'an AVIF'],
  [/^[^]{4}ftyp(?:hei[cfmsx]|mif1|msf1)/, 'a HEIC file'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF'],
  [/^BM/, 'a BMP'],
  [/^%PDF/, 'a PDF'],
  [/^version https:\/\/git-lfs/, 'a pointer of Git LFS instead of the file'],
  [/^\s*<(?:!doctype html|html)/i, 'a web page'],
  [/^$/, 'an empty file'],
];

/** Whether a name occurs in a file before another. */
function has(bytes: Uint8Array, name: string, before: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = buffer.indexOf(name, 0, 'latin1');
  const end = buffer.indexOf(before, 0, 'latin1');
  return at >= 0 && (end < 0 || at < end);
}
