import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getPreviewFromContent } from 'link-preview-js';
import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { describe, expect, inject, it } from 'vitest';
import { pageKinds } from './page-kinds.ts';

const { root } = inject('sites');

/** Every kind of page that is shared; the others are for reading on the site alone. */
const shared = pageKinds.filter((path) => !/embed|search|check|about|no-such|by\/outlet/.test(path));

describe.each(shared)('a preview of /%s', (path) => {
  const html = readFileSync(join(root.outDir, path, 'index.html'), 'utf8');
  const meta = (key: string): string | undefined =>
    new RegExp(`<meta (?:name|property)="${key}" content="([^"]*)"`).exec(html)?.[1];

  it('has the days of the publication, and those of no event', async () => {
    const { result } = await ogs({ html });
    const isArticle = meta('og:type') === 'article';
    const times = [result.ogDate, result.articlePublishedTime, result.articleModifiedTime].filter((time) => time !== undefined);
    expect(times).toHaveLength(isArticle ? 3 : 1);
    for (const time of times) expect(time).toMatch(/^2026-11-\d\dT12:00:00Z$/);
  });

  it('has the title, description, picture, author and site', async () => {
    const { result } = await ogs({ html });
    const image = result.ogImage?.[0]?.url ?? '';
    expect(image).toMatch(/^https:\/\/record\.example\/cards\/[a-z0-9/-]+\.png$/);
    expect(result).toMatchObject({
      author: 'On the Record',
      ogSiteName: 'On the Record',
      ogUrl: `https://record.example/${path}`,
    });
    const { title, author, description, open_graph: graph } = await unfurl(root.url + path, { oembed: false });
    expect([title, description, author].map((text) => text ?? '')).not.toContain('');
    expect(author).toBe('On the Record');
    expect([graph.title, graph.images?.[0]?.url]).toEqual([result.ogTitle, image]);
    const linked = await getPreviewFromContent({ data: html, headers: { 'content-type': 'text/html' }, url: root.url + path });
    expect(linked).toMatchObject({ title: result.ogTitle, description: result.ogDescription, images: [image] });
  });

  it('has its days first in its structured data', () => {
    const graphs = [...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map(
      ([, json = '']) => JSON.parse(json) as { '@graph': Record<string, unknown>[] },
    );
    const dated = graphs
      .flatMap(({ '@graph': graph }) => graph)
      .find((thing) => 'datePublished' in thing || 'startDate' in thing || 'dateCreated' in thing);
    if (!dated) return;
    for (const key of ['datePublished', 'dateModified']) expect(dated[key], key).toMatch(/^2026-11-\d\dT12:00:00Z$/);
    expect(dated['author']).toMatchObject({ '@type': 'Organization', name: 'On the Record' });
  });
});
