import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../tests/archive-of.ts';
import type { Archive } from '../core/model/archive.ts';
import { sideColours } from '../core/model/sides/palette.ts';
import { drawIcon, drawTouchIcon } from './icon.ts';

const site = (name: string, more = ''): Promise<Archive> =>
  archiveOf({ 'site.yml': `name: ${name}\ntagline: News\ndescription: News.\npublisher: Press\n${more}` });
const sizeOf = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the icon that code draws', () => {
  it('is the initial as an outline, on the accent colour', async () => {
    const icon = await drawIcon(await site('“the Record”', 'accent: teal\n'));
    expect(icon).toContain(`<rect width="180" height="180" fill="${sideColours.teal.light}"/><path `);
    expect(icon).not.toContain('<text');
    expect(icon).not.toBe(await drawIcon(await site('Other', 'accent: teal\n')));
    expect(icon).toBe(await drawIcon(await site('Times', 'accent: teal\n')));
  });

  it('is a letter of the reader’s fonts where ours have none', async () => {
    const icon = await drawIcon(await site('港の記録'));
    expect(icon).toContain(`fill="${sideColours.blue.light}"`);
    expect(icon).toMatch(/<text [^>]*>港<\/text>/);
  });
});

it('home screens get a picture of 180 pixels, from the icon of the publication if it has one', async () => {
  const drawn = await drawTouchIcon(await site('Times'));
  expect(sizeOf(drawn)).toEqual([180, 180]);
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#145428" d="M0 0h8v8H0z"/></svg>';
  const given = await archiveOf({ 'icon.svg': svg });
  const own = await drawTouchIcon(given);
  expect(sizeOf(own)).toEqual([180, 180]);
  expect(own.equals(drawn)).toBe(false);
  const png = { format: 'png', bytes: own, width: 180, height: 180 } as const;
  expect(await drawTouchIcon({ ...given, emblems: { icon: png } })).toEqual(own);
});
