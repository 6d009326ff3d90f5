import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, openPage } from './chromium.ts';

const { root, reader } = inject('sites');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each([root, reader])('what machines read under $base', (site) => {
  it('is named on every page, answers and can be parsed', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${site.url}about/`);
    const named = await page
      .locator('link[rel=alternate]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('type') ?? ''] as const));
    expect(named.map(([href]) => href.slice(site.base.length)).sort()).toEqual([
      'feed.json',
      'feed.xml',
      'quotes.json',
      'quotes/feed.json',
      'quotes/feed.xml',
      'timeline.ics',
    ]);
    for (const [href, type] of named) {
      const text = await page.evaluate(async (path) => (await fetch(path)).text(), href);
      if (type.endsWith('json')) expect(() => JSON.parse(text) as unknown, href).not.toThrow();
      else if (type.endsWith('xml')) {
        const faults = (xml: string): number =>
          new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('parsererror').length;
        expect(await page.evaluate(faults, text), href).toBe(0);
      } else expect(text, href).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\s*$/);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('lists in the sitemap every page that may be found, and none that is not there', () => {
    const read = (file: string): string => readFileSync(join(site.outDir, file), 'utf8');
    expect(read('robots.txt')).toContain(`Sitemap: https://record.example${site.base}sitemap-index.xml`);
    const listed = [...read('sitemap-0.xml').matchAll(/<loc>https:\/\/record\.example([^<]*)<\/loc>/g)].map(([, path = '']) =>
      path.slice(site.base.length),
    );
    expect(listed.filter((path) => !existsSync(join(site.outDir, decodeURI(path), 'index.html')))).toEqual([]);
    expect(listed).toEqual(
      expect.arrayContaining([
        '',
        'articles/geneva-consultations/',
        'quotes/ten-years/',
        'quotes/by/side/ussr/',
        'people/gromyko/',
      ]),
    );
    expect(listed.filter((path) => /404|embed|the-dinner/.test(path))).toEqual([]);
  });
});
