import { describe, expect, it } from 'vitest';
import { basicColours, sideColours } from './palette.ts';

/** sRGB to linear light (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function linear(hex: string): number[] {
  return [1, 3, 5].map((i) => {
    const channel = parseInt(hex.slice(i, i + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Oklab (https://bottosson.github.io/posts/oklab/), times 100. */
function oklab(hex: string): number[] {
  const [r = 0, g = 0, b = 0] = linear(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ].map((value) => 100 * value);
}

const sides = Object.entries(sideColours);
const themes = ['light', 'dark'] as const;

describe.each(themes)('the colours of sides, %s', (theme) => {
  it.each(sides)('%s has a contrast of 7:1 as text, on the page and raised', (_name, colour) => {
    for (const paper of ['paper', 'paper-raised'] as const)
      expect(contrast(colour[theme], basicColours[paper][theme])).toBeGreaterThanOrEqual(7);
  });

  it('are told apart by readers who see colours', () => {
    const pairs = sides.flatMap(([, a], i) => sides.slice(i + 1).map(([, b]) => [a[theme], b[theme]] as const));
    for (const [a, b] of pairs) {
      const [one, other] = [oklab(a), oklab(b)];
      expect(Math.hypot(...one.map((value, i) => value - (other[i] ?? 0)))).toBeGreaterThan(6);
    }
  });
});

it('each colour has a mark of its own, for readers who do not', () => {
  expect(new Set(sides.map(([, { mark }]) => mark)).size).toBe(sides.length);
});
