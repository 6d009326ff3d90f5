import { crc32, deflateSync } from 'node:zlib';
import { mostShades, type Colour } from './shades.ts';

/**
 * Encodes a picture of at most 16 colours as PNG with a palette (https://www.w3.org/TR/png-3/).
 *
 * @param pairs the number of the colour of each pixel, two pixels to a byte
 * @param width an even number
 */
export function palettePng(pairs: Uint8Array, width: number, height: number, palette: readonly Colour[]): Buffer {
  if (palette.length > mostShades) throw new Error(`a picture has at most ${mostShades} colours, not ${palette.length}`);
  // Every line begins with the number of its filter; 0 is none.
  const [line, lines] = [width / 2, Buffer.alloc((width / 2 + 1) * height)];
  for (let y = 0; y < height; y++) lines.set(pairs.subarray(y * line, (y + 1) * line), y * (line + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 4 bits per pixel, colour type 3 (palette).
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(lines, { level: 7 })),
    chunk('IEND', Buffer.of()),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
