import { describe, expect, it } from 'vitest';
import { changingSite, placesOf, secondArticle } from '../../tests/changing-site.ts';
import type { Loaded } from '../content/load-archive.ts';
import { soundSite } from './cases/sound-site.ts';

const { load, write } = changingSite();

describe('dates', () => {
  const said = (on: string, date: string): Record<string, string> => ({
    ...secondArticle(`:said[So Ryabkov said]{#so-he-said speaker=ryabkov source=preview locator=p1 on=${on}}.\n`),
    'sources/preview.yml': `publisher: InfoRos\ntitle: Preview\nurl: https://example.org/\ndate: ${date}\n`,
  });
  it.each([
    ['2022-01-10', '2022-01-10'],
    ['2022-01', '2022-01-10'],
    ['../2022-01-12', '2022-01-10'],
    ['2022-01-11', '2022-01-10?'],
    ['2022-01-17', '2022-01-10~'],
    ['2022-01-18?', '2022-01-10~'],
    ['2022-01-11?', '2022-01-10'],
    ['2022-01-11', '2022-01-10/..'],
    ['2022-01-11', '2022-01'],
  ])('a statement of %s may be in a source of %s', async (on, date) =>
    expect(placesOf(await load(said(on, date)))).toEqual([]),
  );
  it.each([
    ['2022-01-11', '2022-01-10'],
    ['2022-02', '2022-01'],
    ['2022-01-11', '../2022-01-10'],
    ['2022-01-11/..', '2022-01-09/2022-01-10'],
    ['2022-01-12', '2022-01-10?'],
    ['2022-01-18', '2022-01-10~'],
  ])('a statement of %s may not be in a source of %s', async (on, date) =>
    expect(placesOf(await load(said(on, date)))).toEqual(['statement-after-source articles/more.md:9']),
  );

  const event = (date: string, outcome: string, written: string): Record<string, string> => ({
    'articles/talks.md': (soundSite['articles/talks.md'] ?? '').replace('covers: 2022-01-09', 'covers: 2022-01'),
    'events/dinner.yml': `title: Dinner\ndate: ${date}\ncity: Geneva\nsources: [commentary]\n${outcome}`,
    'sources/commentary.yml': (soundSite['sources/commentary.yml'] ?? '').replace('2022-01-11?', written),
  });
  const held = 'outcome: {text: it was late, sources: [commentary]}\n';
  const found = ['held-after-source events/dinner.yml:5'];
  it.each([
    ['a later event without an outcome', '2022-01-12', '', '2022-01-11', []],
    ['an uncertain day', '2022-01-12', held, '2022-01-11?', []],
    ['a day later than that may be', '2022-01-13', held, '2022-01-11?', found],
    ['the same day', '2022-01-11', held, '2022-01-11', []],
    ['the day after', '2022-01-12', held, '2022-01-11', found],
    ['one that was cancelled', '2022-01-12', `${held}state: cancelled\n`, '2022-01-11', []],
    ['one that was postponed', '2022-01-12', `${held}state: postponed\n`, '2022-01-11', []],
  ])('the outcome of an event is no older than its source: %s', async (_name, date, outcome, written, expected) =>
    expect(placesOf(await load(event(date, outcome, written)))).toEqual(expected),
  );

  it('are no later than the article, and events and labels are within what it covers', async () => {
    const undated = { 'sources/undated.yml': 'publisher: InfoRos\ntitle: Talks\nurl: https://example.org/\n' };
    const told = (on: string, ...front: string[]): Promise<Loaded> =>
      load({
        ...secondArticle(`:said[So Ryabkov said]{#so-he-said speaker=ryabkov source=undated locator=p1 on=${on}}.\n`, ...front),
        ...undated,
      });
    expect(placesOf(await told('2026-11-23'))).toEqual([]);
    expect(placesOf(await told('2026-11-24'))).toEqual(['after-publication articles/more.md:9']);
    expect(placesOf(await told('2026-11-24?'))).toEqual([]);
    expect(placesOf(await told('2026-11-24', 'updated: 2026-11-24'))).toEqual([]);
    expect(placesOf(await told('2026-11-25', 'updated: 2026-11-24'))).toEqual(['after-publication articles/more.md:10']);
    await write({ 'articles/more.md': null });
    const cited = 'See [it](source:undated).\n';
    const shown = (date: string, covers: string, ...more: string[]): Promise<Loaded> =>
      load({
        'articles/talks.md': `${(soundSite['articles/talks.md'] ?? '').replace('covers: 2022-01-09', `covers: ${covers}`)}\n${cited}`,
        'events/dinner.yml': `title: Dinner\ndate: ${date}\ncity: Geneva\nsources: [commentary]\n${more.map((line) => `${line}\n`).join('')}`,
      });
    const outcome = 'outcome: {text: it was late, sources: [undated]}';
    expect(placesOf(await shown('2026-11-23', '2026-11-23', outcome))).toEqual([]);
    expect(placesOf(await shown('2026-11-24', '2026-11-23/2026-11-24', outcome))).toEqual([
      'after-publication events/dinner.yml:5',
    ]);
    expect(placesOf(await shown('2026-11-24', '2026-11-23/2026-11-24'))).toEqual([]);
    expect(placesOf(await shown('2022-01-08', '2022-01-09/2022-01-10'))).toEqual(['outside-covers events/dinner.yml:2']);
    expect(placesOf(await shown('2022-01-11', '2022-01-09/2022-01-10'))).toEqual(['outside-covers events/dinner.yml:2']);
    expect(placesOf(await shown('2022-01-11?', '2022-01-09/2022-01-10'))).toEqual([]);
    expect(placesOf(await shown('2022-01-10/2022-01-11', '2022-01-09/2022-01-10'))).toEqual([]);
    const times = (date: string, begins: string, ends: string): Promise<Loaded> =>
      shown(date, '2022-01-09/2022-01-10', `begins: '${begins}'`, `ends: '${ends}'`);
    expect(placesOf(await times('2022-01-09', '16:32', '18:55'))).toEqual([]);
    expect(placesOf(await times('2022-01-09', '16:32', '16:32'))).toEqual([]);
    expect(placesOf(await times('2022-01-09', '18:55', '16:32'))).toEqual(['ends-before-beginning events/dinner.yml:6']);
    expect(placesOf(await times('2022-01-09/2022-01-10', '18:55', '16:32'))).toEqual([]);
    expect(placesOf(await shown('2022-01-09', '2022-01-09', "ends: '16:32'"))).toEqual([]);
    const labelled = (day: string): Promise<Loaded> => load(secondArticle(cited, `days: {${day}: nothing}`));
    expect(placesOf(await labelled('2022-01-09'))).toEqual([]);
    expect(placesOf(await labelled('2022-01-08'))).toEqual(['outside-covers articles/more.md:8']);
    expect(placesOf(await labelled('2022-01-10'))).toEqual(['outside-covers articles/more.md:8']);
  });

  it('count a correction as an update, on or after the day of publication', async () => {
    const corrected = await load(
      secondArticle('Text.\n', 'corrections: [{on: 2026-11-24, text: B.}, {on: 2026-11-23, text: A.}]'),
    );
    expect(placesOf(corrected)).toEqual([]);
    expect(corrected.archive?.articleById.get('more')?.updated).toBe('2026-11-24');
    const updated = await load(secondArticle('Text.\n', 'updated: 2026-11-25', 'corrections: [{on: 2026-11-25, text: A.}]'));
    expect([placesOf(updated), updated.archive?.articleById.get('more')?.updated]).toEqual([[], '2026-11-25']);
    expect(placesOf(await load(secondArticle('Text.\n', 'updated: 2026-11-23')))).toEqual([]);
  });

  it('match their weekdays in headings, notes, statements and labels; quotations are not checked', async () => {
    const body = [
      '## On Monday 9 January {#on-monday}',
      '',
      ':said[Ryabkov came\nback on Friday 14 January and *Monday 10* January]{#came-back speaker=ryabkov locator=p1}, on Monday 9 January.',
      '',
      ':quote[on Monday 9 January]{#on-monday-9 speaker=ryabkov locator=p1}',
      '',
      ':::note{#note-on on="on" basis="arithmetic"}',
      'Not on Tuesday \\*9 January, but on Tuesday 9 January.',
      ':::',
    ].join('\n');
    const { 'articles/more.md': whole = '' } = secondArticle(`${body}\n`, "days: {2022-01-10: 'not Tuesday 10 January'}");
    const loaded = await load({ 'articles/more.md': whole.replace('said.', 'said on Monday 9 January.') }, null);
    expect(loaded.findings.filter(({ ruleId }) => ruleId === 'wrong-weekday').map(({ place }) => place)).toEqual([
      { known: true, file: 'content/articles/more.md', line: 3, column: 1 },
      { known: true, file: 'content/articles/more.md', line: 8, column: 8 },
      { known: true, file: 'content/articles/more.md', line: 10, column: 7 },
      { known: true, file: 'content/articles/more.md', line: 13, column: 95 },
      { known: true, file: 'content/articles/more.md', line: 18, column: 36 },
    ]);
  });
});
