import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { Card } from './card.ts';
import { drawCard } from './draw.ts';
import { cutFonts } from './fonts.ts';
import { layOut } from './lay-out.ts';
import { palettePng } from './png.ts';
import { en } from '../core/words/en.ts';

const card: Card = {
  kind: 'Direct quotation · 10 January 2022',
  words: 'There will be no deviations.',
  quoted: true,
  marks: en.marks,
  more: '',
  from: 'Sergei Ryabkov',
  about: 'Deputy Foreign Minister of Russia',
  side: { id: 'russia', name: 'Russia', colour: 'red' },
  site: 'On the Record',
};
const fonts = await cutFonts();
const draw = async (changes: Partial<Card>): Promise<PNG> =>
  PNG.sync.read(await drawCard(layOut({ ...card, ...changes }), fonts));

/** The pixels that are not paper, within a part of the picture. */
function inked({ width, data }: PNG, [left, top, right, bottom]: readonly [number, number, number, number]): number {
  let count = 0;
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) if ((data[(y * width + x) * 4] ?? 0) < 0xc0) count++;
  return count;
}

describe('a drawn card', () => {
  it.each<[string, Partial<Card>]>([
    ['a quotation', {}],
    ['a long quotation', { words: `${'We presented our proposals in detail, '.repeat(5)}…` }],
    ['capitals', { words: 'NO DEVIATIONS WHATEVER, '.repeat(8) }],
    ['a long word', { words: 'deviations'.repeat(18) }],
    ['a long name and office', { from: 'Name '.repeat(40), about: 'Office '.repeat(60), kind: 'Quotation '.repeat(20) }],
    ['a title with its first words', { side: null, quoted: false, words: 'The dinner', more: 'They met. '.repeat(40) }],
    ['Cyrillic', { from: 'Сергей Рябков', words: 'Отступлений не будет.' }],
    [
      'letters of other scripts, and signs',
      { words: '外交 דיפלומטיה الدبلوماسية कूटनीति 🕊️ \u{1F1F7}\u{1F1FA} \u200d \u202e \ufeff \0 \ud800' },
    ],
    ['nothing', { words: '', kind: '', from: '', about: '', site: '' }],
  ])('is of the promised size and leaves its edge free: %s', async (_name, changes) => {
    const picture = await draw(changes);
    expect([picture.width, picture.height]).toEqual([1200, 630]);
    for (const edge of [
      [0, 0, 1200, 30],
      [0, 590, 1200, 630],
      [0, 0, 60, 630],
      [1140, 0, 1200, 630],
    ] as const)
      expect(inked(picture, edge)).toBe(0);
  });

  it.each([
    ['On the Record', 'Direct quotation · 10 January 2022'],
    ['Kranhavener Hafenblatt', 'Wiedergegebene Äußerung · Datum nicht angegeben'],
    ['The Annotated Record of the Northern Harbours', 'Excerpt of a document · on or before 10 January 2022'],
    ['The Quarterly Annotated Record of What Was Said in the Northern and in the Southern Harbours', 'Quotation '.repeat(14)],
  ])('cuts neither the name of the site nor the kind: %s, %s', async (site, kind) => {
    // Without the rules, which are from the left edge to the right, and without what is below them.
    const head = async (changes: Partial<Card>): Promise<{ ink: number; picture: PNG; rule: number }> => {
      const picture = await draw({ words: '', from: '', about: '', side: null, quoted: false, ...changes });
      const rule = Array.from({ length: 500 }, (_, y) => y).find((y) => inked(picture, [64, y, 1136, y + 1]) === 1072) ?? 0;
      return { ink: inked(picture, [0, 0, 1200, rule]), picture, rule };
    };
    const [both, name, what] = [await head({ site, kind }), await head({ site, kind: '' }), await head({ site: '', kind })];
    expect(Math.abs(both.ink - name.ink - what.ink) / both.ink).toBeLessThan(0.03);
    expect(inked(both.picture, [1137, 0, 1200, 630])).toBe(0);
    // Whatever the words, they are below.
    const whole = await draw({ site, kind, words: 'MWMW '.repeat(39), notice: 'Everything is invented. '.repeat(6) });
    expect(inked(whole, [64, both.rule + 8, 1136, both.rule + 14])).toBe(0);
    expect(inked(whole, [64, 588, 1136, 630])).toBe(0);
  });

  it('keeps the words apart from the speaker, however long they are', async () => {
    const gap = [80, 470, 1136, 482] as const;
    for (const words of ['MWMW '.repeat(39), 'deviations'.repeat(19), 'We presented our proposals. '.repeat(7)])
      expect(inked(await draw({ words }), gap)).toBe(0);
  });

  it.each(['č', 'ő', 'ế', 'ß', 'Þ', '€'])('has the letter %s, which Newsreader has', async (letter) => {
    const words = [100, 110, 1136, 470] as const;
    expect(inked(await draw({ words: letter }), words)).toBeGreaterThan(inked(await draw({ words: ' ' }), words) + 200);
  });

  it.each([
    ['one line', 'Everything is invented.', 32],
    ['two lines', 'Everything here is invented: the town, its people and their words. '.repeat(4), 0],
  ])('has a notice of %s at its foot, and nothing runs into it', async (_name, notice, lower) => {
    const [above, foot, margin] = [
      [64, 508 + lower, 1136, 514 + lower],
      [64, 516 + lower, 1136, 586],
      [64, 588, 1136, 630],
    ] as const;
    for (const words of ['Short.', 'MWMW '.repeat(30), 'deviations'.repeat(15), 'We presented our proposals. '.repeat(5)]) {
      const drawn = await draw({ words, notice });
      expect(inked(drawn, foot)).toBeGreaterThan(800);
      expect([inked(drawn, above), inked(drawn, margin)]).toEqual([0, 0]);
      // Between the words and the rule below them.
      expect(inked(drawn, [64, 378 + lower, 1136, 392 + lower])).toBe(0);
    }
  });

  it('has the colour of the side', async () => {
    const at = ({ data }: PNG): number[] => [...data.subarray((300 * 1200 + 68) * 4, (300 * 1200 + 68) * 4 + 3)];
    expect(at(await draw({}))).toEqual([0x8c, 0x1d, 0x2c]);
    expect(at(await draw({ side: { id: 'united-states', name: 'United States', colour: 'blue' } }))).toEqual([
      0x0b, 0x4a, 0x7d,
    ]);
    expect(at(await draw({ side: null, quoted: false }))).not.toEqual([0x8c, 0x1d, 0x2c]);
  });
});

describe('palettePng', () => {
  const pixels = (colours: number): Buffer =>
    Buffer.from(Array.from({ length: 300 }, (_, i) => [i % colours, (i % colours) >> 8, 7, 255]).flat());

  it('has the same pixels in fewer bytes', () => {
    const png = palettePng(pixels(256), 20, 15);
    expect(png && PNG.sync.read(png).data).toEqual(pixels(256));
  });
  it('refuses more colours than fit a palette', () => expect(palettePng(pixels(257), 20, 15)).toBeUndefined());
});
