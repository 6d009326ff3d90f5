import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { isCompressible, makeCompressor } from './content-codings.ts';

/** A thousand bytes that cannot be made smaller. */
const noise = (seed: number): Buffer =>
  Buffer.concat(Array.from({ length: 20 }, (_, i) => createHash('sha512').update(`${seed} ${i}`).digest())).subarray(0, 1000);

it('compresses each content once for each coding', async () => {
  const compress = makeCompressor();
  const first = compress('a', noise(1), 'br');
  expect(compress('a', noise(1), 'br')).toBe(first);
  expect(compress('a', noise(1), 'gzip')).not.toBe(first);
  expect(compress('b', noise(2), 'br')).not.toBe(first);
  expect(brotliDecompressSync(await first)).toEqual(noise(1));
  expect(gunzipSync(await compress('a', noise(1), 'gzip'))).toEqual(noise(1));
});

it('drops what has not been used for longest once the results are too large', async () => {
  const compress = makeCompressor(2500);
  const first = compress('a', noise(1), 'gzip');
  const second = compress('b', noise(2), 'gzip');
  await Promise.all([first, second]);
  expect(compress('a', noise(1), 'gzip')).toBe(first);
  await compress('c', noise(3), 'gzip');
  expect(compress('a', noise(1), 'gzip')).toBe(first);
  expect(compress('b', noise(2), 'gzip')).not.toBe(second);
});

it('counts the size of the results, not of the contents', async () => {
  const compress = makeCompressor(20_000);
  const zeros = Buffer.alloc(9000);
  const results = [];
  for (const hash of 'abcdefgh') {
    results.push(compress(hash, zeros, 'gzip'));
    await results.at(-1);
  }
  for (const [i, hash] of [...'abcdefgh'].entries()) expect(compress(hash, zeros, 'gzip')).toBe(results[i]);
});

it('keeps nothing that is larger than the limit', async () => {
  const compress = makeCompressor(100);
  const first = compress('a', noise(1), 'gzip');
  expect(gunzipSync(await first)).toEqual(noise(1));
  expect(compress('a', noise(1), 'gzip')).not.toBe(first);
});

it('is for texts that are neither tiny nor huge', () => {
  expect(isCompressible('text/html; charset=utf-8', 1024)).toBe(true);
  expect(isCompressible('application/atom+xml', 5000)).toBe(true);
  expect(isCompressible('application/feed+json', 5000)).toBe(true);
  expect(isCompressible('text/html', 1023)).toBe(false);
  expect(isCompressible('text/html', 64 * 1024 * 1024 + 1)).toBe(false);
  expect(isCompressible('font/woff2', 5000)).toBe(false);
});
