import type { Browser, BrowserContext, Page } from '../../tests/browser/chromium.ts';

/** The phone of Lighthouse's mobile runs, a Moto G Power. */
export const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/**
 * Slow 4G, 1.6 Mbit/s and 150 ms, as Lighthouse sets it where it slows a real browser down: DevTools delay whole requests, not
 * packets, so the delay is 3.75 round trips and the rate 90 % (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md).
 */
const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

/** How many times slower than this machine the phone is. */
const cpuSlowdown = 4;

/** Uses a tab of a phone on which nothing is cached: a slow one on slow 4G, or one at this machine's own speed. */
export async function onPhone<T>(browser: Browser, speed: 'slow' | 'full', use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    if (speed === 'slow') await slowDown(context, page);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Opens an address and waits until nothing more happens there; returns its HTML. */
export async function openUntilIdle(page: Page, url: string): Promise<string> {
  const response = await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  if (response?.status() !== 200) throw new Error(`${url} answered with ${response?.status() ?? 'nothing'}.`);
  await page.waitForLoadState('networkidle');
  // What a page does when it has nothing else to do, and shifts that come late.
  await page.waitForTimeout(1000);
  return response.text();
}

async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4g);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}
