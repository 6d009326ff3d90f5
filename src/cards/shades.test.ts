import { describe, expect, it } from 'vitest';
import { basicColours, sideColourNames, sideColours } from '../core/model/sides/palette.ts';
import { mostShades, nearestShades, shadesOf, type Shades } from './shades.ts';

const all = ({ edges, flat }: Shades): string[] =>
  [...edges, ...flat].map((colour) => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
const pixel = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)).concat(255);
/** The numbers of the shades that pixels of these colours get. */
const numbersOf = (colours: readonly string[], shades: Shades): number[] =>
  colours.flatMap((colour) => {
    const pair = nearestShades(Uint8Array.from([...pixel(colour), ...pixel(colour)]), shades)[0] ?? 0;
    expect(pair >> 4).toBe(pair & 15);
    return pair >> 4;
  });
/** The colours that pixels of these colours get. */
const reduced = (colours: readonly string[], shades: Shades): string[] =>
  numbersOf(colours, shades).map((number) => all(shades)[number] ?? '');

const basic = (['paper', 'line', 'line-strong', 'ink-soft', 'ink'] as const).map((name) => basicColours[name].light);
const sides = sideColourNames.map((name) => sideColours[name].light);

describe('the shades of a card', () => {
  it.each(sides)('keep the basic colours and %s as they are', (side) => {
    const used = [...basic, side];
    expect(reduced(used, shadesOf(used))).toEqual(used);
  });

  it('have room for the colours of all sides', () => {
    const shades = shadesOf([...basic, ...sides]);
    expect(all(shades).length).toBeLessThanOrEqual(mostShades);
    expect(reduced(sides, shades)).toEqual(sides);
  });

  it('make the edges of letters neither lighter nor of another colour', () => {
    const shades = shadesOf([sideColours.red.light]);
    const [light, dark, pale] = reduced(['#f0efec', '#2a2c2e', '#c5868c'], shades);
    expect([light, dark]).toEqual([basicColours.paper.light, basicColours.ink.light]);
    // Half of the way from paper to the red of a side.
    expect(pale).toBe('#c58d92');
  });

  it('give no edge the colour of a line', () => {
    const { edges, flat } = shadesOf([]);
    const greys = Array.from({ length: 256 }, (_, i) => `#${i.toString(16).padStart(2, '0').repeat(3)}`);
    expect(numbersOf(greys, { edges, flat }).filter((number) => number >= edges.length)).toEqual([]);
  });
});
