import { Blob, Face, Font } from 'harfbuzzjs';
import sharp from 'sharp';
import type { Archive } from '../core/model/archive.ts';
import { initialOf } from '../core/model/publication/icon.ts';
import { basicColours, sideColours } from '../core/model/sides/palette.ts';
import { escapeHtml } from '../core/text/escape-html.ts';
import { fontOf, type CardFont } from './fonts.ts';

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
  return square(colour, `<path fill="${basicColours.paper.light}" ${outlineOf(letter, font)}/>`);
}

/** Returns the outline of a letter, in the middle of the icon, as attributes of a path. */
function outlineOf(letter: string, { data }: CardFont): string {
  const face = new Face(new Blob(data));
  const font = new Font(face);
  const glyph = font.nominalGlyph(letter.codePointAt(0) ?? 0) ?? 0;
  const { ascender, descender } = font.hExtents();
  const scale = fontSize / face.upem;
  const left = (size - font.glyphHAdvance(glyph) * scale) / 2;
  const baseline = (size + (ascender + descender) * scale) / 2;
  const [x, y, factor] = [left, baseline, scale].map((number) => Number(number.toFixed(4)));
  return `transform="translate(${x} ${y}) scale(${factor} -${factor})" d="${font.glyphToPath(glyph)}"`;
}

const fontSize = 132;
const type = `text-anchor="middle" font-family="serif" font-weight="600" font-size="120" fill="${basicColours.paper.light}"`;

/** Draws the icon for home screens as PNG, from the publication's own or from that which code draws. */
export async function drawTouchIcon(publication: Publication): Promise<Buffer> {
  const { icon } = publication.emblems;
  const background = basicColours.paper.light;
  const picture = icon
    ? sharp(icon.bytes, icon.format === 'svg' ? { density: (dotsPerInch * size) / Math.max(icon.width, icon.height) } : {})
    : sharp(Buffer.from(await drawIcon(publication)));
  return picture.resize(size, size, { fit: 'contain', background }).flatten({ background }).png().toBuffer();
}

/** At this density, a pixel of an SVG is one of the picture. */
const dotsPerInch = 72;

function markOf({ site, words }: Publication): { letter: string; colour: string } {
  return { letter: initialOf(site.name, words.locale) ?? '', colour: sideColours[site.accent ?? 'blue'].light };
}

function square(colour: string, within: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="${colour}"/>${within}</svg>`;
}
