import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { launch, openPage } from './chromium.ts';

const { root, example } = inject('sites');
const address = `${root.url}articles/geneva-consultations/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each([
  ['with script', true],
  ['without script', false],
])('a reader on a phone, %s', (_how, javaScriptEnabled) => {
  it('gets from the article to what the United States said about NATO’s door in two actions', async () => {
    const { page, complaints } = await openPage(browser, { javaScriptEnabled, viewport: { width: 320, height: 640 } });
    await page.goto(address);
    await page.getByRole('link', { name: 'What each side said, question by question' }).click();
    await page.waitForURL(`${address}questions/`);
    const answer = page.getByRole('link', { name: 'United States, NATO’s door and its expansion: 0 statements' });
    expect(await page.locator('td', { has: answer }).innerText()).toMatch(/0\s*\+ 1 note/);
    await answer.click();
    const side = page.locator('.answers h3:target');
    expect((await side.innerText()).trim()).toBe('United States');
    const seen = page.locator('.answers', { has: page.locator('#natos-door') });
    const blank = seen.getByText('No statement of this side on this question is on record here.');
    const label = seen.getByText('This site’s note on this side’s account, not from the principal source');
    const note = seen.getByText('refused to close NATO’s open door');
    for (const shown of [side, blank, label, note]) {
      const box = await shown.boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= 640).toBe(true);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the page of questions', () => {
  it('says nothing but what is on record in the article, and leads back to each of it', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${address}questions/`);
    const links = page.locator('.answers').getByRole('link', { name: /^(?:Read in context|paragraph|Editor’s note)/ });
    const targets = await links.evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).hash.slice(1)),
    );
    expect(targets.length).toBe(26);
    await page.goto(address);
    for (const id of targets) expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
    await page.context().close();
  });

  it.each([320, 768, 1280, 1680])('of many sides fits %i pixels', async (width) => {
    const { page, complaints } = await openPage(browser, { viewport: { width, height: 800 } });
    await page.goto(`${example.url}articles/suedkai/questions/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await violationsOn(page)).toEqual([]);
    // Each number says what it counts, above it or beside it.
    const named = await page
      .locator('.counts tbody tr')
      .first()
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
    const heading = page.getByRole('columnheader', { name: 'Belegschaft' });
    if (width < 832) expect(named[3]).toContain('Belegschaft');
    else expect((await heading.boundingBox())?.width).toBeGreaterThan(60);
    expect(await heading.count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is printed with every side and every blank', async () => {
    const { page } = await openPage(browser, { viewport: { width: 700, height: 900 } });
    await page.goto(`${address}questions/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.answers h3').locator('visible=true').count()).toBe(16);
    expect(await page.locator('.blank').locator('visible=true').count()).toBe(6);
    expect(await page.locator('.ways, .permalink').locator('visible=true').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700);
    await page.context().close();
  });
});
