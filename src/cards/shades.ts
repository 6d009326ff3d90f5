import { basicColours } from '../core/model/sides/palette.ts';

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The most colours of a picture. */
export const mostShades = 16;

/** The colours that a card is reduced to. They are numbered in this order, and the paper is the first of them. */
export interface Shades {
  /** Those of letters and their edges, and of large areas. */
  readonly edges: readonly Colour[];
  /** Those of areas only. No edge of a letter has them: the fewer shades these have, the fewer bytes a picture takes. */
  readonly flat: readonly Colour[];
}

const { paper, line, 'line-strong': strong, 'ink-soft': soft, ink } = basicColours;
const [white, grey, black] = [paper, soft, ink].map(({ light }) => parts(light)) as [Colour, Colour, Colour];
const basic = new Set<string>([paper, line, strong, soft, ink].map(({ light }) => light));

/**
 * Returns the colours that a card is reduced to: from paper to ink in steps that are about even, and each other colour that it uses with
 * one step between it and the paper, if there is room for that.
 *
 * @param used hexadecimal colours
 */
export function shadesOf(used: Iterable<string>): Shades {
  const greys = [white, between(white, grey), grey, black];
  const flat = [line, strong].map(({ light }) => parts(light));
  const room = mostShades - greys.length - flat.length;
  const others = [...new Set(used)].filter((colour) => !basic.has(colour)).slice(0, room);
  const steps = others.length * 2 <= room ? others.map((colour) => between(white, parts(colour))) : [];
  return { edges: [...greys, ...others.map(parts), ...steps], flat };
}

/**
 * Returns the number of the nearest shade for each pixel, two pixels to a byte.
 *
 * @param pixels red, green, blue and opacity of each pixel; all are opaque
 */
export function nearestShades(pixels: Uint8Array, shades: Shades): Uint8Array {
  const nearest = tableOf(shades);
  const whole = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const ground = new Int32Array(Uint8Array.of(...white, 255).buffer)[0];
  const pairs = new Uint8Array(whole.length / 2);
  for (let i = 0; i < pairs.length; i++) {
    const [left, right] = [whole[2 * i] ?? 0, whole[2 * i + 1] ?? 0];
    // Most of a card is paper, whose number is 0.
    if (left !== ground || right !== ground) pairs[i] = ((nearest[cellOf(left)] ?? 0) << 4) | (nearest[cellOf(right)] ?? 0);
  }
  return pairs;
}

/** Returns the cell of a pixel: red is in its lowest byte. */
function cellOf(pixel: number): number {
  return cell(pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255);
}

const tables = new Map<string, Uint8Array>();

/** Returns the number of the nearest shade of all colours, which are told apart by five bits of red, green and blue. */
function tableOf({ edges, flat }: Shades): Uint8Array {
  const key = [...edges, ...flat].join(' ');
  const known = tables.get(key);
  if (known) return known;
  const table = new Uint8Array(2 ** 15);
  const middle = (bits: number): number => ((bits & 31) << 3) + 4;
  for (let i = 0; i < table.length; i++) table[i] = nearestTo(middle(i >> 10), middle(i >> 5), middle(i), edges);
  // Colours that are themselves shades keep to them.
  for (const [number, shade] of [...edges, ...flat].entries()) table[cell(...shade)] = number;
  tables.set(key, table);
  return table;
}

function cell(red: number, green: number, blue: number): number {
  return ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
}

function nearestTo(red: number, green: number, blue: number, shades: readonly Colour[]): number {
  let nearest = 0;
  let least = Infinity;
  shades.forEach((shade, number) => {
    const distance = (shade[0] - red) ** 2 + (shade[1] - green) ** 2 + (shade[2] - blue) ** 2;
    if (distance < least) [least, nearest] = [distance, number];
  });
  return nearest;
}

function parts(colour: string): Colour {
  const number = parseInt(colour.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function between(one: Colour, other: Colour): Colour {
  const at = (i: 0 | 1 | 2): number => Math.round((one[i] + other[i]) / 2);
  return [at(0), at(1), at(2)];
}
