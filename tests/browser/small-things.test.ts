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
