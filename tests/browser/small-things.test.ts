import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { basicColours } from '../../src/core/model/sides/palette.ts';
import { launch, openPage } from './chromium.ts';

const { root, example } = inject('sites');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it.each([
  [320, root],
  [360, root],
  [390, root],
  [320, example],
  [390, example],
] as const)('the navigation is one line at %i pixels', async (width, site) => {
  const { page } = await openPage(browser, { viewport: { width, height: 700 } });
  await page.goto(site.url);
  const entries = page.locator('.site-header nav a:visible');
  const tops = await entries.evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().top)));
  expect(tops.length).toBe(5);
  expect(new Set(tops).size).toBe(1);
  // What is left out is at the foot of the page.
  expect(await page.locator('.site-footer').getByRole('link').first().getAttribute('href')).toBe(`${site.base}about/`);
  await page.context().close();
});

it('a printed page has no control that copies', async () => {
  const { page } = await openPage(browser);
  for (const path of ['quotes/no-deviations/', 'articles/geneva-consultations/the-dinner/', 'articles/geneva-consultations/']) {
    await page.goto(root.url + path);
    const controls = page.locator('button, .share, .permalink');
    expect(await controls.count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await controls.locator('visible=true').count(), path).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  }
  await page.context().close();
});

it('a printed list has nothing to choose from', async () => {
  const { page } = await openPage(browser);
  for (const path of ['quotes/', 'search/']) {
    await page.goto(root.url + path, { waitUntil: 'networkidle' });
    const choices = page.locator('main').locator('.facets, form, input');
    expect(await choices.locator('visible=true').count(), path).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await choices.locator('visible=true').count(), path).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  }
  await page.context().close();
});

it.each([
  ['quotes/', '.statement .speaker', '.statement .words'],
  ['quotes/by/speaker/ryabkov/', '.statement .speaker', '.statement .words'],
  ['quotes/by/outlet/', 'h1', 'main > ul'],
  ['articles/', '.articles h2', '.articles .byline'],
  ['people/', 'h2', '.people'],
  ['timeline/', '.map', '.events'],
  ['corrections/', '.articles .byline', '.articles p:not(.byline)'],
  ['no-such-page/', 'h1', 'main > ul'],
])('/%s fills a wide window, and is one column on a tablet', async (path, left, right) => {
  const { page } = await openPage(browser, { viewport: { width: 1680, height: 900 } });
  await page.goto(root.url + path);
  const boxOf = async (part: string): Promise<{ x: number; y: number; right: number; bottom: number }> =>
    page
      .locator(part)
      .first()
      .evaluate((element) => {
        const { x, y, right, bottom } = element.getBoundingClientRect();
        return { x, y, right, bottom };
      });
  const header = await boxOf('.site-header');
  expect((await boxOf(left)).x).toBeCloseTo(header.x, 0);
  expect((await boxOf(left)).right).toBeLessThan((await boxOf(right)).x);
  expect((await boxOf(right)).right).toBeCloseTo(header.right, 0);
  await page.setViewportSize({ width: 768, height: 900 });
  expect((await boxOf(left)).bottom).toBeLessThan((await boxOf(right)).bottom);
  expect((await boxOf('main')).right - (await boxOf('main')).x).toBeLessThan(640);
  await page.context().close();
});

it('a statement’s facts fit a window of 640 pixels whose text is twice as large', async () => {
  const { page } = await openPage(browser, { viewport: { width: 640, height: 700 }, bypassCSP: true });
  for (const path of ['quotes/absolute-imperative/', 'quotes/no-deviations/', 'quotes/premature-to-conclude/']) {
    await page.goto(root.url + path);
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(640);
  }
  await page.context().close();
});

it.each([
  [root, 'articles/geneva-consultations/'],
  [example, 'articles/suedkai/'],
])('the links of a slip are whole words at 320 pixels', async ({ url }, path) => {
  const { page } = await openPage(browser, { viewport: { width: 320, height: 640 } });
  await page.goto(url + path);
  await page.locator('main a.mark').first().click();
  const links = page.locator('.slip .ways a');
  await links.first().waitFor();
  const heights = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(1);
  for (const height of heights) expect(height).toBeLessThan(36);
  await page.context().close();
});

it('the corrections say how an error can be reported, or that it cannot', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${example.url}corrections/`);
  expect(await page.locator('main a[href^="mailto:"]').getAttribute('href')).toBe('mailto:redaktion@hafenblatt.example');
  await page.goto(`${root.url}corrections/`);
  expect(await page.locator('main').innerText()).toContain('gives no address to write to');
  expect(await page.locator('main a[href^="mailto:"]').count()).toBe(0);
  await page.context().close();
});

it('the search has no field without scripts', async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${root.url}search/`);
  expect(await page.locator('#q').isVisible()).toBe(false);
  await page.context().close();
});

it('a phone whose text grows at the moment when the typeface changes still wraps it', async () => {
  const { page } = await openPage(browser, { viewport: { width: 320, height: 700 }, bypassCSP: true });
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('main')?.dataset['face']) document.documentElement.style.fontSize = '200%';
    }).observe(document, { subtree: true, attributeFilter: ['data-face'] });
  });
  await page.goto(`${root.url}people/ryabkov/`);
  await page.locator('main[data-face=newsreader]').waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.style.fontSize)).toBe('200%');
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});

it.each([1280, 1680])('no line reaches far out of its block after the typeface has changed, at %i pixels', async (width) => {
  const { page } = await openPage(browser, { viewport: { width, height: 1000 } });
  await page.addInitScript(() => (performance.now = () => 2000));
  for (const path of ['timeline/', 'articles/geneva-consultations/questions/']) {
    await page.goto(root.url + path);
    await page.locator('main[data-face=newsreader]').waitFor();
    const kept = page.locator('main [style*=nowrap]');
    expect(await kept.count()).toBeGreaterThan(0);
    const over = await kept.evaluateAll((all) =>
      all.map(({ clientWidth, scrollWidth }) => (clientWidth > 0 ? scrollWidth - clientWidth : 0)),
    );
    expect(Math.max(...over), path).toBeLessThanOrEqual(8);
    // The typeface of the next page is there at once.
    await page.evaluate(() => localStorage.clear());
  }
  await page.context().close();
});

it('a date in the headline is not broken', async () => {
  for (const width of [320, 412, 768, 1280]) {
    const { page } = await openPage(browser, { viewport: { width, height: 700 } });
    await page.goto(`${root.url}articles/geneva-consultations/`);
    const lines = await page.locator('h1').evaluate((heading) => {
      const text = heading.firstChild as Text;
      const range = document.createRange();
      const at = text.data.indexOf('10');
      range.setStart(text, at);
      range.setEnd(text, text.data.indexOf('2022') + 4);
      return range.getClientRects().length;
    });
    expect(lines).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.context().close();
  }
});

it('a person’s tables fit a phone whose text is twice as large, and keep what each number counts', async () => {
  const { page } = await openPage(browser, { viewport: { width: 320, height: 700 }, bypassCSP: true });
  await page.goto(`${root.url}people/ryabkov/`);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  // Lines that were kept while the typeface changed are free again with the next frame (src/layouts/keep-lines.ts).
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const cell = page.locator('.shares td').first();
  expect(await cell.evaluate((element) => getComputedStyle(element, '::before').content)).toContain('Words quoted');
  await page.context().close();
});

it('a search without results offers a way on', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${root.url}search/?q=zebra`);
  expect(await page.title()).toBe('“zebra” · Search · On the Record');
  await page.locator('[data-search-state=empty]').waitFor({ state: 'attached' });
  const status = page.locator('main [role=status]');
  for (const [name, path] of [
    ['quotes', 'quotes/'],
    ['people', 'people/'],
    ['timeline', 'timeline/'],
  ] as const)
    expect(await status.getByRole('link', { name }).getAttribute('href')).toBe(root.base + path);
  await page.context().close();
});

it('browsers learn the colour of the page in both schemes', async () => {
  const { page } = await openPage(browser);
  await page.goto(root.url);
  const colours = await page
    .locator('meta[name=theme-color]')
    .evaluateAll((all) => all.map((meta) => [meta.getAttribute('media'), meta.getAttribute('content')]));
  expect(colours).toEqual([
    ['(prefers-color-scheme: light)', basicColours.paper.light],
    ['(prefers-color-scheme: dark)', basicColours.paper.dark],
  ]);
  await page.context().close();
});

it('previews learn the locale and the days of an article', async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  const meta = (name: string): Promise<string | null> => page.locator(`meta[property="${name}"]`).getAttribute('content');
  await page.goto(`${root.url}articles/geneva-consultations/the-dinner/`);
  expect(await meta('og:locale')).toBe('en_GB');
  expect(await meta('article:published_time')).toBe('2026-11-23T12:00:00Z');
  expect(await meta('article:modified_time')).toMatch(/^2026-11-\d\dT12:00:00Z$/);
  await page.goto(example.url);
  expect(await meta('og:locale')).toBe('de_DE');
  expect(await page.locator('meta[property^="article:"]').count()).toBe(0);
  await page.context().close();
});
