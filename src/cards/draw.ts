import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import type { CardFont } from './fonts.ts';
import { cardSize, type Box } from './lay-out.ts';
import { palettePng } from './png.ts';

/** Draws a card as PNG. A letter that is in none of the fonts leaves a gap. */
export async function drawCard(box: Box, fonts: readonly CardFont[]): Promise<Buffer> {
  const svg = await satori(box as unknown as Parameters<typeof satori>[0], {
    ...cardSize,
    fonts: fonts as SatoriOptions['fonts'],
    // Satori asks for pictures of emoji and for further fonts here.
    loadAdditionalAsset: () => Promise.resolve([]),
  });
  const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return palettePng(picture.pixels, picture.width, picture.height) ?? picture.asPng();
}
