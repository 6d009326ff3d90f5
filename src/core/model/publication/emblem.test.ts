import { expect, it } from 'vitest';
import { isForDark } from './emblem.ts';

const svg = (style: string): Parameters<typeof isForDark>[0] => ({
  format: 'svg',
  bytes: new TextEncoder().encode(`<svg viewBox="0 0 2 1"><style>${style}</style></svg>`),
  width: 2,
  height: 1,
});

it.each([
  [true, svg('@media (prefers-color-scheme: dark) { path { fill: #fff } }')],
  [false, svg('path { fill: #000 }')],
  [false, svg('@media (prefers-color-scheme: light) { path { fill: #000 } }')],
  [false, { ...svg('@media (prefers-color-scheme: dark) { path { fill: #fff } }'), format: 'png' }],
] as const)('knows whether a logo is drawn for dark paper: %s', (isDrawn, logo) => expect(isForDark(logo)).toBe(isDrawn));
