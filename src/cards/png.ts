import { crc32, deflateSync } from 'node:zlib';

/**
 * Encodes a picture of at most 256 colours as PNG with a palette (https://www.w3.org/TR/png-3/); undefined if it has more. A card has
 * about a hundred, and takes a third of the bytes that it would without a palette.
 *
 * @param pixels red, green, blue and opacity of each pixel; all are opaque
 */
export function palettePng(pixels: Buffer, width: number, height: number): Buffer | undefined {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const numbers = new Map<number, number>();
  // Every line begins with the number of its filter; 0 is none.
  const lines = Buffer.alloc((width + 1) * height);
  let [at, last, number]: [number, number | undefined, number] = [0, undefined, 0];
  for (let y = 0; y < height; y++) {
    at += 1;
    for (let i = y * width; i < (y + 1) * width; i++) {
      const colour = colours[i] ?? 0;
      // Most pixels have the colour of the one before.
      if (colour !== last) {
        number = numbers.get(colour) ?? numbers.size;
        if (number === 256) return undefined;
        numbers.set(colour, number);
        last = colour;
      }
      lines[at++] = number;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits per pixel, colour type 3 (palette).
  header.set([8, 3, 0, 0, 0], 8);
  // The bytes of each number in memory, without opacity: red, green, blue.
  const palette = Buffer.from(
    [...numbers.keys()].flatMap((colour) => [...new Uint8Array(Uint32Array.of(colour).buffer, 0, 3)]),
  );
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 6 })),
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
