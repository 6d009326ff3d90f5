import { describe, expect, it } from 'vitest';
import { changingSite, placesOf, quotation, secondArticle, sourceText } from '../../../tests/changing-site.ts';
import type { Loaded } from '../../content/load-archive.ts';

const { load, write } = changingSite();

describe('who speaks', () => {
  const sherman = 'name: Wendy Sherman\nrole: Deputy Secretary of State\nside: united-states\n';
  const said = (words: string): Promise<Loaded> =>
    load(
      {
        ...secondArticle(
          `:said[${words}]{#so-he-said speaker=ryabkov locator=p1}. So did [Sherman](person:sherman), to Ryabkov.\n`,
        ),
        'people/sherman.yml': sherman,
      },
      sourceText.replace('They', 'Ryabkov and Sherman'),
    );
  it.each([
    '[Sherman](person:sherman) was right, Ryabkov said',
    '[Sherman](person:sherman) and [the minister](person:ryabkov) were right',
    'He said that [Sherman](person:sherman) was right',
    'He said that Sherman said so',
    'Of [Sherman](person:sherman) they knew nothing',
    'Sherman was right',
  ])('is clear in %j', async (words) => expect(placesOf(await said(words))).toEqual([]));
  it.each([
    '[Sherman](person:sherman) was right',
    'Sherman said that he was right',
    'its view, Sherman said, was right',
    '[Sherman](person:sherman) thought it was his view',
    'To hear [Wendy Sherman](person:sherman) say so was good',
  ])('is not clear in %j', async (words) =>
    expect(placesOf(await said(words))).toEqual(['ambiguous-speaker articles/more.md:9']),
  );

  const led = (before: string, after = ''): Promise<Loaded> =>
    load(
      {
        ...secondArticle(`${before}\n\n${quotation('There will be no deviations.', 'locator=p2')}${after}`),
        'people/sherman.yml': sherman,
      },
      null,
    );
  it.each([
    'Sherman said so. He said:',
    'Sherman said so to Ryabkov:',
    'Sherman said so.',
    'To hear Sherman:',
    'Sherman said. And then:',
    'Ryabkov declared:',
  ])('is clear if %j introduces a quotation', async (before) =>
    expect(placesOf(await led(`[Sherman](person:sherman). ${before}`))).toEqual(['unverified-quotation articles/more.md:12']),
  );
  it.each(['Sherman said:', 'Ryabkov came. Wendy Sherman declared:', 'According to Sherman, nothing changes:'])(
    'is not clear if %j introduces a quotation',
    async (before) =>
      expect(placesOf(await led(`[Sherman](person:sherman). ${before}`))).toEqual(['ambiguous-speaker articles/more.md:12']),
  );

  const inline = (before: string): Promise<Loaded> =>
    load(
      {
        ...secondArticle(
          `[Sherman](person:sherman) and Ryabkov met. ${before} :quote[no deviations.]{#no-deviations speaker=ryabkov locator=p2}\n`,
        ),
        'people/sherman.yml': sherman,
      },
      null,
    );
  it.each([
    ['Sherman said that', 'ambiguous-speaker'],
    ['Of this, according to Sherman,', 'ambiguous-speaker'],
    ['Sherman said so, and Moscow replied that', 'unverified-quotation'],
    ['Sherman said so, and he replied that', 'unverified-quotation'],
    ['Sherman said so!', 'unverified-quotation'],
    ['Sherman said “so.”', 'unverified-quotation'],
    ['', 'unverified-quotation'],
  ])('before a quotation within a sentence: %j gives %s', async (before, rule) =>
    expect(placesOf(await inline(before))[0]).toMatch(new RegExp(`^${rule} articles/more.md`)),
  );

  const claim = (words: string, source: string): Promise<Loaded> =>
    load({
      ...secondArticle(`:claim[${words}]{#a-claim source=${source} locator=p1}.\n`),
      'sources/gazette.yml': 'publisher: The Harbour Gazette\ntitle: Talks\nurl: https://example.org/\n',
    });
  it('is named in a claim from another source than the principal one', async () => {
    expect(placesOf(await claim('All in vain, says the Gazette', 'gazette'))).toEqual([]);
    expect(placesOf(await claim('All in vain, HARBOUR says', 'gazette'))).toEqual([]);
    expect(placesOf(await claim('All in vain', 'gazette'))).toEqual(['unnamed-claim articles/more.md:9']);
    await write({ 'sources/gazette.yml': null });
    const { findings } = await load(secondArticle(':claim[All in vain, it says]{#a-claim source=commentary locator=p1}.\n'));
    expect(findings).toEqual([]);
  });
});
