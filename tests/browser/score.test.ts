import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, openPage } from './chromium.ts';

const { root } = inject('sites');
const path = 'articles/geneva-consultations/';
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function open(address: string, width: number, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const { page } = await openPage(browser, { viewport: { width, height: 800 }, ...options });
  await page.goto(`${root.url}${address}`);
  return page;
}

describe('the score of voices', () => {
  it('says in words whose words they are, in the order of its lines', async () => {
    const page = await open(path, 320, { javaScriptEnabled: false });
    const voices = await page.locator('.score li').allInnerTexts();
    expect(voices.map((text) => text.replace(/ \d+$/, '').trim())).toEqual([
      'Russia',
      'United States',
      'USSR',
      'Press',
      'InfoRos, its own claims',
      '– This site',
    ]);
    expect(await page.locator('.score g:not(.numbers)').count()).toBe(voices.length);
    await page.context().close();
  });

  it('is contents without script: a bar leads to its statement, a number to its section', async () => {
    const page = await open(path, 1280, { javaScriptEnabled: false });
    // A bar is a stroke: its box has no height, and a pointer meets it all the same.
    const bar = await page.locator('.score a[href="#absolute-imperative"] line').evaluate((line) => {
      line.scrollIntoView({ block: 'center' });
      const { left, right, top } = line.getBoundingClientRect();
      return { x: (left + right) / 2, y: top };
    });
    await page.mouse.click(bar.x, bar.y);
    expect(new URL(page.url()).hash).toBe('#absolute-imperative');
    await page.locator('.score .numbers a').nth(2).click();
    expect(new URL(page.url()).hash).toBe('#what-moscow-wants');
    await page.context().close();
  });

  it('has a link that leads somewhere for every passage, and none in the order of the keyboard', async () => {
    const page = await open(path, 1280);
    const targets = await page.locator('.score a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(targets.length).toBeGreaterThan(50);
    for (const target of new Set(targets)) expect(await page.locator(String(target)).count(), String(target)).toBe(1);
    expect(await page.locator('.score a:not([tabindex="-1"])').count()).toBe(0);
    await page.context().close();
  });

  it.each([320, 768])('has numbers that do not overlap and stay on the page at %i pixels', async (width) => {
    const page = await open(path, width);
    const boxes = await page
      .locator('.score text')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON() as { left: number; right: number }));
    expect(boxes).toHaveLength(9);
    for (const [i, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(boxes[i - 1]?.right ?? 0);
      expect(box.right).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  });

  it('marks the section that one reads', async () => {
    const page = await open(path, 1280);
    await page.locator('.contents').getByRole('link', { name: 'What Moscow wants' }).click();
    await expect
      .poll(() => page.locator('.numbers [aria-current] text').allTextContents())
      .toEqual([expect.stringMatching(/^3/)]);
    await page.context().close();
  });

  it('lights on the page of a section and of a statement what the page is about', async () => {
    const section = await open(`${path}ryabkovs-briefing/`, 320);
    const lit = section.locator('.score a:not(.pale):not(.numbers a)');
    const targets = await lit.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/^.*#/, '')));
    expect(targets).toContain('absolute-imperative');
    expect(targets).not.toContain('premature-to-conclude');
    await section.context().close();
    const statement = await open('quotes/absolute-imperative/', 320);
    expect(await statement.locator('.score a:not(.pale):not(.numbers a)').count()).toBe(1);
    await statement.context().close();
  });

  it('is at most 2,500 bytes, compressed', () => {
    const [figure = ''] =
      /<figure class="score">.*?<\/figure>/s.exec(readFileSync(join(root.outDir, path, 'index.html'), 'utf8')) ?? [];
    expect(figure).not.toBe('');
    expect(brotliCompressSync(figure).length).toBeLessThanOrEqual(2_500);
  });
});
