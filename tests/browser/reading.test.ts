import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, openPage } from './chromium.ts';

const { root, reader } = inject('sites');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each([
  ['at the root', root],
  ['under /reader/', reader],
])('a reader %s', (_where, site) => {
  it('opens the article from the home page, reads a quotation and follows it to its record and back', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(site.url);
    await page.getByRole('link', { name: /^Geneva, 10 January 2022/ }).click();
    await page.waitForURL(`${site.url}articles/geneva-consultations/`);
    const callout = page.locator('figure#no-deviations');
    expect(await callout.locator('blockquote').textContent()).toMatch(
      /^The American side must prepare for compromises\. .* from our current approach$/,
    );
    expect(await callout.locator('figcaption').textContent()).toContain(
      'To Channel One\u00A0· on or before 10\u00A0January\u00A02022\u00A0· not given: where',
    );
    await callout.getByRole('link', { name: 'Said: Sergei Ryabkov' }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'About this statement' }).click();
    await page.waitForURL(`${site.url}quotes/no-deviations/`);
    expect(await page.locator('dl.facts').textContent()).toContain('paragraph\u00A02');
    await page.getByRole('link', { name: 'Read in context' }).click();
    await page.waitForURL(`${site.url}articles/geneva-consultations/#no-deviations`);
    expect(await page.locator('#no-deviations').evaluate((element) => element.matches(':target'))).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('sees the timeline as a picture and as a list', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${site.url}timeline/`);
    const picture = page.getByRole('img', { name: /Days drawn to scale/ });
    expect(await picture.getAttribute('aria-label')).toContain('Tuesday, 11 January 2022: no meeting named in the commentary');
    expect(await page.locator('ol.events > li').evaluateAll((items) => items.map(({ id }) => id))).toEqual([
      'preliminary-dinner',
      'geneva-meeting',
      'ryabkov-briefing',
      'brussels-council',
      'vienna-council',
    ]);
    expect(await page.locator('#geneva-meeting time').getAttribute('datetime')).toBe('2022-01-10T08:55:00+01:00');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('learns on a phone in two actions what came of Brussels, from the article', async () => {
    const { page, complaints } = await openPage(browser, { viewport: { width: 375, height: 667 } });
    await page.goto(`${site.url}articles/geneva-consultations/`);
    await page.locator('.contents summary').click();
    await page.locator('.contents').getByRole('link', { name: 'Timeline' }).click();
    await page.waitForURL(/#timeline$/);
    const { then, now } = await page.locator('#brussels-council').evaluate((entry) => ({
      then: entry.querySelector('.then')?.textContent.replace(/\s+/g, ' ').trim(),
      now: entry.querySelector('.then + .now')?.textContent.replace(/\s+/g, ' ').trim(),
    }));
    expect(then).toBe('Then Still ahead when InfoRos wrote.');
    expect(now).toMatch(/^Now Held on 12 January 2022: about four hours; .* \(note 11; Pledge Times\)\.$/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('sees five days with their key in one screen of a phone, and no date broken over lines', async () => {
    for (const width of [375, 320]) {
      const { page } = await openPage(browser, { viewport: { width, height: 667 } });
      await page.goto(`${site.url}timeline/`);
      const figure = await page.locator('figure.timeline').boundingBox();
      if (width === 375) expect(figure?.height).toBeLessThanOrEqual(667);
      const broken = await page.locator('main').evaluate((main) => {
        const found: string[] = [];
        const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const node = texts.currentNode;
          if (!(node.parentElement?.checkVisibility() ?? false)) continue;
          for (const { 0: date, index } of (node.textContent ?? '').matchAll(
            /\d{1,2}\s(?:January\s\d{4}|Jan\b)|\d\d:\d\d\u2060?–\u2060?\d\d:\d\d/g,
          )) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + date.length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(date);
          }
        }
        return found;
      });
      expect(broken).toEqual([]);
      await page.context().close();
    }
  });

  it('searches a phrase and lands on the words', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(site.url);
    await page.getByRole('searchbox').fill('“one day of war”');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(/search\/\?q=/);
    await page.locator('[data-search-state=done]').waitFor();
    const first = page.locator('[data-search-result] a').first();
    expect(await page.locator('[data-search-result]').first().textContent()).toContain('better than one day of war');
    expect(await first.evaluate((link) => link.closest('li')?.querySelector('mark')?.textContent)).toBe('one day of war');
    await first.click();
    await page.waitForURL(`${site.url}articles/geneva-consultations/#ten-years`);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('ten-years');
    const box = await page.locator('#ten-years').boundingBox();
    expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a reader by keyboard', () => {
  it('skips to the content, and reaches and runs the search', async () => {
    const { page } = await openPage(browser);
    await page.goto(root.url);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#content$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.type('sharp corners');
    await page.keyboard.press('Enter');
    await page.locator('[data-search-state=done]').waitFor();
    await page.locator('[data-search-result] a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#without-embellishment$/);
    await page.context().close();
  });

  it('goes from a sign to its note and back', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${root.url}articles/geneva-consultations/`);
    await page.locator('#ref-note-duration').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#note-duration$/);
    await page
      .locator('#note-duration')
      .getByRole('link', { name: /^Back to the text/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#ref-note-duration$/);
    await page.context().close();
  });
});

describe('a reader without script', () => {
  it('reads the article, every list, and is told what the search page cannot do', async () => {
    const { page, complaints } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${root.url}articles/geneva-consultations/`);
    expect(await page.locator('.body').textContent()).toContain('the diplomatic marathon has only begun');
    await page.goto(`${root.url}quotes/`);
    expect(await page.locator('.statement').count()).toBe(19);
    await page.goto(`${root.url}people/ryabkov/`);
    expect(await page.locator('.statement').count()).toBe(13);
    await page.goto(`${root.url}search/?q=war`);
    expect(await page.locator('noscript').textContent()).toContain('Search needs JavaScript');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a wrong address', () => {
  it.each([root, reader])('ends on a page that searches, with status 404', async (site) => {
    const { page } = await openPage(browser);
    const response = await page.goto(`${site.url}no-such-page/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toBe('This page does not exist');
    await page.getByRole('searchbox').fill('sharp corners');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}search/?q=sharp+corners`);
    await page.context().close();
  });
});
