import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../src/cli/serving/serve.ts';
import { contentFolder } from '../content-folder.ts';
import { germanPublication } from '../german-publication.ts';
import { buildSite } from './build-site.ts';
import { violationsOn } from './axe.ts';
import { launch, openPage } from './chromium.ts';
import { htmlProblems } from './html-problems.ts';

let browser: Browser;
let server: Server;
let out: string;
let url: string;
beforeAll(async () => {
  browser = await launch();
  out = await mkdtemp(join(tmpdir(), 'on-the-record-german-'));
  const content = await contentFolder(germanPublication);
  const sources = join(content.path, '../sources');
  const { code, output } = await buildSite({ CONTENT_DIR: content.path, OUT_DIR: join(out, 'site'), SOURCES_DIR: sources });
  await content.remove();
  if (code !== 0) throw new Error(output);
  server = await serve({ outDir: join(out, 'site'), base: '/', port: 0 });
  url = `http://localhost:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await rm(out, { recursive: true, force: true });
});

const arabic = 'المفاوضات انتهت اليوم، ولن تستأنف قبل الصيف.';

it.each([
  '',
  'articles/',
  'articles/hafen/',
  'articles/port/',
  'articles/port/the-letter/',
  'quotes/',
  'quotes/gespraeche-beendet/',
  'quotes/gespraeche-beendet/embed/',
  'quotes/keine-schiffe/',
  'people/haddad/',
  'search/?q=Verhandlungen',
])('/%s of a German publication has no axe violation and fits 320 pixels', async (path) => {
  const { page, complaints } = await openPage(browser, { viewport: { width: 320, height: 640 } });
  await page.goto(url + path);
  if (path.startsWith('search')) await page.locator('[data-search-state=done]').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('is valid HTML', async () => {
  const site = join(out, 'site');
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?:articles|quotes|people).*\.html$/.test(file),
  );
  expect(pages.length).toBeGreaterThan(20);
  for (const file of pages) expect(await htmlProblems(file, readFileSync(join(site, file), 'utf8'))).toEqual([]);
});

/** The language of an element, and the direction of its text, as a browser has them; the text is that of its first line. */
function read(page: Page, selector: string): Promise<{ lang: string | undefined; direction: string }> {
  return page.locator(selector).evaluate((one) => ({
    lang: one.closest<HTMLElement>('[lang]')?.lang,
    direction: getComputedStyle(one).direction,
  }));
}

it('has the language and the direction of everything right, in an article and on the page of a statement', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${url}articles/hafen/`);
  const german = { lang: 'de', direction: 'ltr' };
  expect(await read(page, 'h1')).toEqual(german);
  expect(await read(page, '#gespraeche-beendet blockquote p')).toEqual({ lang: 'ar', direction: 'rtl' });
  expect(await read(page, '#gespraeche-beendet .translation p:last-child')).toEqual(german);
  expect(await read(page, '#gespraeche-beendet .verification')).toEqual(german);
  expect(await read(page, '#keine-schiffe')).toEqual({ lang: 'he', direction: 'rtl' });
  expect(await read(page, '#waiting')).toEqual({ lang: 'en', direction: 'ltr' });
  // The full stop of a sentence from right to left is at its left, and the site's mark is outside.
  const order = await page.locator('#keine-schiffe').evaluate((quotation) => {
    const at = (node: Node | null, from: number): number => {
      const range = document.createRange();
      if (!node) return NaN;
      range.setStart(node, from);
      range.setEnd(node, from + 1);
      return range.getBoundingClientRect().left;
    };
    const text = quotation.lastChild;
    const last = (text?.textContent?.length ?? 0) - 1;
    const isOneLine = quotation.getClientRects().length === 1;
    return isOneLine ? [at(text, last) < at(text, 0), at(quotation.nextSibling, 0) > at(text, 0)] : 'several lines';
  });
  expect(order === 'several lines' ? [true, true] : order).toEqual([true, true]);
  await page.goto(`${url}articles/port/`);
  expect(await read(page, 'h1')).toEqual({ lang: 'en', direction: 'ltr' });
  expect(await read(page, '#quay-seven .translation > div p')).toEqual({ lang: 'en', direction: 'ltr' });
  expect(await read(page, '#quay-seven figcaption')).toEqual(german);
  expect(await page.locator('#quay-seven blockquote p').evaluate((one) => getComputedStyle(one, '::before').content)).toBe(
    '"“"',
  );
  await page.goto(`${url}quotes/gespraeche-beendet/`);
  expect(await read(page, 'main blockquote p')).toEqual({ lang: 'ar', direction: 'rtl' });
  expect(await page.locator('main figure.quote').innerText()).toMatch(
    /^Original: Arabisch\s+المفاوضات.*\s+Übersetzung: Redaktion\s+„Die Verhandlungen .* aufgenommen\.“$/,
  );
  expect(await page.locator('main .facts').innerText()).toMatch(
    /Sprache\s+Arabisch\s+Prüfung\s+Original: wörtlich in der Quelle/,
  );
  expect(await page.title()).toMatch(
    /^Samira Haddad, zitiert nach Hafenamt, in Übersetzung \(Redaktion\): „Die Verhandlungen /,
  );
  await page.goto(`${url}quotes/keine-schiffe/`);
  expect(await page.title()).toMatch(/^Noa Cohen[^:]*: „\u2068הספינות/);
  await page.context().close();
});

it('has the mark of a quotation at its end, also after a translation, with a name in German', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${url}articles/hafen/`);
  for (const id of ['kai-sieben', 'keine-schiffe']) {
    const mark = page.locator(`a.mark[href="/quotes/${id}/"]`);
    expect(await mark.evaluate((one) => getComputedStyle(one, '::before').content)).toBe('"◇" / ""');
    expect(await mark.getAttribute('aria-label')).toMatch(/^Gesagt: /);
    expect(await mark.getAttribute('title')).toMatch(/^Äußerung \d von 5$/);
  }
  await page.context().close();
});

it.each([
  ['a word of the original', 'المفاوضات', 'gespraeche-beendet'],
  ['a phrase of the original', '"انتهت اليوم"', 'gespraeche-beendet'],
  ['a word of the translation', 'Verhandlungen', 'gespraeche-beendet'],
  ['a phrase of the translation', '"heute zu Ende gegangen"', 'gespraeche-beendet'],
  ['a phrase of a translation in a sentence', '"öffnen Kai 7"', 'kai-sieben'],
  ['a word of an article in another language', 'quay', 'quay-seven'],
])('the search finds %s', async (_name, query, id) => {
  const { page, complaints } = await openPage(browser);
  await page.goto(`${url}search/?q=${encodeURIComponent(query)}`);
  await page.locator('[data-search-state=done]').waitFor();
  const first = page.locator('[data-search-result]').first();
  expect(await first.locator('a').first().getAttribute('href')).toMatch(new RegExp(`#${id}$`));
  expect(await first.locator('blockquote').evaluate((one: HTMLElement) => [one.lang, one.dir])).toEqual(['ar', 'rtl']);
  expect(await first.locator('.translation .label').innerText()).toMatch(/^Übersetzung: (?:Redaktion|Hafenamt)$/);
  expect(await first.locator('mark').count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('the search finds another form of a German word', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${url}search/?q=wartete`);
  await page.locator('[data-search-state=done]').waitFor();
  expect(await page.locator('[data-search-result] a').first().getAttribute('href')).toMatch(/#dritter-tag$/);
  await page.context().close();
});

it('shows the original whole on an embedded page', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${url}quotes/gespraeche-beendet/embed/`);
  expect(await read(page, 'blockquote p')).toEqual({ lang: 'ar', direction: 'rtl' });
  expect(await page.locator('blockquote').innerText()).toBe(arabic);
  expect(await page.locator('.translation .label').innerText()).toBe('Übersetzung: Redaktion');
  await page.context().close();
});
