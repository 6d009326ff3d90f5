import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import type { CardFont } from './fonts.ts';
import type { Box } from './box.ts';
import { cardSize } from './lay-out.ts';
import { palettePng } from './png.ts';

/**
 * Draws a card as PNG, in the first of its layouts that fits, or else in the last. A letter that is in none of the fonts leaves a gap.
 */
export async function drawCard(layouts: readonly Box[], fonts: readonly CardFont[]): Promise<Buffer> {
  const svg = await firstThatFits(layouts, fonts);
  const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return palettePng(picture.pixels, picture.width, picture.height) ?? picture.asPng();
}

async function firstThatFits([first, ...others]: readonly Box[], fonts: readonly CardFont[]): Promise<string> {
  if (!first) throw new Error('a card has no layout');
  const svg = await toSvg(first, fonts);
  return heightOf(svg) <= cardSize.height || others.length === 0 ? svg : firstThatFits(others, fonts);
}

function toSvg(box: Box, fonts: readonly CardFont[]): Promise<string> {
  return satori(box as unknown as Parameters<typeof satori>[0], {
    // Without a height, the picture is as high as its contents.
    width: cardSize.width,
    fonts: fonts as SatoriOptions['fonts'],
    // Satori asks for pictures of emoji and for further fonts here.
    loadAdditionalAsset: () => Promise.resolve([]),
  });
}

function heightOf(svg: string): number {
  return Number(/^<svg\b[^>]*? height="([\d.]+)"/.exec(svg)?.[1]);
}
