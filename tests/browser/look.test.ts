import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { withShortNames } from '../../src/site/short-names.ts';
import { launch, openPage } from './chromium.ts';
import { differenceFrom } from './picture.ts';

const { root } = inject('sites');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface View {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly options?: BrowserContextOptions;
  readonly media?: 'print';
}

const article = 'articles/geneva-consultations/';
const views: Record<string, View> = {
  'article-wide': { path: article, width: 1280, height: 1600 },
  'article-dark': { path: article, width: 1280, height: 800, options: { colorScheme: 'dark' } },
  'article-tablet': { path: article, width: 768, height: 1600 },
  'article-phone': { path: article, width: 320, height: 2400 },
  'article-print': { path: article, width: 800, height: 1600, media: 'print' },
  'article-forced-colours': { path: article, width: 1280, height: 800, options: { forcedColors: 'active' } },
  'timeline-wide': { path: 'timeline/', width: 1280, height: 1200 },
  'timeline-phone': { path: 'timeline/', width: 320, height: 1200 },
  'home-wide': { path: '', width: 1280, height: 1200 },
  'home-phone': { path: '', width: 320, height: 1200 },
  quote: { path: 'quotes/absolute-imperative/', width: 1280, height: 1200 },
  person: { path: 'people/ryabkov/', width: 768, height: 1200 },
};

it.each(Object.entries(views))('%s looks the same as before', async (name, { path, width, height, options, media }) => {
  const { page } = await openPage(browser, { viewport: { width, height }, ...options });
  await page.goto(root.url + path, { waitUntil: 'networkidle' });
  // The typeface is used from the second page on.
  await page.reload({ waitUntil: 'networkidle' });
  if (media) await page.emulateMedia({ media });
  // The system's sans-serif font differs between machines.
  await page.evaluate((name) => document.documentElement.style.setProperty(name, 'Newsreader'), withShortNames('--font-sans'));
  expect(differenceFrom(join(import.meta.dirname, `snapshots/${name}.png`), await page.screenshot())).toBeUndefined();
  await page.context().close();
});
