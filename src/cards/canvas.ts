import CanvasKitInit, { type CanvasKit, type FontCollection, type Paragraph } from 'canvaskit-wasm';
import type { BoxStyle, Type } from './box.ts';
import { cardFamilies, type CardFont } from './fonts.ts';
import type { PlacedBox, SetText } from './place-boxes.ts';

/** A text that a canvas can draw. */
export interface DrawableText extends SetText, Pick<Type, 'color' | 'fontSize'> {
  readonly paragraph: Paragraph;
}

/** A picture in memory, of a fixed size, that texts and areas are drawn on. */
export interface Canvas {
  /** Sets a text. A letter that no font has is left out. */
  readonly setText: (text: string, style: BoxStyle & Type) => DrawableText;
  /** Draws boxes on a ground of a colour, and forgets their texts. */
  readonly draw: (boxes: readonly PlacedBox<DrawableText>[], ground: string) => void;
  /** Red, green, blue and opacity of each pixel, until something else is drawn. */
  readonly pixels: () => Uint8Array;
}

/** Opens a canvas of Skia (https://skia.org/docs/user/modules/canvaskit/) that sets text in some fonts. */
export async function openCanvas(width: number, height: number, fonts: readonly CardFont[]): Promise<Canvas> {
  const kit = await CanvasKitInit();
  const collection = collect(fonts, kit);
  const memory = kit.Malloc(Uint8Array, width * height * 4);
  const { AlphaType, ColorType, ColorSpace } = kit;
  const info = { width, height, colorType: ColorType.RGBA_8888, alphaType: AlphaType.Opaque, colorSpace: ColorSpace.SRGB };
  const surface = kit.MakeRasterDirectSurface(info, memory, width * 4);
  if (!surface) throw new Error(`no memory for a picture of ${width} × ${height} pixels`);
  const canvas = surface.getCanvas();
  const paint = new kit.Paint();
  const fill = (place: Place, color: string, radius = 0): void => {
    paint.setColor(kit.parseColorString(color));
    paint.setAntiAlias(radius > 0);
    const area = kit.XYWHRect(place.left, place.top, place.width, place.height);
    if (radius > 0) canvas.drawRRect(kit.RRectXY(area, radius, radius), paint);
    else canvas.drawRect(area, paint);
  };
  const drawText = ({ paragraph, color, fontSize }: DrawableText, { left, top }: Place): void => {
    if (fontSize < large) return canvas.drawParagraph(paragraph, left, top);
    paint.setColor(kit.parseColorString(color));
    paint.setAntiAlias(true);
    for (const { runs } of paragraph.getShapedLines())
      for (const { glyphs, positions, size, typeface } of runs) {
        const font = new kit.Font(typeface, size);
        font.setHinting(kit.FontHinting.None);
        font.setSubpixel(false);
        canvas.drawGlyphs(glyphs, positions.subarray(0, 2 * glyphs.length).map(evened), left, top, font, paint);
        font.delete();
      }
  };
  return {
    setText: (text, style) => drawable(text, style, { kit, collection }),
    draw(boxes, ground) {
      canvas.clear(kit.parseColorString(ground));
      for (const { text, style, ...place } of boxes)
        if (text) {
          drawText(text, place);
          text.paragraph.delete();
        } else {
          if (style.backgroundColor !== undefined) fill(place, style.backgroundColor, style.borderRadius);
          if (style.stripes) for (const stripe of stripesOf(place, style.stripes.width)) fill(stripe, style.stripes.color);
        }
      surface.flush();
    },
    pixels: () => memory.toTypedArray() as Uint8Array,
  };
}

/**
 * Letters of at least this size, in pixels, are at even pixels, since two are a byte of the picture: all letters that are the same are the
 * same bytes, which takes fewer. In smaller type, the spaces between them would look uneven.
 */
const large = 48;

/** Moves the places of letters, across and down in turn: across to even pixels, down to whole ones. */
function evened(place: number, i: number): number {
  return i % 2 === 0 ? 2 * Math.round(place / 2) : Math.round(place);
}

type Place = Pick<PlacedBox<SetText>, 'left' | 'top' | 'width' | 'height'>;

/** Returns every other stripe of a place, the first of them included. */
function stripesOf(place: Place, width: number): Place[] {
  const right = place.left + place.width;
  return Array.from({ length: Math.ceil(place.width / (2 * width)) }, (_, i) => {
    const left = place.left + 2 * i * width;
    return { ...place, left, width: Math.min(width, right - left) };
  });
}

function collect(fonts: readonly CardFont[], kit: CanvasKit): FontCollection {
  const provider = kit.TypefaceFontProvider.Make();
  for (const { data, name } of fonts) provider.registerFont(data, name);
  const collection = kit.FontCollection.Make();
  collection.setDefaultFontManager(provider);
  return collection;
}

/** A width that no text reaches. */
const unlimited = 100_000;

interface Setting {
  readonly kit: CanvasKit;
  readonly collection: FontCollection;
}

function drawable(text: string, style: BoxStyle & Type, setting: Setting): DrawableText {
  const paragraph = paragraphOf(text, style, setting);
  paragraph.layout(unlimited);
  const missing = paragraph.unresolvedCodepoints();
  if (missing.length > 0) {
    paragraph.delete();
    const unknown = new Set(missing);
    return drawable([...text].filter((letter) => !unknown.has(letter.codePointAt(0) ?? 0)).join(''), style, setting);
  }
  let broken = unlimited;
  return {
    paragraph,
    color: style.color,
    fontSize: style.fontSize,
    breakAt(width) {
      if (width !== broken) paragraph.layout(width);
      broken = width;
      return { width: paragraph.getLongestLine(), height: paragraph.getHeight() };
    },
  };
}

function paragraphOf(text: string, style: BoxStyle & Type, { kit, collection }: Setting): Paragraph {
  const { color, fontSize, fontWeight, letterSpacing, lineHeight, lineClamp } = style;
  const type = {
    fontFamilies: cardFamilies,
    fontSize,
    fontStyle: { weight: fontWeight === 600 ? kit.FontWeight.SemiBold : kit.FontWeight.Normal },
    heightMultiplier: lineHeight,
    halfLeading: true,
  };
  const paragraphStyle = new kit.ParagraphStyle({
    textStyle: { ...type, color: kit.parseColorString(color), letterSpacing: letterSpacing * fontSize },
    // Lines with letters of several fonts are as high as all others.
    strutStyle: { ...type, strutEnabled: true, forceStrutHeight: true },
    ...(lineClamp !== undefined && { maxLines: lineClamp, ellipsis: '…' }),
  });
  const builder = kit.ParagraphBuilder.MakeFromFontCollection(paragraphStyle, collection);
  builder.addText(text);
  const paragraph = builder.build();
  builder.delete();
  return paragraph;
}
