import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOn } from './axe.ts';
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
    const voices = await page.locator('.score li:not(.all)').allInnerTexts();
    expect(voices.map((text) => text.replace(/ \d+, \d+%$/, '').trim())).toEqual([
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
    const bar = await page.locator('.score a[href="#absolute-imperative"] path').evaluate((path) => {
      path.scrollIntoView({ block: 'center' });
      const { left, right, top } = path.getBoundingClientRect();
      return { x: (left + right) / 2, y: top };
    });
    await page.mouse.click(bar.x, bar.y);
    await page.waitForURL(`${root.url}${path}#absolute-imperative`);
    await page.locator('.score .numbers a').nth(2).click();
    await page.waitForURL(`${root.url}${path}#what-moscow-wants`);
    await page.context().close();
  });

  it('has a link that leads somewhere for every passage, and only those of the voices in the order of the keyboard', async () => {
    const page = await open(path, 1280);
    const targets = await page.locator('.score a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(targets.length).toBeGreaterThan(50);
    for (const target of new Set(targets)) expect(await page.locator(String(target)).count(), String(target)).toBe(1);
    expect(await page.locator('.score svg a:not([tabindex="-1"])').count()).toBe(0);
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
    await page.locator('.contents').getByRole('link', { name: 'Moscow’s position' }).click();
    await expect
      .poll(() => page.locator('.numbers [aria-current] text').allTextContents())
      .toEqual([expect.stringMatching(/^3/)]);
    await page.context().close();
  });

  it('lights on the page of a section and of a statement what the page is about', async () => {
    const section = await open(`${path}ryabkovs-briefing/`, 320);
    const lit = section.locator('.score a:not(.numbers a)');
    const targets = await lit.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/^.*#/, '')));
    expect(targets).toContain('absolute-imperative');
    expect(targets).not.toContain('premature-to-conclude');
    expect(await section.locator('.score .pale').count()).toBeGreaterThan(0);
    await section.context().close();
    const statement = await open('quotes/absolute-imperative/', 320);
    expect(await statement.locator('.score a:not(.numbers a)').count()).toBe(1);
    await statement.context().close();
  });

  it('is at most 2,500 bytes, compressed', () => {
    const [figure = ''] =
      /<figure class="score">.*?<\/figure>/s.exec(readFileSync(join(root.outDir, path, 'index.html'), 'utf8')) ?? [];
    expect(figure).not.toBe('');
    expect(brotliCompressSync(figure).length).toBeLessThanOrEqual(2_500);
  });
});

describe('one voice, heard alone', () => {
  const colourOf = (page: Page, selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
  const voices = {
    'voice-russia': '#tough-but-businesslike',
    'voice-united-states': '#no-legal-guarantees',
    'voice-ussr': '#ten-years',
    'voice--claims': '#playing-cunning',
    'voice--site': '.body > p',
  } as const;

  it.each([
    [320, {}],
    [1280, { colorScheme: 'dark' }],
    [1280, { forcedColors: 'active' }],
  ] as const)('is chosen by key and by link at %i pixels, without script, and given up again: %o', async (width, look) => {
    const page = await open(path, width, { javaScriptEnabled: false, ...look });
    const plain = await colourOf(page, '.body');
    const all = page.getByRole('link', { name: 'All voices' });
    expect(await all.isVisible()).toBe(false);
    await page.locator('#voice-russia').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#voice-russia$/);
    const heard = async (): Promise<string[]> => {
      const colours = await Promise.all(Object.values(voices).map((selector) => colourOf(page, selector)));
      return Object.keys(voices).filter((_, i) => colours[i] === plain);
    };
    expect(await heard()).toEqual(['voice-russia']);
    expect(await page.locator('.score').ariaSnapshot()).toContain('link "Russia 400, 33%, chosen: the others are dimmed"');
    expect(await page.locator('.score > svg').evaluate((svg) => svg.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    for (const voice of Object.keys(voices)) {
      await page.goto(`${root.url}${path}#${voice}`);
      expect(await heard(), voice).toEqual([voice]);
    }
    await all.click();
    expect(await heard()).toEqual(Object.keys(voices));
    expect(await all.isVisible()).toBe(false);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'leaves the words of the others contrast enough, %s, and does not dim print',
    async (colorScheme) => {
      const page = await open(`${path}#voice-united-states`, 390, { colorScheme });
      expect(await violationsOn(page)).toEqual([]);
      expect(await colourOf(page, '#tough-but-businesslike')).not.toBe(await colourOf(page, '#no-legal-guarantees'));
      await page.emulateMedia({ media: 'print', colorScheme });
      expect(await colourOf(page, '#tough-but-businesslike')).toBe(await colourOf(page, '#no-legal-guarantees'));
      await page.context().close();
    },
  );
});
