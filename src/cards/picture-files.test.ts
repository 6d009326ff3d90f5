import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { changingSite, placesOf, secondArticle } from '../../tests/changing-site.ts';
import { articleHtml } from '../core/model/article.ts';
import { toHtml } from 'hast-util-to-html';
import { pictureFilesOf } from './picture-files.ts';

const { load, write, record } = changingSite();

const shown = (file: string): Record<string, string> =>
  secondArticle(
    `:::picture{#the-pier file=${file} alt="A pier" credit="Photo: Harbour Archive" sources=commentary}\nThe pier.\n:::\n`,
  );

const photograph = (width: number, height: number, colour = '#246') =>
  sharp({ create: { width, height, channels: 3, background: colour } });

describe('a picture', () => {
  it('is offered upright, in several widths, without what the camera noted', async () => {
    const bytes = await photograph(1200, 2000)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'someone' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { archive, findings } = await load({ ...shown('pier.jpg'), 'pictures/pier.jpg': bytes });
    expect(placesOf({ findings })).toEqual([]);
    if (!archive) throw new Error('no archive');
    expect(archive.pictures.get('pier.jpg')).toMatchObject({ format: 'jpeg', width: 2000, height: 1200 });
    const files = pictureFilesOf(archive);
    expect(files.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'pier-480.webp image/webp',
      'pier-960.webp image/webp',
      'pier-1440.webp image/webp',
      'pier-960.jpg image/jpeg',
    ]);
    for (const { name, draw } of files) {
      const { width = 0, height, exif, orientation } = await sharp(await draw()).metadata();
      expect(`${name} ${width} ${height}`).toBe(`${name} ${/\d+/.exec(name)?.[0]} ${Math.round(width * 0.6)}`);
      expect([exif, orientation]).toEqual([undefined, undefined]);
    }
    const article = archive.articleById.get('more');
    const html = article ? toHtml(articleHtml(article)) : '';
    expect(html).toContain(
      '<img src="/pictures/pier-960.jpg" alt="A pier" width="2000" height="1200" loading="lazy" decoding="async">',
    );
    expect(html).toContain('/pictures/pier-480.webp 480w, /pictures/pier-960.webp 960w, /pictures/pier-1440.webp 1440w');
    expect(html).toContain('Photo: Harbour Archive.');
  });

  it('is never made larger', async () => {
    const bytes = await photograph(300, 200).png().toBuffer();
    const { archive } = await load({ ...shown('pier.png'), 'pictures/pier.png': bytes });
    expect(archive && pictureFilesOf(archive).map(({ name }) => name)).toEqual(['pier-300.webp', 'pier-300.png']);
  });

  it('has the ending of its format, and one frame', async () => {
    const frames = await Promise.all(['#000', '#fff'].map((colour) => photograph(20, 20, colour).png().toBuffer()));
    const moving = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    const png = await photograph(20, 20).png().toBuffer();
    const { findings } = await load({ 'pictures/moving.webp': moving, 'pictures/pier.jpg': png });
    expect(findings.filter(({ ruleId }) => ruleId === 'picture-form').map(({ message }) => message)).toEqual([
      'This picture is animated: it has several frames.',
      'The extension of this file does not match its format, PNG.',
    ]);
  });

  it('is on record: another one under the same name is a change that asks for a correction', async () => {
    const first = { ...shown('pier.png'), 'pictures/pier.png': await photograph(30, 20).png().toBuffer() };
    await record(await load(first));
    expect(placesOf(await load({}))).toEqual([]);
    await write({ 'pictures/pier.png': await photograph(30, 20, '#fff').png().toBuffer() });
    expect(placesOf(await load({})).map((place) => place.split(' ')[0])).toContain('uncorrected-change');
  });
});
