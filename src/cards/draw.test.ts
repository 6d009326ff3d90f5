import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { Card } from './card.ts';
import { cardDrawer } from './draw.ts';
import { cutFonts } from './fonts.ts';
import { layOut } from './lay-out.ts';
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
const drawCard = await cardDrawer(await cutFonts());
const draw = (changes: Partial<Card>): PNG => PNG.sync.read(drawCard(layOut({ ...card, ...changes })));

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
  ])('is of the promised size and leaves its edge free: %s', (_name, changes) => {
    const picture = draw(changes);
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
  ])('cuts neither the name of the site nor the kind: %s, %s', (site, kind) => {
    // Without the rules, which are from the left edge to the right, and without what is below them.
    const head = (changes: Partial<Card>): { ink: number; picture: PNG; rule: number } => {
      const picture = draw({ words: '', from: '', about: '', side: null, quoted: false, ...changes });
      const rule = Array.from({ length: 500 }, (_, y) => y).find((y) => inked(picture, [64, y, 1136, y + 1]) === 1072) ?? 0;
      return { ink: inked(picture, [0, 0, 1200, rule]), picture, rule };
    };
    const [both, name, what] = [head({ site, kind }), head({ site, kind: '' }), head({ site: '', kind })];
    expect(Math.abs(both.ink - name.ink - what.ink) / both.ink).toBeLessThan(0.03);
    expect(inked(both.picture, [1137, 0, 1200, 630])).toBe(0);
    // Whatever the words, they are below.
    const whole = draw({ site, kind, words: 'MWMW '.repeat(39), notice: 'Everything is invented. '.repeat(6) });
    expect(inked(whole, [64, both.rule + 8, 1136, both.rule + 14])).toBe(0);
    expect(inked(whole, [64, 588, 1136, 630])).toBe(0);
  });

  it('keeps the words apart from the speaker, however long they are', () => {
    const gap = [80, 470, 1136, 482] as const;
    for (const words of ['MWMW '.repeat(39), 'deviations'.repeat(19), 'We presented our proposals. '.repeat(7)])
      expect(inked(draw({ words }), gap)).toBe(0);
  });

  it('cuts words between two of them, and before the quotation mark, however little room they have', () => {
    const words = `${'We presented our proposals in detail, '.repeat(5)}…`;
    const cuts = layOut({ ...card, words }).map(
      (layout) => /"children":"(We presented[^"]*)"/.exec(JSON.stringify(layout))?.[1] ?? '',
    );
    for (const cut of cuts) {
      expect(cut).toMatch(/\u00a0…”$/);
      expect(words.startsWith(`${cut.slice(0, -'\u00a0…”'.length)} `)).toBe(true);
    }
    expect(new Set(cuts).size).toBeGreaterThan(1);
  });

  it('takes few bytes', () => {
    const size = (changes: Partial<Card>): number => drawCard(layOut({ ...card, ...changes })).length;
    expect(size({})).toBeLessThan(16_000);
    // As many words as a card can have.
    expect(size({ words: 'We presented our proposals in detail, '.repeat(5) })).toBeLessThan(24_000);
  });

  it('leaves out a letter that no font has', () =>
    expect(drawCard(layOut({ ...card, words: 'There א was' }))).toEqual(drawCard(layOut({ ...card, words: 'There  was' }))));

  it.each(['č', 'ő', 'ế', 'ß', 'Þ', '€'])('has the letter %s, which Newsreader has', (letter) => {
    const words = [100, 110, 1136, 470] as const;
    expect(inked(draw({ words: letter }), words)).toBeGreaterThan(inked(draw({ words: ' ' }), words) + 200);
  });

  it.each([
    ['one line', 'Everything is invented.', 32],
    ['two lines', 'Everything here is invented: the town, its people and their words. '.repeat(4), 0],
  ])('has a notice of %s at its foot, and nothing runs into it', (_name, notice, lower) => {
    const [above, foot, margin] = [
      [64, 508 + lower, 1136, 514 + lower],
      [64, 516 + lower, 1136, 586],
      [64, 588, 1136, 630],
    ] as const;
    for (const words of ['Short.', 'MWMW '.repeat(30), 'deviations'.repeat(15), 'We presented our proposals. '.repeat(5)]) {
      const drawn = draw({ words, notice });
      expect(inked(drawn, foot)).toBeGreaterThan(800);
      expect([inked(drawn, above), inked(drawn, margin)]).toEqual([0, 0]);
      // Between the words and the rule below them.
      expect(inked(drawn, [64, 378 + lower, 1136, 392 + lower])).toBe(0);
    }
  });

  it('has the colour of the side', () => {
    const at = ({ data }: PNG): number[] => [...data.subarray((300 * 1200 + 68) * 4, (300 * 1200 + 68) * 4 + 3)];
    expect(at(draw({}))).toEqual([0x8c, 0x1d, 0x2c]);
    expect(at(draw({ side: { id: 'united-states', name: 'United States', colour: 'blue' } }))).toEqual([0x0b, 0x4a, 0x7d]);
    expect(at(draw({ side: null, quoted: false }))).not.toEqual([0x8c, 0x1d, 0x2c]);
  });
});
