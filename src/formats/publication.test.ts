import { describe, expect, it } from 'vitest';
import { archiveOf, first } from '../../tests/archive-of.ts';
import type { Archive } from '../core/model/archive.ts';
import { articleFeed } from './feeds/feeds.ts';
import { articleNode } from './json-ld/article-node.ts';
import { openSearchXml } from './open-search.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h9v9z"/></svg>';
const site = 'name: The Record\ntagline: News\ndescription: News.\npublisher: The House\n';
const licence = 'licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}\n';

/** What machines are told of the publication itself. */
function told(archive: Archive): { feed: Record<string, unknown>; article: Record<string, unknown>; search: string } {
  const xml = articleFeed(archive, 'xml');
  const textOf = (name: string): string | undefined => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  const [rights, icon, logo] = ['rights', 'icon', 'logo'].map(textOf);
  const { license, copyrightNotice, publisher } = articleNode(first(archive.articles), archive);
  return { feed: { rights, icon, logo }, article: { license, copyrightNotice, publisher }, search: openSearchXml(archive) };
}

describe('feeds, structured data and OpenSearch', () => {
  it('say nothing of a licence or a logo that there isn’t', async () => {
    const { feed, article, search } = told(await archiveOf({ 'site.yml': site }));
    expect(feed).toEqual({
      rights: 'The House; quotations remain their authors’',
      icon: 'https://record.example/reader/apple-touch-icon.png',
      logo: undefined,
    });
    expect(article).toEqual({
      license: undefined,
      copyrightNotice: undefined,
      publisher: { '@type': 'Organization', name: 'The House', url: 'https://record.example/reader/' },
    });
    expect(search).toContain('type="image/svg+xml">https://record.example/reader/favicon.svg<');
  });

  it('name the licence and the logo, and that quotations are not under it', async () => {
    const { feed, article } = told(await archiveOf({ 'site.yml': site + licence, 'logo.svg': svg }));
    expect(feed).toEqual({
      rights: 'The House, CC BY 4.0; quotations remain their authors’',
      icon: 'https://record.example/reader/apple-touch-icon.png',
      logo: 'https://record.example/reader/logo.svg',
    });
    expect(article).toMatchObject({
      license: 'https://creativecommons.org/licenses/by/4.0/',
      copyrightNotice: 'The House, CC BY 4.0; quotations remain their authors’',
      publisher: { logo: 'https://record.example/reader/logo.svg' },
    });
  });

  it('lead to the icon in its format', async () => {
    const archive = await archiveOf({});
    const icon = { format: 'png', bytes: Uint8Array.of(), width: 180, height: 180 } as const;
    expect(openSearchXml({ ...archive, emblems: { icon } })).toContain(
      'type="image/png">https://record.example/reader/favicon.png<',
    );
  });
});
