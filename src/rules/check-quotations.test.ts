import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { changingSite, placesOf, quotation, secondArticle, sourceText } from '../../tests/changing-site.ts';
import type { Loaded } from '../content/load-archive.ts';
import { articleHtml } from '../core/model/article.ts';
import { soundSite } from './cases/sound-site.ts';

const { load, record, write } = changingSite();

function htmlOf({ archive }: Loaded, id: string): string | undefined {
  const article = archive?.articleById.get(id);
  return article && toHtml({ type: 'root', children: articleHtml(article) });
}

describe('a direct quotation', () => {
  it('is compared and recorded, and checked against the record if the text is not available', async () => {
    const first = await load(secondArticle(quotation('There will be no deviations.')));
    expect(placesOf(first)).toEqual(['stale-record articles/more.md:10']);
    expect(first.archive?.verifications.get('no-deviations')).toMatchObject({ status: 'exact', checked: null });
    await record(first);
    for (const source of [sourceText, null]) {
      const again = await load({}, source);
      expect(placesOf(again)).toEqual([]);
      expect(again.archive?.verifications.get('no-deviations')).toMatchObject({ status: 'exact', checked: '2026-11-25' });
      expect(htmlOf(again, 'more')).toContain(
        '<p class="verification"><a href="/about/#verification">Verbatim in the source; speaker identified by the editor</a>, checked on 25\u00A0November\u00A02026</p>',
      );
      expect(again.record?.('2027-01-01')).toEqual(again.recorded);
    }
  });

  it('may differ only in what is marked', async () => {
    const words = 'The plan - so far - is sound.';
    expect(placesOf(await load(secondArticle(quotation(words, 'locator=p3 altered=dashes'))))).toEqual([
      'stale-record articles/more.md:10',
    ]);
    expect(placesOf(await load(secondArticle(quotation(words, 'locator=p3 altered="dashes quotes"'))))).toEqual([
      'altered-quotation articles/more.md:9',
    ]);
    expect(placesOf(await load(secondArticle(quotation(words, 'locator=p3 altered=quotes'))))).toEqual([
      'altered-quotation articles/more.md:9',
    ]);
    const marked = await load(secondArticle(quotation(words, 'locator=p3 altered="dashes dashes"')));
    expect(marked.archive?.verifications.get('no-deviations')).toMatchObject({ status: 'normalised', rule: 'dashes' });
    await record(marked);
    // Without the text, `altered` is compared with the record.
    expect(placesOf(await load(secondArticle(quotation(words, 'locator=p3 altered=dashes')), null))).toEqual([]);
    const unmarked = await load(secondArticle(quotation(words, 'locator=p3')), null);
    expect(placesOf(unmarked)).toEqual(['altered-quotation articles/more.md:10']);
    expect(unmarked.findings[0]?.hint).toBe(
      'If the difference is intended, write altered=dashes between the braces of the quotation. Otherwise write the words as in the source: The plan – so far – is sound.',
    );
  });

  it('may leave words out and add words, if it is marked', async () => {
    const set = secondArticle(quotation('[T]here … no deviations.', 'locator=p2 altered="brackets ellipsis"'));
    expect(placesOf(await load(set))).toEqual(['stale-record articles/more.md:10']);
    const inline =
      ':quote[[T]here will [...] no deviations.]{#no-deviations speaker=ryabkov locator=p2 altered="brackets ellipsis"}\n';
    const { archive, record: recorder } = await load(secondArticle(inline));
    expect(archive?.verifications.get('no-deviations')).toMatchObject({
      rule: 'ellipsis brackets',
      selector: { exact: 'no deviations.', prefix: ' met for dinner.\n“There will be ' },
    });
    expect(recorder?.('2026-11-25').statements['no-deviations']).toMatchObject({ start: 23, end: 50, exact: 'no deviations.' });
  });

  it('names all differences in the hint', async () => {
    const { findings } = await load(secondArticle(quotation('‘There  will be no deviations.’ he')));
    expect(findings.map(({ hint }) => hint)).toEqual([
      'If the difference is intended, write altered="quotes spaces" between the braces of the quotation. Otherwise write the words as in the source: “There will be no deviations.” he',
    ]);
  });

  it('is an error after a change until the change is recorded', async () => {
    await record(await load(secondArticle(quotation('There will be no deviations.'))));
    const changed = await load(secondArticle(quotation('no deviations.')));
    // The words of the article have changed too, without a correction.
    expect(placesOf(changed)).toEqual(['uncorrected-change articles/more.md:9', 'rechecked-quotation articles/more.md:10']);
    expect(changed.archive).toBeUndefined();
    const told = await load(
      secondArticle(quotation('no deviations.'), 'corrections: [{on: 2026-11-25, text: Too much was quoted.}]'),
    );
    expect(placesOf(told)).toEqual(['stale-record articles/more.md', 'rechecked-quotation articles/more.md:11']);
    await load(secondArticle(quotation('no deviations.')));
    await record(changed, '2026-11-26');
    const again = await load({});
    expect(placesOf(again)).toEqual([]);
    expect(again.recorded.statements['no-deviations']?.checked).toBe('2026-11-26');
    const source = await load(secondArticle(quotation('no deviations.', 'locator=p2 source=other')), null);
    // A source without a file is an error of its own.
    expect(placesOf(source)).toEqual(['unknown-source articles/more.md:9']);
    expect(source.record).toBeUndefined();
    const other = { 'sources/other.yml': 'publisher: ANSA\ntitle: Talks\nurl: https://example.org/other\n' };
    const elsewhere = await load({ ...other, ...secondArticle(quotation('no deviations.', 'locator=p2 source=other')) }, null);
    expect(elsewhere.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        ruleId: 'changed-quotation',
        message: expect.stringContaining(
          'compared with source "commentary" on 26 November 2026: its source is "other".',
        ) as string,
        place: { line: 9, column: 52 },
      },
    ]);
  });

  it('is compared again when the text of its source has changed', async () => {
    await record(await load(secondArticle(quotation('There will be no deviations.'))));
    const changed = await load({}, `${sourceText}More.\n`);
    expect(placesOf(changed)).toEqual(['changed-source sources/commentary.yml']);
    expect(changed.archive?.verifications.get('no-deviations')?.checked).toBeNull();
    await record(changed, '2026-11-26');
    expect(placesOf(await load({}, `${sourceText}More.\n`))).toEqual([]);
    expect(placesOf(await load({}, sourceText.replace('no dev', 'some dev')))).toEqual([
      'absent-quotation articles/more.md:10',
      'changed-source sources/commentary.yml',
    ]);
  });

  it('is reported in one finding for each source if it was never compared', async () => {
    const other = { 'sources/other.yml': soundSite['sources/commentary.yml'] ?? '' };
    const body = `${quotation('One.')}\nRyabkov: :quote[Two.]{#two speaker=ryabkov source=other locator=p1}\n\n:quote[Three.]{#three speaker=ryabkov locator=p1}\n`;
    const { findings } = await load({ ...secondArticle(body), ...other }, null);
    expect(findings.map(({ message }) => message)).toEqual([
      '2 quotations ("no-deviations", "three") have never been compared with their source, "commentary".',
      'The quotation "two" has never been compared with its source, "other".',
    ]);
  });

  it('is looked for only in texts of known sources, which must be UTF-8', async () => {
    const notText = Uint8Array.from([0x61, 0xe9, 0x0a]);
    await write({ '../sources/unknown.txt': notText });
    const loaded = await load(secondArticle(quotation('There will be no deviations.')), notText);
    expect(placesOf(loaded)).toEqual(['not-utf8 sources/commentary.txt:1']);
  });
});
