import { expect, it } from 'vitest';
import { animation } from '../rules/cases/small-pictures.ts';
import { kindOfFile } from './kind-of-file.ts';

it.each([
  ['GIF89a…', 'a GIF'],
  ['<?xml version="1.0"?>\n<!-- a -->\n<svg xmlns="…">', 'an SVG'],
  ['II*\0…', 'a TIFF'],
  ['\0\0\0\x1cftypheic', 'a HEIC file'],
  ['%PDF-1.7', 'a PDF'],
  ['version https://git-lfs.github.com/spec/v1', 'a pointer of Git LFS instead of the file'],
  ['<!DOCTYPE html>', 'a web page'],
  ['', 'an empty file'],
  ['\0\0\0\x1cftypavif', 'an AVIF'],
  ['text', 'something else'],
])('knows a file by its first bytes: %j', (text, found) =>
  expect(kindOfFile(Buffer.from(text, 'latin1'))).toEqual({ format: undefined, found }),
);

it('knows animations', () => {
  const frames = Buffer.from('\x89PNG\r\n\x1a\n…acTL…IDAT', 'latin1');
  const still = Buffer.from('\x89PNG\r\n\x1a\n…IDAT…acTL', 'latin1');
  expect([animation, frames, still].map((bytes) => kindOfFile(bytes))).toEqual([
    { format: 'webp', animated: true },
    { format: 'png', animated: true },
    { format: 'png', animated: false },
  ]);
});
