import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Browser } from 'playwright-core';
import { parse, ELEMENT_NODE, walkSync, type ElementNode } from 'ultrahtml';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { permalinks } from '../../src/core/model/permalinks.ts';
import type { Oembed } from '../../src/formats/oembed.ts';
import { loadArchive } from '../../src/content/load-archive.ts';
import { root as project } from './build-site.ts';
import { launch, openPage } from './chromium.ts';

const { root, reader } = inject('sites');
const { archive } = await loadArchive({ contentDir: join(project, 'content'), base: '/' });
const articles = archive?.articles.map(({ id }) => id) ?? [];
const sections = archive?.articles.flatMap(({ id, sections }) => sections.map((section) => [id, section.id] as const)) ?? [];
const statements = archive?.statements.map(({ id }) => id) ?? [];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What a crawler that runs no script learns from a page. */
async function crawl(address: string): Promise<{ elements: ElementNode[]; meta: (name: string) => string | undefined }> {
  const response = await fetch(address);
  expect(response.status, address).toBe(200);
  const elements: ElementNode[] = [];
  walkSync(parse(await response.text()), (node) => {
    if (node.type === ELEMENT_NODE) elements.push(node as ElementNode);
  });
  const meta = (name: string): string | undefined =>
    elements.find(({ name: tag, attributes }) => tag === 'meta' && [attributes['property'], attributes['name']].includes(name))
      ?.attributes['content'];
  return { elements, meta };
}

describe.each([root, reader])('a crawler without script under $base', (site) => {
  const links = permalinks(site.base);
  const fromRoot = (path: string): string => new URL(path, site.url).href;

  it('finds at every section and statement its own title, description, address and card', async () => {
    const addresses = [
      ...sections.map(([article, id]) => links.section(article, id)),
      ...statements.map((id) => links.quote(id)),
    ];
    expect(addresses.length).toBe(28);
    const seen = { title: new Set(), description: new Set(), image: new Set(), alt: new Set() };
    for (const path of addresses) {
      const { meta } = await crawl(fromRoot(path));
      seen.title.add(meta('og:title'));
      seen.description.add(meta('og:description'));
      seen.image.add(meta('og:image'));
      seen.alt.add(meta('og:image:alt'));
      expect(meta('og:url')).toBe(`https://record.example${path}`);
      expect(meta('og:type')).toBe('article');
      expect(meta('og:description')).toBe(meta('description'));
      expect(meta('twitter:card')).toBe('summary_large_image');
    }
    for (const values of Object.values(seen)) {
      expect(values.size).toBe(addresses.length);
      expect(values).not.toContain(undefined);
    }
  });

  it('finds on every page a card that is there and as large as it says', async () => {
    const listed = [
      ...readFileSync(join(site.outDir, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>https:\/\/record\.example([^<]*)/g),
    ];
    const pages = [...listed.map(([, path = '']) => path), ...sections.map(([article, id]) => links.section(article, id))];
    expect(pages.length).toBeGreaterThan(60);
    for (const page of pages) {
      const { meta } = await crawl(fromRoot(page));
      const image = new URL(meta('og:image') ?? '');
      expect(image.origin).toBe('https://record.example');
      const response = await fetch(fromRoot(image.pathname));
      expect(response.headers.get('content-type'), page).toBe('image/png');
      const { width, height } = PNG.sync.read(Buffer.from(await response.arrayBuffer()));
      expect([width, height]).toEqual([1200, 630]);
      expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
    }
  });

  it('is told by every article and section how to show it', async () => {
    const pages = [
      ...articles.map((id) => [links.article(id), links.articleOembed(id)] as const),
      ...sections.map(([article, id]) => [links.section(article, id), links.sectionOembed(article, id)] as const),
    ];
    for (const [page, description] of pages) {
      const { elements, meta } = await crawl(fromRoot(page));
      const link = elements.find(({ attributes }) => attributes['type'] === 'application/json+oembed');
      expect(link?.attributes['href']).toBe(`https://record.example${description}`);
      const answer = (await (await fetch(fromRoot(description))).json()) as Oembed;
      expect(answer).toMatchObject({ type: 'rich', author_url: meta('og:url'), thumbnail_url: meta('og:image') });
      expect(answer.html).toContain(` href="https://record.example${page}"`);
    }
  });

  it('is told by every statement how to embed it', async () => {
    for (const id of statements) {
      const { elements, meta } = await crawl(fromRoot(links.quote(id)));
      const link = elements.find(({ attributes }) => attributes['type'] === 'application/json+oembed');
      expect(link?.attributes).toMatchObject({ rel: 'alternate', href: `https://record.example${links.oembed(id)}` });
      const response = await fetch(fromRoot(links.oembed(id)));
      expect(response.headers.get('content-type')).toContain('application/json');
      const answer = (await response.json()) as Oembed;
      expect(answer).toMatchObject({ type: 'rich', version: '1.0', provider_url: `https://record.example${site.base}` });
      expect(answer.title).toBe(link?.attributes['title']);
      expect(answer.thumbnail_url).toBe(meta('og:image'));
      expect(answer.html).toContain(`<iframe src="https://record.example${links.embed(id)}"`);
      expect(existsSync(join(site.outDir, `quotes/${id}/embed/index.html`))).toBe(true);
    }
  });
});

describe.each([root, reader])('a statement in another site’s frame under $base', (site) => {
  const links = permalinks(site.base);
  const embed = (id: string): string => new URL(links.embed(id), site.url).href;
  let host: Server;
  let framing: (id: string, width: number, height?: number) => string;
  beforeAll(async () => {
    host = createServer((request, response) => {
      const { searchParams: query } = new URL(request.url ?? '/', 'http://host');
      response.setHeader('content-type', 'text/html');
      response.end(
        `<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,"><iframe title="Statement" src="${query.get('of') ?? ''}" width="${query.get('width') ?? ''}" height="${query.get('height') ?? ''}"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => host.listen(0, resolve));
    const origin = `http://localhost:${(host.address() as AddressInfo).port}`;
    framing = (id, width, height = 300) => `${origin}/?of=${embed(id)}&width=${width}&height=${height}`;
  });
  afterAll(() => {
    host.closeAllConnections();
    host.close();
  });

  it.each([200, 320, 600])('is read %i pixels wide, whole, without script, with the way to its record', async (width) => {
    const { page, complaints } = await openPage(browser, { viewport: { width: 800, height: 600 } });
    for (const id of ['absolute-imperative', 'tougher-than-cuba']) {
      await page.goto(framing(id, width));
      const frame = page.frames().find((one) => one.url() === embed(id));
      if (!frame) throw new Error(`not framed: ${id}`);
      expect(await frame.locator('h1').textContent()).toMatch(/^(?:Sergei Ryabkov|Bloomberg)/);
      expect(await frame.evaluate(() => [innerWidth, document.documentElement.scrollWidth, document.scripts.length])).toEqual([
        width,
        width,
        0,
      ]);
      const record = frame.getByRole('link', { name: /^Record of this/ });
      expect(await record.getAttribute('href')).toBe(links.quote(id));
      expect(await record.getAttribute('target')).toBe('_blank');
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('fits the frame that oEmbed promises', async () => {
    const { page } = await openPage(browser, { viewport: { width: 800, height: 600 } });
    const tall: string[] = [];
    for (const id of statements) {
      const { width, height } = JSON.parse(readFileSync(join(site.outDir, `quotes/${id}/oembed.json`), 'utf8')) as Oembed;
      await page.setViewportSize({ width, height });
      await page.goto(embed(id));
      const needed = await page.evaluate(() => document.body.getBoundingClientRect().height);
      if (needed > height || needed < height - 160) tall.push(`${id}: ${needed} of ${height}`);
    }
    expect(tall).toEqual([]);
    await page.context().close();
  });

  it('is all that can be framed', async () => {
    const { page } = await openPage(browser);
    await page.goto(framing('ten-years', 600).replace('embed/', ''));
    expect(page.frames().map((frame) => frame.url())).not.toContain(new URL(links.quote('ten-years'), site.url).href);
    await page.context().close();
  });
});

describe('a reader of a section', () => {
  it('reads it with its notes, goes on to its place in the article, and to the next section', async () => {
    const { page, complaints } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${reader.url}articles/geneva-consultations/the-dinner/`);
    expect(await page.locator('.kicker').textContent()).toBe('News analysis, section 2 of 9');
    await page.locator('#ref-note-delegations').click();
    expect(await page.locator('#note-delegations').evaluate((note) => note.matches(':target'))).toBe(true);
    await page.locator('#note-delegations a', { hasText: 'US Department of State' }).click();
    expect(page.url()).toBe(`${reader.url}articles/geneva-consultations/the-dinner/#state-readout-9-jan`);
    expect(await page.locator('.sources li').count()).toBe(3);
    await page.getByRole('link', { name: 'a preliminary dinner' }).click();
    await page.waitForURL(`${reader.url}articles/geneva-consultations/#preliminary-dinner`);
    await page.goBack();
    await page.getByRole('link', { name: 'Read in context' }).click();
    await page.waitForURL(`${reader.url}articles/geneva-consultations/#the-dinner`);
    await page.goBack();
    await page.getByRole('link', { name: /^Next section/ }).click();
    await page.waitForURL(`${reader.url}articles/geneva-consultations/what-moscow-wants/`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
