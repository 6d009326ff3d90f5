import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import type { Archive } from '../core/model/archive.ts';
import { emblemTypes, type Emblem } from '../core/model/publication/emblem.ts';
import { initialOf } from '../core/model/publication/icon.ts';
import { basicColours, sideColours } from '../core/model/sides/palette.ts';
import { escapeHtml } from '../core/text/escape-html.ts';
import { fontOf } from './fonts.ts';

/** The size of the icon that devices show on their home screens, in pixels. */
const size = 180;

/** What an icon is made from. */
type Publication = Pick<Archive, 'site' | 'emblems' | 'words'>;

/** Draws the icon of a publication that has none of its own: its initial, as an outline, on its accent colour. */
export async function drawIcon(publication: Publication): Promise<string> {
  const { letter, colour } = markOf(publication);
  const font = await fontOf(letter);
  // The reader's fonts may have a letter that ours do not.
  if (!font) return square(colour, `<text x="90" y="90" dy=".35em" ${type}>${escapeHtml(letter)}</text>`);
  const style = {
    alignItems: 'center',
    display: 'flex',
    fontSize: 132,
    height: '100%',
    justifyContent: 'center',
    width: '100%',
  };
  const box = { type: 'div', props: { style, children: letter } } as unknown as Parameters<typeof satori>[0];
  const drawn = await satori(box, { width: size, height: size, fonts: [font] as unknown as SatoriOptions['fonts'] });
  const [, outline = ''] = / d="([^"]+)"/.exec(drawn) ?? [];
  return square(colour, `<path fill="${basicColours.paper.light}" d="${outline.trim()}"/>`);
}

const type = `text-anchor="middle" font-family="serif" font-weight="600" font-size="120" fill="${basicColours.paper.light}"`;

/** Draws the icon for home screens as PNG, from the publication's own or from that which code draws. */
export async function drawTouchIcon(publication: Publication): Promise<Buffer> {
  const { icon } = publication.emblems;
  const svg = icon ? framed(icon) : await drawIcon(publication);
  const options = { background: basicColours.paper.light, font: { loadSystemFonts: false } };
  return new Resvg(svg, { ...options, fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** Returns an SVG of the size of the icon that shows a picture. */
function framed({ format, bytes }: Emblem): string {
  if (format === 'svg') return Buffer.from(bytes).toString('utf8');
  const data = `data:${emblemTypes.png};base64,${Buffer.from(bytes).toString('base64')}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><image width="${size}" height="${size}" href="${data}"/></svg>`;
}

function markOf({ site, words }: Publication): { letter: string; colour: string } {
  return { letter: initialOf(site.name, words.locale) ?? '', colour: sideColours[site.accent ?? 'blue'].light };
}

function square(colour: string, within: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="${colour}"/>${within}</svg>`;
}
