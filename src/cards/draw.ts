import { basicColours } from '../core/model/sides/palette.ts';
import type { Box, Type } from './box.ts';
import { openCanvas, type DrawableText } from './canvas.ts';
import type { CardFont } from './fonts.ts';
import { cardSize } from './lay-out.ts';
import { placeBoxes, type PlacedBox } from './place-boxes.ts';
import { palettePng } from './png.ts';
import { nearestShades, shadesOf } from './shades.ts';

/** Draws a card as PNG, in the first of its layouts that fits, or else in the last. A letter that is in none of the fonts is left out. */
export type DrawCard = (layouts: readonly Box[]) => Buffer;

const { width, height } = cardSize;
const ground = basicColours.paper.light;
const type: Type = { color: basicColours.ink.light, fontSize: 36, fontWeight: 400, letterSpacing: 0, lineHeight: 1.2 };

/** Returns a function that draws one card after the other on the same canvas. */
export async function cardDrawer(fonts: readonly CardFont[]): Promise<DrawCard> {
  const canvas = await openCanvas(width, height, fonts);
  return (layouts) => {
    const boxes = firstThatFits(layouts, (layout) => placeBoxes(layout, width, type, canvas.setText));
    canvas.draw(boxes, ground);
    const shades = shadesOf(boxes.flatMap(coloursOf));
    return palettePng(nearestShades(canvas.pixels(), shades), width, height, [...shades.edges, ...shades.flat]);
  };
}

type Placed = readonly PlacedBox<DrawableText>[];

function firstThatFits([first, ...others]: readonly Box[], place: (layout: Box) => Placed): Placed {
  if (!first) throw new Error('a card has no layout');
  const boxes = place(first);
  if ((boxes[0]?.height ?? 0) <= height || others.length === 0) return boxes;
  for (const { text } of boxes) text?.paragraph.delete();
  return firstThatFits(others, place);
}

function coloursOf({ style: { color, backgroundColor, stripes } }: PlacedBox<DrawableText>): string[] {
  return [color, backgroundColor, stripes?.color].filter((colour) => colour !== undefined);
}
