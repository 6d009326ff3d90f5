import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { palettePng } from './png.ts';
import type { Colour } from './shades.ts';

const palette = (colours: number): Colour[] => Array.from({ length: colours }, (_, i) => [i * 10, 7, 255 - i]);

it('has the colour of every pixel', () => {
  const numbers = Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 16);
  const pairs = Uint8Array.from({ length: 150 }, (_, i) => ((numbers[2 * i] ?? 0) << 4) | (numbers[2 * i + 1] ?? 0));
  const { width, height, data } = PNG.sync.read(palettePng(pairs, 20, 15, palette(16)));
  expect([width, height]).toEqual([20, 15]);
  expect([...data]).toEqual([...numbers].flatMap((number) => [...(palette(16)[number] ?? []), 255]));
});

it('refuses more colours than fit', () =>
  expect(() => palettePng(new Uint8Array(4), 2, 2, palette(17))).toThrow('a picture has at most 16 colours, not 17'));
